// Is this a person's name? Surnames, compound surnames, names with a point, names with a space inside.

/** Surnames in Simplified; together they cover 99 % of the population (names of the 2020 national report). */
const SURNAMES = new Set(
  '穆文铁逄弋隗宓亓弓巢衡桓嵇戈晁芮扶茹蔚佘那楚银冶晋逯母卞牧闪哈乜信绳王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温葛敖占阮殷冷仰郎鲁欧柳邢裴翁荆瞿祝毕聂焦倪岳齐梅左庞宁伍辛关章管卫童柯尚路游俞褚吉舒涂翟詹庄凌柴符项蒙岑宗耿单喻解麦蓝盛包甘鲍房桂车骆景卜蒲米丛佟臧鄢牟成滕刁阿苗屈樊晏谷边卓应安常康乐季栗苟储鞠匡封饶习洪尤楼巫乌郁池闵连冀闻艾冉郜简苑娄衣沙桑尧窦戚邬霍虞宫缪查古胥巩寇皮隋仇揭麻沃束岱帕普乔诸宦糜钮靳仲纪阚谈祁练平凤花华云明计戎别蓬雍隆植奚宣邰井敬粟鄂木仝兰卿尉亢幸訾伊黑巴吐买热努旦洛次扎格拉索丹仁央达贡嘎德扈湛郗郦鹿濮牛燕冒斯荀雒代刚矫颜支敦昝能苍双咸籍赖蔺屠苻申谌施柏昌酆费廉禹狄贝茅席裘杭滑荣羊曲汲邴班栾暴厉祖韶薄怀莘劳姬宰郏浦慕容易慎庾阙竺盖邝丘肇锺檀冼辜凃'.split(
    '',
  ),
);
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|令狐|长孙|慕容|司徒|夏侯|东方|公孙|宇文|端木|闻人|太史|轩辕|呼延|拓跋|完颜)/;

/** Words that begin with a surname and are no names: they stand before the verbs of speech or in lists. */
const NOT_NAMES = new Set(
  '方面 各方 双方 全国 全会 全市 全县 全省 全区 全体 高度 和平 常委 常务 党组 党委 党员 党中央 党中 任务 时间 有关 于是 应该 支持 明确 明年 明天 国家 国务 国际 国内 国防 国有 国民 国资委 成员 成都 成果 成立 代表 代表们 解决 解放军 万众 安全 安排 安徽 安阳 江苏 江西 广州 温州 云南 海南 经济 金融 石油 马上 牛津 花费 华侨 华人 水利 水电 水平 平时 平安 平等 平台 商务 商务部 官方 官员 师生 农业 农村 农民 强化 强调 来自 来宾 能源 能够 能力 双边 支部 代表团 展开 别人 查处 别的 时候 从而 从严 从此 但是 单位 管理 管理局 管委会 关注 关于 关键 路线 舒适 连续 连日 常委会 常规 常态 康复 洪水 边境 边防 古代 银行 木材 党校 党性 党支部 党建 原则 宣传 宣布 原来 师德 计划 卫生 卫健委 应急 应邀 应当 项目 符合 车辆 房屋 房产 游客 尚未 左右 关系 关心 章程 童年 江山 石化 白宫 白皮书 方案 方式 方向 夏季 武装 武警 武汉 严格 严重 严肃 万一 毕业 顾问 龙头 雷达 段落 侯任 史料 黎明 陶瓷 贺信 贺电 孔子 汤加 温暖 葛洲坝 马来西亚 马克思 欧盟 欧洲 欧元 梅雨 高校 高院 高法 高检 高层 高端 高新区 高级 高铁 周边 周年 周一 周二 周三 周四 周五 何时 林业 林草局 罗马 许多 曾经 田间 程序 苏州 苏联 丁香 任何 任期 余额 路透 金砖 阿里 巴方 巴西 巴黎 乌方 沙方 蒙方 塞方 印方 英方 美方 中方 俄方 德方 法方 意方 伊方 伊朗 伊拉克 德国 韩国 韩方 泰国 成员国 与会 司法 司长 司机 宗教 宗旨 水务 初心 初步 申请 申办 纪委 纪检 纪念 仁和 才能 次日 达成 达到 贡献 格局 扎实 热烈 努力 拉动 索赔 明显 明察 平均 平稳 凤凰 华为 全国政协 国务院 冷静 冷链 董事长 管理处 单位长 祝愿 祝贺 祝福 单独 单纯 包括 包含 甘肃 盛大 向前 向上 向好 康养 乐观 季度 季节 封闭 简单 简政 连线 闻讯 艾滋 沙漠 花园 云端 计生 隆重 敬老 官兵 周报 会报 月报'.split(
    ' ',
  ),
);
/** A name does not end in a word for a place or an office. */
const NOT_NAME_END =
  /(?:[市县省州镇乡村部委局院会厅处组团社校署们副]|公司|集团|单位|书记|主席|主任|代表|委员|议员|总理|总统)$/;
