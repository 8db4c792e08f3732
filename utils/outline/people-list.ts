// A list of persons: names with their offices, cut at the marks of enumeration.
import { isChineseName } from './names.ts';
import { type Person, personAt } from './person.ts';
import { isRole } from './roles.ts';
import { splitAt } from './sentences.ts';
import type { Span } from './text.ts';

const LEAD =
  /^(?:会上|会议上|会后|会前|随后|其间|同时|当天|当日|受[^，]{2,20}委托|\d{1,2}月\d{1,2}日(?:上午|下午|晚上|晚)?|\d{1,2}日(?:上午|下午|晚上|晚)?|今天|昨天|昨日|日前|近日|(?:上|下)午|并?(?:邀请|邀集)|[^，、]{2,6}包[含括](?=[^，、]{4})|以及|及|和|与)\s*[，]?/;

interface Listed {
  readonly name: Span;
  readonly role: Span;
  /** Where the phrase ends. */
  readonly end: number;
}

/**
 * The persons listed in [start, end), roles carried on where they are shared (副主任A、B、C). `named`: the sentence
 * has said that persons follow (出席的有：…), so that any short word between two marks is a name.
 */
export function personList(text: string, start: number, end: number, named = false): Listed[] {
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
      const alone =
        personAt(text, from, element.end) ??
        (named
          ? (nameFirst(text, from, element.end) ?? plainName(text, from, element.end))
          : rareName(text, from, element.end, elements, i));
      const joined = /[及和与]$/.test(text.slice(chunk.start, element.start));
      const person =
        alone && pending >= 0 && !joined ? (personAt(text, pending, element.end) ?? alone) : alone;
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
    if (strange && !named)
      out.splice(first, out.length - first, ...out.slice(first).filter((p) => p.role.end > p.role.start));
  }
  return out;
}

/** Not a name where a list or a sentence has nothing else. */
const COMMON =
  /大家|代表|委员|来宾|嘉宾|会议|职工|群众|常委|有关|领导|党员|干部|学生|教师|记者|专家|学者|企业|单位|部门|各[\u4e00-\u9fff]|全[\u4e00-\u9fff]|双方|人员|理事|会员|会上|本次|此次|他|她|我|们|省|市|县|区|州|国|京|蒙古|海|南|北|东|西|江|河|湖|山|川/;

/** 劉淑芬教務主任: the office behind the name, and nothing else. */
function nameFirst(text: string, start: number, end: number): Person | null {
  for (const n of [3, 2, 4]) {
    const behind = { start: start + n, end };
    // 管护站长 is an office.
    if (behind.end - behind.start < (n === 2 ? 4 : 2) || !isChineseName(text.slice(start, start + n)))
      continue;
    if (isRole(text.slice(behind.start, behind.end)))
      return { name: { start, end: start + n }, role: behind, end };
  }
  return null;
}

/** A word of two to four characters, or of two parts with a dot between, that is no common noun. */
function plainName(text: string, start: number, end: number): Person | null {
  const word = text.slice(start, end);
  if (!/^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,6}·[\u4e00-\u9fff·]{1,8}$/.test(word)) return null;
  if (COMMON.test(word) && !/^[\u4e00-\u9fff]{2,3}$/.test(word) && !betweenNames(text, start, end))
    return null;
  if (
    /^(?:大家|代表|委员|来宾|嘉宾|职工|群众|领导|党员|干部|学生|教师|记者|专家|学者|企业|单位|部门|双方|人员)$/.test(
      word,
    )
  )
    return null;
  // 管护站长: an office, and nobody by name.
  if (isRole(word) && !isChineseName(word)) return null;
  return { name: { start, end }, role: { start, end: start }, end };
}

/** 张庆伟、洛桑江村、雪克来提·扎克尔: between two persons four characters are one, whatever they mean. */
function betweenNames(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== '、' || text[end] !== '、') return false;
  const before = /[^、：，。\n]{2,8}$/.exec(text.slice(Math.max(0, start - 9), start - 1))?.[0] ?? '';
  return isChineseName(before) && personAt(text, end + 1, Math.min(text.length, end + 12)) !== null;
}

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
  if (
    !/^[\u4e00-\u9fff]{2,3}$/.test(word) ||
    COMMON.test(word) ||
    isRole(word) ||
    /[中时后前上间等将曾未已均局委办部院处厅署站所]$/.test(word)
  )
    return null;
  const beside = elements[i - 1] ?? elements[i + 1];
  if (beside && !personAt(text, beside.start, beside.end)) return null;
  if (!beside && start > 0 && !/[。\n；]/.test(text[start - 1]!)) return null;
  return { name: { start, end }, role: { start, end: start }, end };
}

/** 市场监管局负责同志以及总经理X: offices without a name in front of one. */
const UNNAMED = /(?:负责同志|负责人|代表|人员|成员)$/;

/** The elements of a list: cut at 、 and at 和/及/以及 between persons. */
function elementsOf(text: string, start: number, end: number): Span[] {
  const out: Span[] = [];
  for (const part of splitAt(text, start, end, '、')) {
    let from = part.start;
    const piece = text.slice(part.start, part.end);
    for (const hit of piece.matchAll(/以及|及其|和|及|与|(?<![一共会陪])同(?!志)/g)) {
      const at = part.start + hit.index;
      if (at - from < 2 || part.end - at < 3) continue;
      const left = personAt(text, from, at);
      if (!(left && left.end >= at - 1) && !UNNAMED.test(text.slice(from, at))) continue;
      out.push({ start: from, end: at });
      from = at + hit[0].length;
    }
    out.push({ start: from, end: part.end });
  }
  return out;
}

/** Is the stretch a list of persons and nothing else? */
export function isOnlyPeople(text: string, start: number, end: number): boolean {
  const list = personList(text, start, end);
  const last = list.at(-1);
  return last !== undefined && /^等?$/.test(text.slice(last.end, end).trim());
}
