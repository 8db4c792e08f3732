// 系 as "is" in the prose of courts and police (死者係本地人), against a department, a family of things, and a tie.
import { after, HAN } from './name-parts.ts';

/** Last characters of whom and what a report says something of; hardly any ends the name of a department. */
const SUBJECT = '称者某人员方司案件辆因为屋频片容灾故子犯处们她他均皆实确亦非既原即场款息枪伤罪嫌徒妇址白';
/** What follows a department, a series or a group. */
const DEPARTMENT =
  /^(?:出[名同]|[统列所主院友办里内别级谱族图数的馆]|学[生会]|副?教授|老师|讲师|助理|师生|[硕博]士|毕业|研究|大[一二三四]|系主任)/;
/** Last characters of what is taught: a department's name, whatever follows. */
const TAUGHT = '文学语史理治济律医机木筑质械艺乐术育剧传闻管财会计贸工程科资讯电化物药农林牧牙护营信数法商';
/** What is said of people and things and of no department. */
const SAID =
  /^(?:其|在逃|因|未|无[证业]|累犯|初犯|自首|[自他]杀|人为|违法|非法|谣言|虚假|误[会传解操]|摆拍|夫妻|父[子女]|母[子女]|兄弟|姐妹|亲[戚属兄]|本[市县地村]|当地|外[地籍来]|精神|醉酒|酒后|疲劳|[主从首惯共正]犯|帮助犯|教唆犯|故意|过失|操作|套牌|盗[窃用]|伪造|一[处起种]|抢劫|被害|受害|恶意|根据|基于|同[村乡伙]|家庭|[唐宋元明清][代朝初末])/;

/** The few departments, brands and styles that end as a subject does (電子系, 信息系, 南方系). */
const NO_SUBJECT =
  /(?:[黑奶纯]白|[其各吉]他|[东南西北]方|[电原分量粒离]子|华为|[软硬]件|信息|档案|写实|[草高]原)$/;
/** What one ties rather than is (他系着围巾, 驾驶员系安全带, 系在腰间). */
const TIE =
  /^(?:[着了上好紧住过于]|在.{0,2}[腰脖颈手腕脚腿头身树柱杆船门窗]|[^，。！？；\n]{0,3}[带巾绳裙铃])/;

/** A building is one of so many floors (起火建築係一棟三層樓). */
const BUILDING = '筑房屋楼厦宅';
const ONE_HOUSE = /^一[栋座幢层间]/;

/** Is it 係? `length` is that of the lexicon's word around it. */
export function isCopula(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? '，';
  if (!HAN.test(after(text, at))) return false;
  const rest = text.slice(at + 1, at + 5);
  if (DEPARTMENT.test(rest) || TIE.test(rest)) return false;
  if (SUBJECT.includes(before)) return !NO_SUBJECT.test(text.slice(Math.max(0, at - 2), at));
  if (BUILDING.includes(before) && ONE_HOUSE.test(rest)) return true;
  return length === 1 && !TAUGHT.includes(before) && SAID.test(rest);
}

/** What a department does (系上舉辦), against what one ties on (繫上安全帶) and 關係上. */
export const isOfDepartment = (text: string, at: number): boolean =>
  // 手臂繫上芒草
  !'关联维臂手腕腰颈脖头脚踝身尾枝'.includes(text[at - 1] ?? '，') &&
  /^上(?![再后就继]|[一了]?[^，。！？；\n]{0,5}[带巾绳裙铃扣结领丝锁围])[\u4e00-\u9fff]/.test(
    text.slice(at + 1, at + 9),
  );