/** 黃補充，…: a surname alone, and what its bearer does. */
const SAID =
  /^.(?:补充|回应|强调|指出|表示|认为|形容|透露|承认|质疑|批评|同意|反驳|估计|相信|解释|介绍|引述|反问|否认|提出|建议|希望|呼吁)$/;
/** 周日晚, 周一; 文件, 文旅; 施政, 廉洁. */
const COMMON_WORD =
  /^施[工政策行肥救]|^费[用时心力]|^廉[政洁租价]|^席[间上位卷]|^荣[誉获辱]|^班[子组]|^祖[国先籍辈传]|^劳[动模务资工]|^容[易量纳许]|^易[地于]|^巴[西黎拿基]|^怀[柔化着念]|^厉[行害]|^慎[重独]|^.被|^高[叫呼喊声管层校]|^杭州|^滑[坡雪冰]|^曲[线折]|^薄弱|^麦[田收]|^柏[林油]|^贝壳|^昌[平盛明]|^暴[雨力露涨发]|^宰杀|^羊群|^狄更|^周[一二三四五六日](?:$|[早晚上下中午夜])|^周[报刊年边围]|^曾(?:任|在|经|是|为|获|于)|^时任|^现任|^向(?:大家|政府|记者|媒体|议员|市民|大会|公众|警方|社会|全|各|有关|本)|^文[件章化艺联明书旅物字史教献本案员体创采革凭气人坛风稿具代中首末后内宣工]/;
/** A four-character word with one of these is an organ of state, not a double surname. */
const ORGAN = /[国政协委院部局会党央省市县区]/;
const HAN = /^[\u4e00-\u9fff\u3400-\u4dbf]+$/;
/** 买买提·吐尔逊, 雅克·罗格: Han on both sides of a point. */
const POINTED = /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}$/;
const SPACED = /^[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff]$/;

/** A surname by itself (黃補充稱). Those that are also particles or common words are none here. */
export const isSurname = (text: string): boolean =>
  SURNAMES.has(text) && !/[和向从于应任时能可方成经明高平]/.test(text);

/** Two to four Han characters that begin with a surname (compound ones up to four), or with a point or space. */
export function isChineseName(text: string): boolean {
  if (text.includes('·')) return POINTED.test(text);
  if (COMPOUND.test(text))
    return text.length >= 3 && text.length <= 4 && HAN.test(text) && !NOT_NAME_END.test(text);
  if (!SURNAMES.has(text[0]!)) return false;
  if (text.includes(' ')) return SPACED.test(text);
  if (text.length < 2 || text.length > 4 || !HAN.test(text)) return false;
  if (NOT_NAMES.has(text) || NOT_NAME_END.test(text) || SAID.test(text) || COMMON_WORD.test(text))
    return false;
  // 林郑月娥: four characters are a name where the first two are both surnames.
  if (text.length === 4)
    return SURNAMES.has(text[1]!) && !ORGAN.test(text) && !NOT_NAMES.has(text.slice(0, 2));
  return true;
}

/** A foreign or shortened name, only to be trusted behind a role (巴新总理奥尼尔): two to seven plain characters. */
export function isForeignName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 7 &&
    HAN.test(text) &&
    !NOT_NAMES.has(text) &&
    !NOT_NAME_END.test(text) &&
    !/[的了和与及等在是为各其这那有不就对把被将率偕副到请离]|会议|大会|主持|出席|参加|会谈|会见|同志|工作|确认|认真|履职|尽责|积极|努力|切实|深入|落实|推进|加强|一行|精神|传达|汇报|通报|有关|分别|先后|首次|访问|建|应邀|举行|上午|下午|关于|学者|陪同|人士|人员|[共应指称说]|[昨今明近当][日天早晚午]|日前|周[一二三四五六日]|选举|要求|建议|提出|亲自|质询|审查|监督|[后前时中]$|回[覆复]|答[覆复]|强调|透露|补充|承认|否认|单位|主要|负责|一道|部门|干部|班子|成员|国家|代表|群众|政府|企业|[一二三四五六七八九十百千万两几多余]{2}|[人名位件]$/.test(
      text,
    )
  );
}
