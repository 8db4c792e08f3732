// Host and attendees: 主持, 出席, 列席, 参加, 到会; lists before the verb and after it.
import { type Person, personAt } from './person.ts';
import { isRole } from './roles.ts';
import { clausesOf, splitAt } from './sentences.ts';
import type { Span } from './text.ts';

export interface Found {
  readonly name: Span;
  readonly role: Span;
  readonly part: 'host' | '出席' | '列席' | '参加';
  /** Where the sentence begins that says so. */
  readonly at: number;
}

const ANY_VERB = /出席|列席|参加|到会|主持/;
const VERB = /应邀出席|应邀列席|应邀参加|主持召开|主持|出席|列席|参加|到会/g;
/** The verb is part of a modifier or a noun: 出席…的外国政要, 参加工作, 主持人. */
const AFTER_NOT = /^(?:人|词|工作|者|名|率|会议主持|了?(?:工作|革命|劳动|选举|投票|考试|培训)|过)/;

/** The people of a sentence [start, end) of the folded text. */
export function peopleIn(text: string, start: number, end: number): Found[] {
  const out: Found[] = [];
  if (!ANY_VERB.test(text.slice(start, end))) return out;
  if (ANOTHER.test(text.slice(start, Math.min(end, start + 40)))) return out;
  const clauses = clausesOf(text, start, end);
  let from = start;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    const c = text.slice(clause.start, clause.end);
    const after = listAfterVerb(text, clauses, i, end);
    if (after) {
      for (const person of personList(text, after.start, after.end))
        out.push({ name: person.name, role: person.role, part: after.part, at: start });
      from = clause.end + 1;
      if (after.end > clause.end) break;
      continue;
    }
    let used = false;
    for (const hit of c.matchAll(VERB)) {
      const at = clause.start + hit.index;
      const rest = text.slice(at + hit[0].length, clause.end);
      if (AFTER_NOT.test(rest) || /期间|之际/.test(rest)) continue;
      const part = partOf(hit[0]);
      const hostBy = /由([^，由]{2,60})$/.exec(text.slice(clause.start, at));
      if (part === 'host' && hostBy) {
        for (const person of personList(text, at - hostBy[1]!.length, at))
          out.push({ name: person.name, role: person.role, part, at: start });
        used = true;
        break;
      }
      // 会见来华出席论坛的外国政要: the verb belongs to a modifier. 出席会议并作…的报告: it does not.
      if (part !== 'host' && /的(?!有|是|县|市|省|区|领导)[^，]{0,12}$/.test(rest.split('并')[0]!)) continue;
      const list = personList(text, from, at);
      const last = list.at(-1);
      if (!last && part === 'host' && ELIDED.test(text.slice(clause.start, at))) {
        const subject = subjectPerson(text, clauses, i);
        if (subject) out.push({ name: subject.name, role: subject.role, part, at: start });
        used = true;
        break;
      }
      if (!last || !attends(text.slice(last.end, at))) continue;
      for (const person of list) out.push({ name: person.name, role: person.role, part, at: start });
      used = true;
      break;
    }
    // 县委书记X，县长Y，各乡镇负责人出席: clauses of persons and groups go with the next verb.
    if (used || !isListed(text, clause)) from = clause.end + 1;
  }
  return out;
}

/** …调研，并在涿州主持召开座谈会: the subject stands in an earlier clause. */
const ELIDED = /^(?:并|还|也|期间|其间|随后|当天|下午|\d{1,2}日){0,4}(?:在[^，]{1,20})?(?:共同)?$/;

function subjectPerson(text: string, clauses: readonly Span[], before: number): Person | null {
  for (const clause of clauses.slice(0, before)) {
    const person = personAt(text, clause.start, clause.end);
    if (person) return person;
  }
  return null;
}

/** Another event than the meeting: its host is not the meeting's. */
const ANOTHER =
  /^(?:[^，]{0,12}会议?(?:开始前|结束后|后|前)|此前|之后|会见(?:前|后)|会谈(?:前|后)|仪式(?:前|后))，/;

/** Words that never stand between an attendee and the verb: then the person does something else, or will attend. */
const NOT_BETWEEN =
  /访问|来华|来访|前来|会见|会谈|座谈|首次|邀请[^，]|介绍|指出|强调|表示|认为|将|的(?!身份|方式|名义)|是|希望|要|应该|必须|能够|可以|曾|未|没有|不|指示|要求|讲话|批示|建议|关心|高度/;
/** A group without names in a list of those present: 各乡镇主要负责人, 企业家代表. */
const GROUP =
  /^[^，。]{0,40}(?:负责人|负责同志|代表|同志|成员|委员|人员|干部|群众|师生|职工|企业家|专家|学者|嘉宾|领导|书记|主任)(?:等)?$/;
/** Longest stretch between a name and its verb: 21日晚在人民大会堂同来访的…共同. */
const LONGEST_BETWEEN = 80;

/** Does what stands between the last name and the verb leave the name attending? */
function attends(between: string): boolean {
  if (between.length > LONGEST_BETWEEN) return false;
  const comma = between.lastIndexOf('，');
  if (comma < 0) return !NOT_BETWEEN.test(between);
  return between
    .slice(1)
    .split('，')
    .every((part) => GROUP.test(part));
}

const isListed = (text: string, clause: Span): boolean =>
  isOnlyPeople(text, clause.start, clause.end) || GROUP.test(text.slice(clause.start, clause.end));

