// What speaks against an article: the marks of listings, forums, shops, search results, questions and answers,
// encyclopaedias and manuals.
import type { Block } from '../types.ts';
import type { LineFacts } from './lines.ts';
import type { Run } from './runs.ts';

interface Kind {
  readonly name: string;
  /** Words of the kind's furniture; each counts once. */
  readonly words: RegExp;
  /** So many different words make a page suspect. */
  readonly least: number;
  readonly points: number;
}

// Furniture, not subjects: words that stand in short lines of such pages and not in those of news pages.
const KINDS: readonly Kind[] = [
  {
    name: 'shop',
    words:
      /加入购物车|加入購物車|立即购买|立即購買|[库庫]存|[销銷][量售][:：]|收藏宝贝|收藏商品|免運|[运運][费費][:：]|[¥￥]\s?\d|规格|規格|商品[详詳]情|累计评[论价]|七天无理由|[评評][价價]\(/g,
    least: 3,
    points: -3,
  },
  {
    name: 'forum',
    words:
      /[楼樓]主|\d [个個]回[复覆]|查看[:：] ?\d+.{0,4}回[复覆][:：]|Powered by Discuz|回[复覆] ?[举舉][报報]|[讨討][论論][区區]|方可回[复覆]|只看[该該]作者|只看[楼樓]主|\d[楼樓]|[发發]表[于於]|回[复覆]本[楼樓]|本帖|[阅閱][读讀][权權]限|[积積]分|注[册冊][时時][间間]|倒序|沙发|板凳|地板|回帖|[发發]帖|主[题題]帖|最后登[录錄]|版主|[贴貼]吧|吧友|[帖贴貼]子|威望|UID|推\s?\d|噓/g,
    least: 3,
    points: -4,
  },
  {
    name: 'questions',
    words:
      /被浏览|关注问题|写回答|关注者|\d\s?个回答|最佳答案|提问者|采纳|邀请回答|赞同|等您来答|我来答|待解决|\d\s?条评论|追问|問題|發問者|最佳解答/g,
    least: 3,
    points: -4,
  },
  {
    name: 'search',
    words:
      /找到相关结果|相关结果[约約]|百度快照|相关搜索|搜索结果|[搜尋][結结]果|条结果|搜索工具|項結果|[约約][有]?[\d,]+[条項项]/g,
    least: 2,
    points: -3,
  },
  {
    name: 'encyclopaedia',
    words:
      /[词詞][条條]|百科|[参參]考[资資]料|编辑本段|[历歷]史版本|消歧[义義]|[维維]基|[条條]目|本[页頁]面最后[修编]/g,
    least: 3,
    points: -2,
  },
  {
    name: 'wiki',
    words: /查看[历歷]史|[随隨]机[页頁]面|隨機頁面|最近更改|本[页頁]面最[后後]修[订訂]|取自“?https?/g,
    least: 2,
    points: -5,
  },
  {
    name: 'novel',
    words: /[上下]一章|章[节節]目[录錄]|加入书[签架]|加入書[籤架]|本章完|推[荐薦]票|月票|[滚滾]屏/g,
    least: 3,
    points: -4,
  },
  {
    name: 'service',
    words:
      /事项名称|办理(?:对象|流程|条件|地点|时限)|受理条件|申请(?:材料|条件)|法定时限|承诺时限|收费标准|在线办理|网上办理|设定依据|实施主体|办件类型/g,
    least: 5,
    points: -4,
  },
  {
    name: 'letter',
    words:
      /信件(?:编号|类型|标题|内容|查询|状态)|来信(?:人|时间|标题|内容)|写信(?:人|时间)|(?:回复|答复|办理)单位|(?:回复|答复)(?:时间|内容)|我要写信|满意度评价|查询码/g,
    least: 4,
    points: -4,
  },
  {
    name: 'manual',
    words: /教程|实例|語法|语法|[参參]考手[册冊]|文档|文檔|示例|[属屬]性|函[数數]|源码|下载地址/g,
    least: 4,
    points: -1.5,
  },
  {
    name: 'feed',
    words: /\+关注|同时转发|转发微博|按热度|粉丝|来自 ?\S{0,8}(?:客户端|浏览器)|收起|查看大图|@我|私信/g,
    least: 4,
    points: -2,
  },
  {
    name: 'video',
    words:
      /[弹彈]幕|投[币幣]|UP主|次播放|播放量|追番|直播[间間]|主播|[订訂][阅閱]者|\d:\d\d\s?\/\s?\d+:\d\d/g,
    least: 3,
    points: -2,
  },
  {
    name: 'download',
    words:
      /[软軟]件大小|[应應]用大小|下[载載]量|安卓版|版本[:：]|立即下[载載]|[应應]用介[绍紹]|\d\s?MB|系[统統]要求|授[权權]方式/g,
    least: 3,
    points: -2.5,
  },
  {
    name: 'offer',
    words:
      /[职職]位描述|任[职職]要求|[岗崗]位[职職][责責]|薪[资資]|投[递遞][简簡][历歷]|[户戶]型|建筑面积|元\/㎡|看房|首付/g,
    least: 3,
    points: -2.5,
  },
];

/** The whole headline of a page about the site itself. */
const ABOUT =
  /^(?:[关關][于於]我[们們]|.{0,8}(?:公司|企[业業])[简簡]介|[联聯][系絡]我[们們]|[帮幫]助中心|.{0,8}(?:用[户戶]|服[务務])(?:[协協][议議]|[条條]款)|.{0,8}[隐隱]私(?:政策|[权權]政策|[声聲]明)|免[责責][声聲]明|(?!.*(?:公布|调整|优化|印发|明确|批准|改革)).{0,16}(?:机构职能|主要职责|机构设置|内设机构|职能配置)|加入我[们們]|网站地图|版[权權][声聲]明)$/;

/** The site's part that a document's title names: a page about who leads the office. */
const PROFILE = /[_|—–-]\s*领导(?:之窗|简介|信息|班子)\s*(?:[_|—–-]|$)/;
/** What a leader does is news, whatever the channel. */
const ACTS = /主持|召开|调研|出席|会见|强调|督导|检查|慰问|走访/;

/** Furniture stands in short lines. */
const SHORT = 40;
/** The furniture of a home page of 8,000 links; UTF-16 code units. */
const MOST_READ = 60_000;

export interface Objection {
  readonly points: number;
  readonly why: string;
}

/** Everything that speaks against the run being a news article's body under this headline ('' for none). */
export function objectionsTo(
  blocks: readonly Block[],
  facts: readonly LineFacts[],
  run: Run,
  headline: string,
  pageTitle = '',
): Objection[] {
  const found: Objection[] = [];
  if (ABOUT.test(headline) || (PROFILE.test(pageTitle) && !ACTS.test(headline)))
    found.push({ points: -3, why: 'about the site itself' });
  const furniture = blocks
    .filter((block, i) => !block.hidden && block.text.length <= SHORT && !facts[i]!.prose)
    .map((block) => block.text)
    .join('\n')
    .slice(0, MOST_READ);
  for (const { name, words, least, points } of KINDS) {
    const seen = new Set(furniture.match(words)?.map((word) => word.replace(/\d+/g, '0')));
    if (seen.size >= least) found.push({ points, why: `${name}: ${[...seen].slice(0, 4).join(' ')}` });
  }
  const items = itemShare(blocks, facts, run);
  if (items >= 0.5)
    found.push({ points: -3, why: `a link before ${Math.round(items * 100)} % of paragraphs` });
  const cut = cutShare(blocks, facts);
  if (cut >= 0.4) found.push({ points: -2, why: `${Math.round(cut * 100)} % of paragraphs are cut off` });
  const all = facts.reduce((sum, line, i) => sum + (line.prose && !blocks[i]!.hidden ? line.han : 0), 0);
  if (run.han < all * 0.4) found.push({ points: -1, why: 'most prose is elsewhere' });
  return found;
}

/** Share of the run's lines (but the first) right before which a link line stands. */
function itemShare(blocks: readonly Block[], facts: readonly LineFacts[], run: Run): number {
  if (run.lines.length < 3) return 0;
  let items = 0;
  for (let n = 1; n < run.lines.length; n++) {
    for (let i = run.lines[n - 1]! + 1; i < run.lines[n]!; i++) {
      if (blocks[i]!.hidden || !facts[i]!.linky) continue;
      items++;
      break;
    }
  }
  return items / (run.lines.length - 1);
}

const CUT = /(?:…|\.\.\.)\S{0,6}$/;

/** Share of the page's prose lines that end in an ellipsis: snippets of a listing. */
function cutShare(blocks: readonly Block[], facts: readonly LineFacts[]): number {
  let prose = 0;
  let cut = 0;
  facts.forEach((line, i) => {
    if (!line.prose || line.han < 15 || blocks[i]!.hidden) return;
    prose++;
    if (CUT.test(blocks[i]!.text)) cut++;
  });
  return cut < 3 ? 0 : cut / prose;
}
