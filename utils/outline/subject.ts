// Who speaks: the meeting, a person, a pronoun, a group, or whoever spoke last.
import { isChineseName, isSurname } from './names.ts';
import { personAt } from './person.ts';
import type { Span } from './text.ts';
import { BEFORE_A_VERB } from './words.ts';

export type Speaker =
  | { readonly kind: 'meeting' }
  | { readonly kind: 'person'; readonly span: Span; readonly title: string; readonly role: boolean }
  | { readonly kind: 'pronoun' }
  /** Who spoke just before in the same sentence. */
  | { readonly kind: 'same' }
  | {
      readonly kind: 'other';
      readonly span: Span;
      /** Neither a person nor one of the known groups. */
      readonly loose: boolean;
    };

const MEETING =
  /(?:会议|全会|大会|座谈会|峰会|论坛|年会|例会|研讨会|推进会|动员会|部署会|恳谈会|茶话会|调度会|现场会|汇报会|联席会|学习会|生活会|分析会|通气会|听证会|党组会|常委会|常务会|办公会|研讨班|培训班|读书班|开班式|总结会|表彰会|交流会|见面会|工作会|专题会|主席会|主任会|党委会|代表会|理事会会议|董事会|股东会|双方|两会|启动会|协调会|约谈会|碰头会|视频会)$/;
const IS_MEETING = (np: string): boolean => MEETING.test(np) && !/双方$/.test(np) && np.length <= 34;

/** Adverbs and scene-setting that may stand between the speaker and the verb. */
const ADVERB = new RegExp(`(?:${BEFORE_A_VERB})$`);
const IN_PHRASE =
  /(?:在|就|针对|围绕|关于|对|向|于|对于|谈及|谈到|谈起|提到|说到|结合|从(?![事业]))[^，]{0,60}$/;

/** Removes adverbs and phrases with 在/就/对 … from the end of a subject phrase. */
export function stripAdverbs(np: string): string {
  let s = np.trimEnd();
  for (let turn = 0; turn < 6; turn++) {
    const short = s.replace(ADVERB, '').trimEnd();
    if (short === s) break;
    s = short;
  }
  const phrase = IN_PHRASE.exec(s);
  if (phrase && phrase.index > 0) s = s.slice(0, phrase.index).trimEnd();
  else if (phrase) s = '';
  const again = s.replace(ADVERB, '');
  return again.trimEnd();
}

const LEADING =
  /^(?:“[^”]*[。！？]”|(?:会议|大会|活动|仪式|座谈会)(?:开始|结束)(?:时|后|前)|会上|会议上|会议期间|会见时|会见中|会谈中|会谈时|座谈中|座谈时|座谈会上|调研中|调研时|调研期间|考察中|讨论中|讨论时|随后|最后|期间|其间|同时|会后|会前|此外|而|但|不过|其中|当天|今天|日前|近日|昨天|昨日|今日|对此|据悉|就此|为此|因此|\d{1,2}日)[，]?/;

const GROUP =
  /(?:们|大家|[员者方局部委办院署厅处党省市县官长组]|领导人|负责人|负责同志|专家|代表|人士|嘉宾|企业家|发言人|主持人|元首|各国|同志|公报|声明|报告|文章|通知|意见|决定|社论|宣言|白皮书|通报|政府|部门|组织|公司|教授|主席|总统|总理|先生|女士|媒体|机构|民众|[居市村]民|[员公学联协商工金]会)$/;

/** A subject with time, place and occasion behind it: 160 units at most in the reports. */
const LONGEST_PHRASE = 200;

/** 按照…通知要求, 服从组织决定: the verb is a noun here. */
const NO_SPEAKER = /^(?:严格|根据|落实|贯彻|服从|执行|尊重|按|依照|遵照|符合|满足)/;

