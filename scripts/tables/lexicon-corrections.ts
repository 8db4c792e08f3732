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
]);

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
