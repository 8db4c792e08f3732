// Where the sources mislead: words that are real but so rare today that they win wrongly at word boundaries,
// and forms that modern news does not use. General usage; each line names what it stood in the way of.

/** Simplified word → why its frequency is cut to a fiftieth. */
export const RARE: ReadonlyMap<string, string> = new Map([
  ['被发', '被|发现身亡'],
  ['生发', '学生|发明'],
  ['前头', '目前|头部'],
  ['后摆', '之后|摆上'],
  ['有云', '若有|云层'],
  ['天后', '四天|后'],
  ['并为', '并|为'],
  ['并到', '并|到'],
  ['并合', '并|合法'],
  ['于阗', '经过于|阗'],
  ['布里', '瀑布|里'],
  ['人发', '人|发现'],
  ['上发', '网上|发布'],
  ['点出', '一点|出戏'],
  ['封后', '解封|后'],
  ['发指', '黄某发|指出'],
  ['干裂', '树干|裂成'],
  ['后头', '王后|头戴'],
]);

/** What came back as another word among five thousand short phrases, each character with several forms in all its senses. */
const USUAL = `
自制力 自制力|自制能力 自制能力|私制 私製|缩制 縮製|点赞 點讚|按赞 按讚|获赞 獲讚|集赞 集讚|咏赞 詠讚|激赞 激讚|赞不已 讚不已
嫩姜 嫩薑|沙姜 沙薑|子姜 子薑|谷价 穀價|上卷 上卷|蛋卷 蛋捲|寿司卷 壽司捲|鸡肉卷 雞肉捲|牛肉卷 牛肉捲|羊肉卷 羊肉捲|肉卷 肉捲
润饼卷 潤餅捲|腐皮卷 腐皮捲|紫菜卷 紫菜捲|面包卷 麪包捲|肉桂卷 肉桂捲|蛋糕卷 蛋糕捲|毛巾卷 毛巾捲|铁卷门 鐵捲門|卷门 捲門|卷闸 捲閘
卷闸门 捲閘門|卷线 捲線|卷线器 捲線器|卷袖子 捲袖子|卷起袖子 捲起袖子|卷笔刀 捲筆刀|排泄 排泄|排泄物 排泄物|泄殖腔 泄殖腔
游离 游離|游离辐射 游離輻射|游丝 游絲|游过 游過|游动 游動|游来游去 游來游去|游到 游到|游回 游回|游向 游向|手游 手遊
咽口水 嚥口水|食不下咽 食不下嚥|求生欲 求生慾|表现欲 表現慾|支配欲 支配慾|保护欲 保護慾|分享欲 分享慾|创作欲 創作慾|倾诉欲 傾訴慾
胜负欲 勝負慾|会签 會簽|签运 籤運|种子签 種子籤|外卡签 外卡籤|签王 籤王|校历 校曆|天文历 天文曆|锲而舍之 鍥而捨之|舍掉 捨掉
莪术 莪朮|修表 修錶|瑞士表 瑞士錶|钟表匠 鐘錶匠|修表匠 修錶匠|制表匠 製錶匠|女表 女錶|男表 男錶|古董表 古董錶|视后 視后|干妈妈 乾媽媽
干爸爸 乾爸爸|干爷爷 乾爺爺|干奶奶 乾奶奶|干妹妹 乾妹妹|干哥哥 乾哥哥|干姐姐 乾姐姐|干弟弟 乾弟弟|干孙女 乾孫女|干亲 乾親
江干区 江干區|干贝 干貝|赵子云 趙子雲|冲牛奶 沖牛奶|冲奶粉 沖奶粉|冲马桶 沖馬桶|冲厕 沖廁|冲厕所 沖廁所|水冲 水沖
冲一杯 沖一杯|冲杯 沖杯|冲冷水 沖冷水|冲热水 沖熱水|冲干净 沖乾淨|冲个澡 沖個澡|冲个凉 沖個涼|咸甜 鹹甜|甜咸 甜鹹|咸辣 鹹辣
臭咸 臭鹹|托运 託運|不负所托 不負所託|日托 日托|复讯 複訊|别着 別着|百里挑一 百里挑一|一目了然 一目了然|红曲 紅麴|米曲 米麴
豆曲 豆麴|注解 註解|折衣服 摺衣服|折棉被 摺棉被|折被子 摺被子|回力镖 迴力鏢|百转千回 百轉千迴|回归分析 迴歸分析|回归模型 迴歸模型
线性回归 線性迴歸|逻辑回归 邏輯迴歸|回归系数 迴歸係數|回归方程 迴歸方程|奏准 奏准|全系 全系|自愈 自癒|舍了 捨了|舍他其谁 捨他其誰
咽不下 嚥不下|咽得下 嚥得下|准是 準是|防霉 防霉|霉霉 霉霉|光斗 光斗|后斗 後斗|车斗 車斗|舍小 捨小|波浪卷 波浪捲
羊毛卷 羊毛捲|卷向 捲向|准生证 准生證|率军征 率軍征|率兵征 率兵征|领兵征 領兵征|大军征 大軍征|发兵征 發兵征|升为准将 升爲准將|擢为准将 擢爲准將|晋升准将 晉升准將|任准将 任准將
回归线 回歸線|北回归线 北回歸線|南回归线 南回歸線|回归年 回歸年|并存 並存|并用 並用|蒙混 蒙混|蒙混过关 蒙混過關|凶险 凶險|巨变 巨變|巨野 巨野|游牧 遊牧|昆玉 昆玉
邻里海 鄰裏海|州里 州裏|并州 幷州|笔记本里 筆記本裏|日记本里 日記本裏|记事本里 記事本裏|作业本里 作業本裏|课本里 課本裏|书本里 書本裏|账本里 賬本裏|剧本里 劇本裏|绘本里 繪本裏|话本里 話本裏|塔什库尔干 塔什庫爾干|坦干 坦干|系出名门 系出名門|系出同门 系出同門|系出同源 系出同源
狂风刮 狂風颳|大风刮 大風颳|台风刮 颱風颳|北风刮 北風颳|寒风刮 寒風颳|海风刮 海風颳|刮大风 颳大風|并校 併校|并班 併班|表芯 錶芯|托给 託給|绕场一周 繞場一周|绕行一周 繞行一周|环绕一周 環繞一周|绕一周 繞一周|环岛一周 環島一周|地球一周 地球一周|转一周 轉一周|公转一周 公轉一周|自转一周 自轉一周|旋转一周 旋轉一周|表面玻璃 錶面玻璃
紧松 緊鬆|松不得 鬆不得|姜葱 薑葱|葱姜 葱薑
`;

