// Host and attendees: 主持, 出席, 列席, 参加, 到会; lists before the verb and after it.

import { isOnlyPeople, personList } from './people-list.ts';
import { type Person, personAt } from './person.ts';
import { isRole } from './roles.ts';
import { clausesOf } from './sentences.ts';
import type { Span } from './text.ts';

export interface Found {
  readonly name: Span;
  readonly role: Span;
  /** What the list is called in which the name stands: its office if there is no other. */
  readonly called?: Span | null;
  readonly part: 'host' | '出席' | '列席' | '参加';
  /** Where the sentence begins that says so. */
  readonly at: number;
}

/** What is chaired with 担任主席; a foundation's chairman hosts nothing. */
const MEETS = /^$|(?:会议|大会|峰会|论坛|公听会|听证会|座谈会|协调会)$/;
const ANY_VERB = /出席|列席|参加|到会|与会|主持|担任主席/;
const VERB =
  /(?:出席|参加)(?:会议)?并主持|应邀出席|应邀列席|应邀参加|主持召开|主持|担任主席|出席|列席|参加|到会|与会(?=$)/g;
/** The verb is part of a modifier or a noun: 出席…的外国政要, 参加工作, 主持人. */
const AFTER_NOT = /^(?:人|否|词|工作|者|名|率|会议主持|了?(?:工作|革命(?!老区)|劳动|选举|投票|考试|培训)|过)/;

/** The sentence tells of another event than the meeting. */
export const tellsOfAnother = (sentence: string): boolean => ANOTHER.test(sentence.slice(0, 40));

/** 张三参加会见: whom another event had too, where its sentence went before. */
export const joinsAnother = (sentence: string): boolean =>
  /^[^，]{2,60}(?:参加|出席)(?:了)?(?:会见|会谈|上述活动|有关活动)$/.test(sentence);

/** The people of a sentence [start, end) of the folded text. */
export function peopleIn(text: string, start: number, end: number): Found[] {
  const out: Found[] = [];
  if (!ANY_VERB.test(text.slice(start, end))) return out;
  if (tellsOfAnother(text.slice(start, end))) return out;
  const clauses = clausesOf(text, start, end);
  let from = start;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    const c = text.slice(clause.start, clause.end);
    const after = listAfterVerb(text, clauses, i, end);
    if (after) {
      for (const person of personList(text, after.start, after.end, true))
        out.push({ name: person.name, role: person.role, part: after.part, at: start });
      from = clause.end + 1;
      if (after.end > clause.end) break;
      continue;
    }
    let used = false;
    for (const hit of c.matchAll(VERB)) {
      const at = clause.start + hit.index;
      const rest = text.slice(at + hit[0].length, clause.end);
      if (AFTER_NOT.test(rest) || /期间|之际|^[^，]{0,12}会议前$/.test(rest)) continue;
      const part = partOf(hit[0]);
      // 会议由县长张三主持, 在议长张三主持下.
      const by = rest[0] === '下' ? /在([^，在]{2,60})$/ : /由([^，由]{2,60})$/;
      const hostBy = by.exec(text.slice(clause.start, at));
      const meets =
        hit[0] !== '担任主席' || MEETS.test(text.slice(clause.start, at - (hostBy?.[0].length ?? 0)));
      if (part === 'host' && hostBy && meets) {
        for (const person of personList(text, at - hostBy[1]!.length, at))
          out.push({ name: person.name, role: person.role, part, at: start });
        used = true;
        // 由县长张三主持、副县长李四出席: the list goes on.
        if (rest[0] !== '、') break;
        from = at + hit[0].length + 1;
        continue;
      }
      // 曾担任主席: only who is named with 由 hosts.
      if (hit[0] === '担任主席') continue;
      if (part === 'host') {
        const [before] = HOSTING.exec(rest) ?? [];
        const person = before && personAt(text, at + hit[0].length + before.length, clause.end);
        if (person) {
          out.push({ name: person.name, role: person.role, part, at: start });
          used = true;
          break;
        }
      } else if (belongsToModifier(rest)) continue;
      const list = personList(text, from, at);
      const last = list.at(-1);
      if (!last && part === 'host' && ELIDED.test(text.slice(clause.start, at))) {
        const subject = subjectPerson(text, clauses, i);
        if (subject) out.push({ name: subject.name, role: subject.role, part, at: start });
        used = true;
        break;
      }
      if (!last || !attends(text.slice(last.end, at))) continue;
      const called = titleBehind(text, last.end, at);
      for (const { name, role } of list) out.push({ name, role, called, part, at: start });
      used = true;
      if (rest[0] !== '、') break;
      from = at + hit[0].length + 1;
    }
    // 县委书记X，县长Y，各乡镇负责人出席: clauses of persons and groups go with the next verb.
    if (used || !isListed(text, clause)) from = clause.end + 1;
  }
  return out;
}

/** 主持会议的议员李卓: the host stands behind the verb. */
const HOSTING = /^(?:会议|大会|论坛|[^，。的]{0,8}会)的(?=[^，]{2})/;

/** 出席省里举行的座谈会时: what is attended ends the clause, or its occasion does. */
const TO_A_MEETING = /(?:会议?|论坛|典礼|仪式|[开闭]幕式)(?:[时上后][^，会]{0,6})?$/;

/** 会见来华出席论坛的外国政要: the verb belongs to a modifier. 出席会议并作…的报告: it does not. */
function belongsToModifier(rest: string): boolean {
  const phrase = rest.split('并')[0]!;
  return /的(?!有|是|县|市|省|区|领导)[^，]{0,12}$/.test(phrase) && !TO_A_MEETING.test(phrase);
}

