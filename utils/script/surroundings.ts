// Senses told by what stands nearby: a play, a dish, a flood, a budget. Every look is a few characters wide.
import { after, HAN, oneOf } from './name-parts.ts';

/** What counts plays (一齣戲, 這齣歌舞劇); 戏院 and the like are no plays. */
const PLAY =
  /^(?:[好感精优]?[好人彩秀]的|[好大闹悲喜话歌舞京越粤豫川昆短网韩日港台陆]|舞台|音乐|偶像|连续|单元|古装|歌舞|电视|肥皂|历史|独幕|荒谬|政治|宫廷|经典|年度|全新){0,2}[戏剧](?![院场团班组校坛])/;

export function isPlay(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    before !== undefined && '一两三几这那此该每首整'.includes(before) && PLAY.test(text.slice(at + 1, at + 8))
  );
}

/** What one brings back (回復原狀); one answers a letter or a guest (回覆). */
export const BROUGHT_BACK = '原他名权所到为至其正显昔登统本平健青秩往先之损';
/** What is compiled (編製預算); a staff is organised (編制員額). */
const COMPILED = /[算册单指书告案材]|目录/;
const STAFFED = '员内外表人';

export function isCompiled(text: string, at: number): boolean {
  if (text[at - 1] !== '编' || oneOf(STAFFED, after(text, at))) return false;
  return (
    COMPILED.test(text.slice(at + 1, at + 9)) || /[算册告]/.test(text.slice(Math.max(0, at - 6), at - 1))
  );
}

/** Water washes away (沖走), all else rushes (衝上): what water does, after its names or before a shore. */
const WASHES = '入向上走到进出来下垮毁过断得';
const WATER = /[浪潮水洪溪雨啸][^。！？；\n]*$/;
const SHORE = /[岸滩游]/;

export function isWashed(text: string, at: number): boolean {
  if (!oneOf(WASHES, after(text, at))) return false;
  if (WATER.test(text.slice(Math.max(0, at - 6), at))) return true;
  // 被冲上岸; but children rush to the beach (冲向沙滩).
  return !'向出'.includes(after(text, at)) && SHORE.test(text.slice(at + 2, at + 5));
}

/** What stands before noodles that are a word of their own, and what else a text on food has around them. */
const NOODLE = '菜鱼鲁卤虾鸡牛猪羊肉酱汤煮炒拌吃碗凉热春意条粉油葱头成切蛋菇鲜盘';
const FOOD = /[汤煮炒拌卤馆摊碗吃粉肉汁酱葱蒜菜鱼虾鸡粥饺饭锅擀揉馅餐味]/g;
const LEAST_FOOD = 2;
const FACING = '对临向部积前带目貌子板试世';

/** Two pounds of it, or cooked, whatever else the text is about. */
const MEASURED = /(?:[一两二三四五六七八九十几半数][袋斤碗盘锅坨份筷]|[煮揉擀][了着好完]?)$/;