/** 'from to|from to' and lines of them. */
const pairs = (list: string): [string, string][] =>
  list
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]);

/**
 * Simplified word → the form to use (OpenCC's standard), where the sources' own is dated or wrong. Repair takes
 * none of them for proof: 盡量 stays beside 儘量.
 */
export const FORMS: ReadonlyMap<string, string> = new Map([
  ['改制', '改制'],
  ['家具', '家具'],
  ['管弦', '管弦'],
  ['管弦乐', '管弦樂'],
  ['弦乐', '弦樂'],
  ['抚恤', '撫恤'],
  ['汇集', '匯集'],
  ['出戏', '出戲'],
  ['尽量', '儘量'],
  ['尽快', '儘快'],
  ['尽早', '儘早'],
  ['尽可能', '儘可能'],
  ['不准', '不准'],
  ['里程', '里程'],
  ['里海', '裏海'],
  ['陈冲', '陳冲'],
  ['面团', '麪團'],
  ['面制品', '麪製品'],
  ['面坯', '麪坯'],
  ['面窝', '麪窩'],
  ['球后', '球後'],
  ['海里', '海裏'],
  ['单干', '單幹'],
  ['干炒', '乾炒'],
  ['托着', '托着'],
  ['炼金', '煉金'],
  ['炼金术', '煉金術'],
  ['炼金术士', '煉金術士'],
  ['想象', '想像'],
  ['想象力', '想像力'],
  ['爱丽舍', '愛麗舍'],
  ['郭台铭', '郭台銘'],
  ['恒生', '恒生'],
  ['恒指', '恒指'],
  ['恒大', '恒大'],
  ['调制解调', '調制解調'],
  ['家伙', '傢伙'],
  ['一出', '一出'],
  ['胡同', '胡同'],
  ['朱红', '朱紅'],
  ['发霉', '發霉'],
  ['冲咖啡', '沖咖啡'],
  ['冲茶', '沖茶'],
  ['念书', '念書'],
  ['念经', '念經'],
  ['干痒', '乾癢'],
  ...pairs(USUAL),
]);

/** What follows 里 inside a word where it is "inside"; before anything else a word that only jieba knows is a name. */
const AFTER_INSIDE = '面头边外屋间应子层';

/** Corrects the form of a word that only jieba knows, whose Traditional form was made by OpenCC's table. */
export function correctDerived(hans: string, hant: string): string {
  return [...hant]
    .map((character, at) => {
      if (hans[at] !== '里') return character;
      const next = hans[at + 1];
      return next !== undefined && !AFTER_INSIDE.includes(next) ? '里' : character;
    })
    .join('');
}

/** Forms that no source has, but naive converters put: Simplified character → form. */
export const NAIVE_FORMS: readonly (readonly [hans: string, form: string])[] = [['曲', '麯']];

/** Characters of foreign names and numerals that hardly ever stand before "inside". */
const SPELLED =
  '埃尔弗斯克德乌希安蒂玛莫凯塞萨雷维亚罗奥巴姆卡诺达格加利迪穆哈纳赫丹伦娜戈特托贝佩米鲁伯杰奇乔菲洛默戴费耶列苏努莱科帕沃勒泽切谢查基几两千万百十数';

/** Forms that the sources still have and nobody writes, wherever they stand. */
const DATED: readonly (readonly [string, string])[] = [
  ['衚衕', '胡同'],
  ['剋制', '克制'],
  ['鬨堂', '哄堂'],
  ['鬨鬨', '哄哄'],
  ['矇在鼓', '蒙在鼓'],
  ['摺合', '折合'],
  ['回孃', '回娘'],
];

/**
 * The form of a source's word as it is written today: dated ones replaced, and 里 where every character around it
 * is one of a foreign name or numeral (佩里, 格雷戈里, 数千里), which rime-essay has as 裏.
 */
export function currentForm(hans: string, hant: string): string {
  let form = hant;
  for (const [from, to] of DATED) if (form.includes(from)) form = form.replaceAll(from, to);
  if (hans.length < 2 || !form.includes('裏')) return form;
  const spelled = [...hans].every((character) => character === '里' || SPELLED.includes(character));
  return spelled ? form.replaceAll('裏', '里') : form;
}