function partOf(verb: string): Found['part'] {
  if (verb.startsWith('主持')) return 'host';
  if (verb.endsWith('列席')) return '列席';
  return verb.endsWith('参加') ? '参加' : '出席';
}

/** 出席会议的有：…, 参加会议的县领导有…. */
function listAfterVerb(
  text: string,
  clauses: readonly { start: number; end: number; stop: string }[],
  i: number,
  end: number,
): { start: number; end: number; part: Found['part'] } | null {
  const clause = clauses[i]!;
  const c = text.slice(clause.start, clause.end);
  const hit =
    /^(?:[^，]{0,4}?)(应邀出席|应邀参加|出席|列席|参加|到会)(?:[^，、]{0,14})的(?:[^，、]{0,10}?)(?:还有|有|是|为)?(?=$|[^的]{2})/.exec(
      c,
    );
  if (!hit) return null;
  const has = /的(?:[^，、]{0,10}?)(还有|有|是|为)/.exec(c.slice(hit.index));
  if (!has && clause.stop !== '：') return null;
  const from = has ? clause.start + hit.index + has.index + has[0].length : clause.end + 1;
  return { start: text[from] === '：' ? from + 1 : from, end, part: partOf(hit[1]!) };
}

const LEAD =
  /^(?:会上|会议上|会后|会前|随后|其间|同时|当天|当日|受[^，]{2,20}委托|\d{1,2}月\d{1,2}日(?:上午|下午|晚上|晚)?|\d{1,2}日(?:上午|下午|晚上|晚)?|今天|昨天|昨日|日前|近日|(?:上|下)午|以及|及|和|与)\s*[，]?/;

interface Listed {
  readonly name: Span;
  readonly role: Span;
  /** Where the phrase ends. */
  readonly end: number;
}

/** The persons listed in [start, end), roles carried on where they are shared (副主任A、B、C). */
export function personList(text: string, start: number, end: number): Listed[] {
  const out: Listed[] = [];
  for (const chunk of splitAt(text, start, end, '，；')) {
    const first = out.length;
    let role: Span | null = null;
    let pending = -1;
    let strange = false;
    const elements = elementsOf(text, chunk.start, chunk.end);
    for (const [i, element] of elements.entries()) {
      let from = element.start;
      const lead = LEAD.exec(text.slice(from, element.end));
      if (lead) from += lead[0].length;
      if (from >= element.end) continue;
      // 县委常委、常务副县长X: the offices before belong to the one who is named at last.
      const alone = personAt(text, from, element.end) ?? rareName(text, from, element.end, elements, i);
      const person = alone && pending >= 0 ? (personAt(text, pending, element.end) ?? alone) : alone;
      // Only the last of a list may go on with time and place; a fragment of another clause is no attendee.
      const exact = person && text.slice(person.end, element.end).trim() === '';
      if (person && (exact || i === elements.length - 1)) {
        const own = person.role.end > person.role.start;
        if (own) role = person.role.start >= person.name.end ? role : person.role;
        out.push({ name: person.name, role: own ? person.role : (role ?? person.role), end: person.end });
        pending = -1;
      } else if (isRole(text.slice(from, element.end))) {
        if (pending < 0) pending = from;
      } else {
        pending = -1;
        strange = true;
      }
    }
    // 内蒙古、辽宁、吉林、…四省区政府负责人: among places and bodies a name without an office is another place.
    if (strange)
      out.splice(first, out.length - first, ...out.slice(first).filter((p) => p.role.end > p.role.start));
  }
  return out;
}

/** Not a name where a list or a sentence has nothing else. */
const COMMON =
  /大家|代表|委员|来宾|嘉宾|会议|职工|群众|常委|有关|领导|党员|干部|学生|教师|记者|专家|学者|企业|单位|部门|各[\u4e00-\u9fff]|全[\u4e00-\u9fff]|双方|人员|会上|本次|此次|他|她|我|们|省|市|县|区|州|国|京|蒙古|海|南|北|东|西|江|河|湖|山|川/;

/**
 * A name with a rare surname: an element of two or three characters among names, or the only one of its clause,
 * at the start of a sentence (铁凝出席会议).
 */
function rareName(
  text: string,
  start: number,
  end: number,
  elements: readonly Span[],
  i: number,
): Person | null {
  const word = text.slice(start, end);
  if (!/^[\u4e00-\u9fff]{2,3}$/.test(word) || COMMON.test(word) || /[中时后前上间等]$/.test(word))
    return null;
  const beside = elements[i - 1] ?? elements[i + 1];
  if (beside && !personAt(text, beside.start, beside.end)) return null;
  if (!beside && start > 0 && !/[。\n；]/.test(text[start - 1]!)) return null;
  return { name: { start, end }, role: { start, end: start }, end };
}

/** The elements of a list: cut at 、 and at 和/及/以及 between persons. */
function elementsOf(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  for (const part of splitAt(text, start, end, '、')) {
    let from = part.start;
    const piece = text.slice(part.start, part.end);
    for (const hit of piece.matchAll(/以及|及其|和|及|与/g)) {
      const at = part.start + hit.index;
      if (at - from < 2 || part.end - at < 3) continue;
      const left = personAt(text, from, at);
      if (!left || left.end < at - 1) continue;
      out.push({ start: from, end: at });
      from = at + hit[0].length;
    }
    out.push({ start: from, end: part.end });
  }
  return out;
}

function isOnlyPeople(text: string, start: number, end: number): boolean {
  const list = personList(text, start, end);
  const last = list.at(-1);
  return last !== undefined && /^等?$/.test(text.slice(last.end, end).trim());
}