export function isNoodle(text: string, at: number): boolean {
  if (oneOf(FACING, after(text, at))) return false;
  if (MEASURED.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (!oneOf(NOODLE, text[at - 1])) return false;
  return (text.slice(Math.max(0, at - 12), at + 13).match(FOOD)?.length ?? 0) >= LEAST_FOOD;
}

/** What dries, before the adverbs that may stand between (井早就干了, 墨迹还没干); not a place that one works at. */
const DRIES =
  /(?:[泪井河湖溪漆墨汗渍迹]|[池水鱼]塘|血[液迹]?|[河江湖海井雨露汗泪口]水|水分|嘴[唇巴]?|[唇舌]|喉咙|嗓子|头发|衣[服裳衫物]|裤子|毛巾|被子|床单|地[面板]|[田土]地|泥土|油漆|颜料|墨水|胶水|水泥)((?:[都也已还没未快就全早不]|从来|已经|早[已就]|还[没未]|没有|终于|渐渐|逐渐|差不多|完全|几乎|自然){0,3})$/;
/** What follows a verb without an object; without any of these it takes an adverb (河干 is a river's bank). */
const NO_OBJECT = /^(?:[掉透]|[了过]?(?:$|[^\u4e00-\u9fff]|[吗没又再才就很好多几十百]|以后|之后))/;
const DRAINED = /^了?[一两三几这那半数满]?[杯碗盅]/;

export function isDried(text: string, at: number): boolean {
  if (DRAINED.test(text.slice(at + 1, at + 4))) return true;
  if (!NO_OBJECT.test(text.slice(at + 1, at + 4))) return false;
  const found = DRIES.exec(text.slice(Math.max(0, at - 10), at));
  // One works in a well, too (在油井干了十年).
  if (found === null || /(?:[在到去]|从(?!来))[^，。！？；]{0,4}$/.test(text.slice(Math.max(0, at - 8), at)))
    return false;
  return oneOf('了掉透', after(text, at)) || found[1] !== '';
}

const LAID_DOWN = /^(?:[力能地定订裁约服度衡]|止(?![痛血咳]))/;

/** One makes a thing oneself (自製麵包), masters oneself (自制力, 難以自制), or lays something down (各自制定). */
export function isSelfMade(text: string, at: number): boolean {
  if (text[at - 1] !== '自' || !HAN.test(after(text, at)) || LAID_DOWN.test(text.slice(at + 1, at + 3)))
    return false;
  return !/(?:[难缺乏懂会能无]|[难可得]以|保持|失去|知道|[高极]度)$/.test(
    text.slice(Math.max(0, at - 4), at - 1),
  );
}

/** One feeds (餵), or calls out (喂，你好). */
export function isFed(text: string, at: number): boolean {
  const before = text[at - 1] ?? '，';
  const next = after(text, at);
  if (next === '喂' || before === '喂') return false;
  return HAN.test(next)
    ? !'你请我谁老是这那'.includes(next)
    : HAN.test(before) && !'声了说道叫喊的'.includes(before);
}

/** What is bound: hair, a kite, a waist. */
const BOUND =
  /^[着了起好成]?(?:[一两三]?[条个根只束]|小|高|双)?(?:[辫髻]|马尾|头发|丝巾|头巾|腰带|裤[脚管]|袖口|风筝|灯笼|绷带|稻草)/;

export const isBound = (text: string, at: number): boolean => BOUND.test(text.slice(at + 1, at + 7));

/** What is said in praise (點讚, 三個讚, 讚！); who is 赞 by name, helps or consents is not. */
const PRAISES = '按点很超真好大力给获被个狂直笑激集求盛夸称礼颂咏不';
const PRAISED = '其啦喔爆数声他她它叹赏誉美语辞歌佩';

export function isPraise(text: string, at: number): boolean {
  const next = after(text, at);
  const before = text[at - 1] ?? '，';
  return (
    // A button of its own, or one with a number.
    (!HAN.test(before) && !HAN.test(next)) ||
    oneOf(PRAISED, next) ||
    /^一[个下]/.test(text.slice(at + 1, at + 3)) ||
    (PRAISES.includes(before) && !oneOf('成助同许', next))
  );
}

/** A watch is worn, and counted by the piece (一塊錶, 戴著錶); a list is not. */
const WORN = /(?:[一两三这那几每][块只支]手?|戴[着了上好过]?)$/;

export const isWatch = (text: string, at: number): boolean =>
  !oneOf('格演示现达情面明率决态彰白述', after(text, at)) && WORN.test(text.slice(Math.max(0, at - 3), at));

/** Paper, a sleeve, a map is rolled (捲著, 捲好, 捲在一旁); a scroll or a paper of an examination is not. */
const SCROLL = '一二三四五六七八九十两几这那每各全首本该上中下案画书试考答问阅长手宝诗经文交副';

export function isRolled(text: string, at: number): boolean {
  const before = text[at - 1] ?? '，';
  const next = after(text, at);
  if (SCROLL.includes(before)) return false;
  return oneOf('着得', next) || ('好住紧在'.includes(next) && HAN.test(before));
}

/** A boat is rowed (划), all else is drawn or scratched (劃). */
export const isRowed = (text: string, at: number): boolean =>
  /[船桨艇筏舟][^，。！？；\n]{0,3}$/.test(text.slice(Math.max(0, at - 4), at));

/** A slip of a lottery (一支籤, 抽了個籤, 籤上寫著), against a signature. */
export function isLot(text: string, at: number): boolean {
  if (/^上(?:写|说|有|的字)/.test(text.slice(at + 1, at + 4))) return true;
  const before = text.slice(Math.max(0, at - 4), at);
  return (
    (/[支根枝]$/.test(before) && !oneOf('名字约署订到收证发', after(text, at))) ||
    (/[抽求][了到得出过]?(?:一?[个支根])?$/.test(before) && !HAN.test(after(text, at)))
  );
}

/** A scarf, a bell is tied on (繫一條圍巾). */
const TIED =
  /^[着了上]?[一两几]?(?:[条根串][^，。！？；\n]{0,3}[巾带绳铃布裙]|个[蝴蝶活死小]*[结铃](?![构果论合束算局]))/;

export const isTied = (text: string, at: number): boolean => TIED.test(text.slice(at + 1, at + 9));

/** Whose hair is done (剪個髮, 燙了髮), at the end of a phrase. */
export const isHairDone = (text: string, at: number): boolean =>
  !HAN.test(after(text, at)) && /[理剪烫染洗剃][了过个完]{1,2}$/.test(text.slice(Math.max(0, at - 3), at));

/** Who is made queen (封她為后). */
export const isMadeQueen = (text: string, at: number): boolean =>
  !HAN.test(after(text, at)) && /[封立尊册][^，。！？；\n]{0,4}为$/.test(text.slice(Math.max(0, at - 6), at));

/** What is not to slacken (思想不能鬆), at the end of a phrase; a pine ends a name or a list of trees. */
export const isSlack = (text: string, at: number): boolean =>
  !HAN.test(after(text, at)) &&
  /(?:不[能可许得]?|别|莫|未|[不没]有?放|太|很|更|稍|[时一]紧[时一])$/.test(
    text.slice(Math.max(0, at - 3), at),
  );

/** Things that hold something, or are worn, are counted with 只 (一只皮箱, 兩只戒指), animals and pairs with 隻. */
const THING =
  /^[^，。！？；、在被装进从放和里猫狗鸡鸟兔鼠猴羊牛猪鸭鹅叼咬]{0,4}(?:[皮木纸提水李]?箱|[皮背提钱书]包|[布麻沙]袋|[花水酒瓷]瓶|罐|瓮|缸|碗|[茶酒水]杯|锅|壶|戒指|镯|耳环|[手怀]表|信封|[木锦饭]?盒)/;

export const isThing = (text: string, at: number): boolean => THING.test(text.slice(at + 1, at + 8));

/** What its name's last character tells to be an animal (這隻領角鴞). */
const ANIMAL =
  /^(?![有能会要应可需占为想用让当好见因管顾怕求此许准限得差凭知说卖吃喝养喂做])[^，。！？；、的是在被了]{1,4}[鸮鸟鹰雀鸦鹊燕鹤鹭鸭鹅鸡鹃鸽鸥鹉雁鹫隼鸠鹇鹛鸲猫狗犬狼狐豹虎狮猴猩熊鹿羊牛猪鼠兔貂獭狸獾猬鲸豚虾蟹龟鳖蛇蛙蟾蜥虫蜂蝶蚁蛾蝉鸺鹠]/;

export const isAnimal = (text: string, at: number): boolean => ANIMAL.test(text.slice(at + 1, at + 7));