/** 厅长施文雅，7月3日出席听证会时表示: who attends stands in the clause before. */
const ATTENDS =
  /^(?:(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?|[今昨]天|[今昨]日|[今昨]早)?(?:应邀)?(?:出席|列席|参加|主持(?!人))/;

/** 早前有报道指: nobody in particular. 行会接纳小组建议: what stands before the noun is a sentence of its own. */
const NOBODY =
  /有(?:记者|报道|报导|消息|意见|声音|评论|媒体|传|指|人)|^(?:据|消息|是|因)|因为|接纳|采纳|审阅|考虑|收到|拒绝|参考/;

/** 民主党胡志伟: length of a name that stands behind its body; 0 where there is none. */
function memberIn(np: string): number {
  for (const n of [3, 2]) {
    if (isChineseName(np.slice(-n)) && /(?:党|派|联盟|工联会|公会|协会|商会)$/.test(np.slice(0, -n)))
      return n;
  }
  return 0;
}

function personSpeaker(text: string, start: number, end: number): Speaker | null {
  const person = personAt(text, start, end);
  if (!person) return null;
  const title = text.slice(person.name.end, person.end);
  return { kind: 'person', span: person.name, title, role: person.role.end > person.role.start };
}

/**
 * The subject in [start, end) of the folded text, which ends where the verb begins; null where there is none
 * (an elided subject). Everything within one clause.
 */
export function subjectOf(text: string, start: number, end: number): Speaker | null {
  let from = start;
  let raw = text.slice(from, end);
  for (let turn = 0; turn < 3; turn++) {
    const lead = LEADING.exec(raw);
    if (!lead || lead[0].length === raw.length) break;
    from += lead[0].length;
    raw = text.slice(from, end);
  }
  while (text[from] === ' ') from++;
  raw = text.slice(from, end);
  // A phrase of that length is no subject; a person may still stand at its head.
  if (raw.length > LONGEST_PHRASE) return personSpeaker(text, from, end);
  const np = stripAdverbs(raw);
  if (np === '' || /^(?:并|还|也|又|则|会上|会议上|会议期间)$/.test(np)) return null;
  if (/^[他她](?!们)/.test(np)) return { kind: 'pronoun' };
  // 市长X主持召开座谈会时强调: the person comes before the meeting's noun.
  const person = personSpeaker(text, from, end);
  if (person) return person;
  // 黃補充稱: the surname of somebody named before.
  if (np.length === 1 && isSurname(np))
    return { kind: 'person', span: { start: from, end: from + 1 }, title: '', role: false };
  // 曾任四届议员的谢明源说: a clause stands before the name.
  const name = /的([\u4e00-\u9fff]{2,3})$/.exec(np)?.[1];
  if (name && isChineseName(name)) {
    const end = from + np.length;
    return { kind: 'person', span: { start: end - name.length, end }, title: '', role: false };
  }
  // 徐副议长指出到目前为止…: as printed.
  if (SURNAME_AND_TITLE.test(np) && isSurname(np[0]!))
    return { kind: 'person', span: { start: from, end: from + np.length }, title: '', role: false };
  // 周书记一行实地查看并指出: what he did stands in between.
  const acting = SURNAME_AND_OFFICE.exec(np);
  if (acting && isSurname(np[0]!))
    return { kind: 'person', span: { start: from, end: from + acting[1]!.length }, title: '', role: false };
  if (ATTENDS.test(np)) return null;
  if (IS_MEETING(np) && !/^(?:在|就|对)/.test(np)) return { kind: 'meeting' };
  if (/^(?:会议|全会|大会|峰会|座谈会)(?:[^，]{0,4})$/.test(np)) return { kind: 'meeting' };
  if (NO_SPEAKER.test(np) || NOBODY.test(np)) return null;
  const member = memberIn(np);
  if (member > 0) {
    const end = from + np.length;
    return { kind: 'person', span: { start: end - member, end }, title: '', role: false };
  }
  if (
    np.length <= 20 &&
    np.length >= 2 &&
    !/[，：；“”]/.test(np) &&
    (GROUP.test(np) ||
      (np.length <= 8 && !/[的了在把要]|^(?:严格|坚持|加强|落实|按照|推动|推进|实现)/.test(np)))
  ) {
    return { kind: 'other', span: { start: from, end: from + np.length }, loose: !GROUP.test(np) };
  }
  return null;
}

/** 徐副议长, 林市长: a surname and an office. */
const TITLED = String.raw`[\u4e00-\u9fff](?:副)?(?:[院部局处司署厅省市县区乡镇村里议校董会理社队]长|主席|主任|主委|总统|总理|委员|议员|教授|秘书长|理事长|董事长|执行长|司长|特首|书记)`;
const SURNAME_AND_TITLE = new RegExp(`^${TITLED}$`);
const SURNAME_AND_OFFICE = new RegExp(`^(${TITLED})(?:一行|在|到|来到|先后|实地|深入|进行)`);
const GROUP_SUBJECT =
  /^(?:大家|与会[^，了]{0,8}?(?:人员|代表|者|领导人|同志|政要|嘉宾|专家|学者|委员|人士|各方)|代表们|委员们|双方|各方|[^，]{2,10}?们)/;

const BODY_SUBJECT = /^(?:[控辩警校资劳院]方|港府|当局|法庭|泛民|民主派|建制派|小组|委员会|特首办|公报|声明)/;

/** 局長出席區議會時，議員提出…，表示…: the person nearest before the verb, where a clause begins. */
export function nearestPerson(text: string, clauses: readonly Span[], upTo: number): Speaker | null {
  for (let i = upTo - 1; i >= 0; i--) {
    const { start, end } = clauses[i]!;
    const speaker = personSpeaker(text, start, end);
    if (speaker) return speaker;
    // 会议由张三主持，他要求…
    const by = /由(?=[^，由]{2,40}主持)/.exec(text.slice(start, end));
    const host = by && personSpeaker(text, start + by.index + 1, end);
    if (host) return host;
    // 做社会企业的翁子轩则关心…
    const named = /的([\u4e00-\u9fff]{3})[则亦也]/.exec(text.slice(start, end));
    if (named && isChineseName(named[1]!) && text.slice(0, start + named.index).includes(named[1]!)) {
      const at = start + named.index + 1;
      return { kind: 'person', span: { start: at, end: at + 3 }, title: '', role: false };
    }
    if (/^[他她](?!们)/.test(text.slice(start, start + 2))) return { kind: 'pronoun' };
  }
  return null;
}

/** The subject of a sentence, from its first clauses up to clause `upTo` and offset `limit`; null where it has none. */
export function sentenceSubject(
  text: string,
  clauses: readonly Span[],
  upTo: number,
  limit: number,
  reported = false,
): Speaker | null {
  if (reported) {
    const nearest = nearestPerson(text, clauses, upTo);
    if (nearest) return nearest;
  }
  for (let i = 0; i <= upTo; i++) {
    const { start } = clauses[i]!;
    const end = Math.min(clauses[i]!.end, limit);
    if (end <= start) break;
    const c = text.slice(start, end);
    const lead = /^(?:会上|会议上|随后|同时|最后|其间|期间)/.exec(c);
    const from = start + (lead ? lead[0].length : 0);
    if (/^[他她](?!们)/.test(c)) return { kind: 'pronoun' };
    const person = personSpeaker(text, from, limit);
    if (person) return person;
    if (/^(?:会议|全会|大会|座谈会|峰会)(?!期间|上|前|后|由|室)/.test(c)) return { kind: 'meeting' };
    const group = GROUP_SUBJECT.exec(c) ?? (reported && i === 0 ? BODY_SUBJECT.exec(c) : null);
    if (group) return { kind: 'other', span: { start, end: start + group[0].length }, loose: false };
  }
  return null;
}
