// Two small pages made up for the pictures: ordinary news, and a page that is no article.
const page = (title: string, body: string) => ({
  body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`,
});
const paragraphs = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

export const madePages = {
  '/news': page(
    '跨江步行桥今早开放 市民抢先踏桥看日出-临澜新闻网',
    `<nav><a href="/">首页</a> <a href="/minsheng">民生</a></nav><h1>跨江步行桥今早开放 市民抢先踏桥看日出</h1>
    <p>2024-05-11 09:20　来源：临澜晚报　记者 何砚秋</p><article>${paragraphs(
      '今早五点半，澜河步行桥正式向市民开放。桥头已经排起近百米的队伍，第一批登桥的多是住在两岸的老街坊。',
      '这座桥全长四百二十米，净宽八米，只供步行和骑行。桥面用回收木料铺成，两侧每隔三十米设一处观景平台。',
      '住在北岸的退休教师田静说，以前去南岸菜市场要绕行三公里，如今走路只要六分钟。“孩子上学也方便多了，不用再赶那趟七点十分的公交。”',
      '据市政工程管理处介绍，步行桥去年三月动工，建设期间没有封航。为了不影响候鸟过境，施工单位在秋冬两季避开了夜间作业。',
      '开放首日，桥上安排了三十名志愿者引导客流，瞬时人数超过两千人时会临时限流。夜间景观灯每晚七点亮起，十点半熄灭。',
      '管理处提醒，桥面禁止电动自行车通行，遇大风和暴雨会临时关闭，请市民留意两端的电子屏。',
    )}</article>`,
  ),
  '/shop': page(
    '云上茶铺 - 全部商品',
    `<h1>云上茶铺</h1><ul>${['明前龙井 50克', '正山小种 100克', '白毫银针 30克', '陈皮普洱 200克']
      .map(
        (name, at) =>
          `<li><a href="/item/${at}">${name}</a> ￥${68 + at * 30} <a href="/cart/${at}">加入购物车</a></li>`,
      )
      .join('')}</ul><p>满一百元包邮</p>`,
  ),
};
