// Minutes (会议纪要): who met stands in lines of their own (主持人：, 出席：), what was dealt with in headings.
import type { Act } from '../types.ts';
import { type AgendaAct, agendaAt } from './agenda.ts';
import type { Found } from './people.ts';
import { personList } from './people-list.ts';
import type { Span } from './text.ts';

const PERSONS =
  /^(?:会议)?(主 {0,4}持(?: {0,4}人)?|主 {0,4}席|召集人|出 {0,4}席(?:人员|者|会议人员)?|参 {0,4}加(?:人员|者|会议人员)?|列 {0,4}席(?:人员|者|会议人员)?)：/;

function partOf(word: string): Found['part'] {
  if (/^[主召]/.test(word)) return 'host';
  if (word.startsWith('列')) return '列席';
  return word.startsWith('参') ? '参加' : '出席';
}

/** The people of such a line; null where the line [start, end) of the folded text is none. */
export function peopleOfMinutes(text: string, line: Span): Found[] | null {
  const hit = PERSONS.exec(text.slice(line.start, line.end));
  if (!hit) return null;
  const part = partOf(hit[1]!);
  const list = personList(text, line.start + hit[0].length, line.end, true);
  return list.map(({ name, role }) => ({ name, role, part, at: line.start }));
}

/** 二、研究2027年重点项目计划: a heading, or the first sentence of a numbered paragraph. */
const HEADING =
  /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.、])([^。；]{4,80})(?:。|$)/;

/** 案由一：…, 決議：…: Taiwan's minutes. */
const ITEM =
  /^(?:(案 {0,2}由|提案|议案)[一二三四五六七八九十\d]{0,3}|(决 {0,2}议)|(裁示))： {0,2}(?=[^。]{2})/;

/** The agenda act that a heading of minutes names, and where the heading ends; null where the line is none. */
export function actOfMinutes(text: string, line: Span): (AgendaAct & { readonly end: number }) | null {
  const words = text.slice(line.start, line.end);
  const item = ITEM.exec(words);
  if (item) {
    const act: Act = item[1] ? '审议' : item[2] ? '决定' : '要求';
    const content = line.start + item[0].length;
    const end = /[。；]$/.test(words) ? line.end - 1 : line.end;
    return { act, content, done: true, subject: { start: line.start, end: line.start }, end };
  }
  const hit = HEADING.exec(words);
  if (!hit) return null;
  const from = line.start + hit[0].indexOf(hit[1]!);
  const end = from + hit[1]!.length;
  // 二、会议听取了…的汇报。
  const verb = from + /^(?:会议(?:还|并)?)?/.exec(hit[1]!)![0].length;
  const act = agendaAt(text, verb, end, verb);
  return act && act.content > verb ? { ...act, end } : null;
}

/** 一、, 十二、 */
export const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;

/**
 * 一、听取…汇报。会议指出，…: the agenda as numbered paragraphs, two or more of them, the first among them. A list
 * behind a colon (会议要求：) is none.
 */
export function hasAgenda(text: string, body: readonly Span[]): boolean {
  const lines = body.filter(({ start }) => NUMBERED.test(text.slice(start, start + 4)));
  const [first] = lines;
  if (!first || /：\s*$/.test(text.slice(first.start - 4, first.start))) return false;
  const found = lines.filter((line) => actOfMinutes(text, line));
  return (
    found.length > 1 &&
    found[0] === first &&
    found.some(({ start }) => /听取|传达|审议|通过/.test(text.slice(start, start + 12)))
  );
}

/** The headline of minutes. */
export const MINUTES = /(?:纪要|会议[记纪]录)(?:（[^）]{0,20}）|公开|全文)?$/;