/** …调研，并在涿州主持召开座谈会: the subject stands in an earlier clause. */
const ELIDED =
  /^(?:[^，]{2,30}(?=并)|)(?:并|还|也|期间|其间|随后|当天|下午|\d{1,2}日){0,4}(?:在[^，]{1,20})?(?:共同)?$/;

function subjectPerson(text: string, clauses: readonly Span[], before: number): Person | null {
  for (const clause of clauses.slice(0, before)) {
    const person = personAt(text, clause.start, clause.end);
    if (person) return person;
  }
  return null;
}

/** Another event than the meeting: its host is not the meeting's. */
const ANOTHER =
  /^又讯|^(?:[^，]{0,8}，)?[\u4e00-\u9fff]{2,3}还在|^(?:\d{4}年(?:\d{1,2}月)?|[^，]{0,12}会议?(?:开始前|结束后|后|前)|[^，]{0,8}(?:论坛|大会|会议|峰会|活动|仪式)(?:开幕|举行|召开|开始)前|此前|之后|会见(?:前|后)|会谈(?:前|后)|仪式(?:前|后))，/;

/** Words that never stand between an attendee and the verb: then the person does something else, or will attend. */
const NOT_BETWEEN =
  /访问|来华|来访|欢迎|连续|前来|会见|会谈|座谈|首次|邀请[^，]|介绍|指出|强调|表示|认为|将|的(?!身份|方式|名义)|是|希望|要|应该|必须|能够|可以|曾|未|没有|不|指示|要求|讲话|批示|建议|关心|高度/;
/** 市长张三及相关部门主要负责人参加会议. */
const AND_OTHERS = /^(?:等|及|以及|和|、)[^，。]{0,40}(?:负责人|负责同志|代表|成员|人员)/;
/** A group without names in a list of those present: 各乡镇主要负责人, 企业家代表. */
const GROUP =
  /^[^，。]{0,90}(?:负责人|负责同志|代表|同志|成员|委员|人员|干部|群众|师生|职工|企业家|专家|学者|嘉宾|领导|书记|主任|单位|部门|机关)(?:等)?$|^[^，。]{2,90}\d+[余多]?人$|^[^，。]{0,20}[\d一二三四五六七八九十百]+[余多]?[名位][^，。]{1,8}$|^(?:各|[^，。]{0,30}全体|有关|相关)[^，。]{1,30}$/;
/** 科室（部门）负责人, 村主任（常务副书记）: what stands in brackets is only an aside. */
const unbracketed = (part: string): string => part.replace(/（[^（）]{0,30}）/g, '');
/** 各乡镇负责人; 会长、常务副会长: offices without names. */
function isGroup(part: string): boolean {
  const bare = unbracketed(part);
  return GROUP.test(bare) || bare.split('、').every(isRole);
}
/** Longest stretch between a name and its verb: 21日晚在人民大会堂同来访的…共同. */
const LONGEST_BETWEEN = 160;

/** Does what stands between the last name and the verb leave the name attending? */
function attends(between: string): boolean {
  if (between.length > LONGEST_BETWEEN) return false;
  const comma = between.lastIndexOf('，');
  if (comma < 0) return !NOT_BETWEEN.test(between.replace(COMPANY, '').replace(AND_OTHERS, ''));
  return between
    .slice(1)
    .split('，')
    .every((part) => part === '' || isGroup(part) || WHEN.test(part));
}

/** 议长李卓，6月4日出席…听证会: the day stands between. */
const WHEN = /^(?:(?:\d{4}年)?\d{1,2}月)?\d{1,2}日(?:上午|下午|晚上?)?$|^(?:今天|昨天|今日|昨日|今早|昨晚)$/;

/** 张三、李四等党和国家领导人出席: what the list is called stands behind it. */
const TITLE_BEHIND = /^等((?:党和国家|[省市县区州镇校院局])领导(?:人|同志)?)/;

function titleBehind(text: string, start: number, end: number): Span | null {
  const title = TITLE_BEHIND.exec(text.slice(start, end));
  return title ? { start: start + 1, end: start + 1 + title[1]!.length } : null;
}

/** With whom one attends is no reason why not: 与来华出席会议的各国领导人共同出席. */
const COMPANY =
  /[与同和][^，]{2,40}(?:的|各国)[^，]{0,8}(?:领导人|代表|嘉宾|政要|元首)(?=共同|一道|一起|一同)/;

const isListed = (text: string, clause: Span): boolean =>
  isOnlyPeople(text, clause.start, clause.end) || isGroup(text.slice(clause.start, clause.end));

function partOf(verb: string): Found['part'] {
  if (/主[持席]/.test(verb)) return 'host';
  if (verb.endsWith('列席')) return '列席';
  return verb.endsWith('参加') ? '参加' : '出席';
}

/** 出席包括：秘书长…, 列席者有…. */
const LISTED = /^(?:应邀)?(出席|列席|参加)(?:者|人员|贵宾|来宾)?(?:包括|计有|还有|有)(?=$|[^的]{2})/;

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
    /^(?:[^，]{0,4}?)(应邀出席|应邀参加|出席|列席|参加|到会)(?:[^，、]{0,14})的(?:[^，、]{0,10}?)(?:还有|有|是|为|包括)?(?=$|[^的]{2})/.exec(
      c,
    );
  const listed = LISTED.exec(c);
  if (listed) {
    const from = clause.start + listed[0].length;
    return { start: text[from] === '：' ? from + 1 : from, end, part: partOf(listed[1]!) };
  }
  if (!hit) return null;
  const has = /的(?:[^，、]{0,10}?)(还有|有|是|为|包括)/.exec(c.slice(hit.index));
  if (!has && clause.stop !== '：') return null;
  const from = has ? clause.start + hit.index + has.index + has[0].length : clause.end + 1;
  return { start: text[from] === '：' ? from + 1 : from, end, part: partOf(hit[1]!) };
}
