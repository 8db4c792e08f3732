// The meeting's own acts: 会议听取了…, 审议通过…, and those reported of another body (办公室通报了…).
import { type AgendaAct, agendaAt, isAim } from './agenda.ts';
import { type Speaker, subjectOf } from './subject.ts';
import type { Span } from './text.ts';
import { BEHIND_AN_OBJECT } from './words.ts';

const MEETING_SUBJECT =
  /^(?:会上|会中|会议上|会议期间|随后|同时|最后)?(?:本次|此次|这次)?[^，、“”《》了的对就]{0,22}?(?:会议|全会|大会|[开闭]幕会|院会|议会|座谈会|峰会|常委会|委员会|董事会|股东会|主席会(?!议)|主任会(?!议)|论坛|理事会|党组|省政府|县政府|市政府|年会|例会|推进会|领导小组|政治局|常务委员会|与会[^，]{1,4}?(?=(?:审议|表决|协商|讨论|共同|一致)通过))(?:在会上|上)?(?:(?:\d{1,2}月)?\d{1,2}日|今（\d+）日|[今昨当]天|日前|近日)?(?:上午|下午|晚)?/;
/** 人大常委会第三十一次会议19日传达学习: the body's name has the meeting's behind it. */
const LONG_SUBJECT =
  /^[^，、“”《》了的对就]{4,30}第[一二三四五六七八九十百零〇\d]{1,6}次(?:全体|主任|委员长|常务|扩大)?会议(?:(?:\d{1,2}月)?\d{1,2}日|今天|昨天|日前|近日)?(?:上午|下午|晚)?/;
/** 建议根据会议讨论情况…, 参加会议审议: here the meeting is no subject. */
const NOT_SUBJECT =
  /^(?:通过|确定|决定|审议|讨论|表决)|根据|按照|按|建议|代表(?!大会)|提请|提交|参加|出席|召开|主持|列席|听取|落实|贯彻|自|在/;
/** 通过视频方式召开: a preposition. */
const BY_MEANS =
  /^通过(?!了|《)[^，]{0,30}(?:方式|形式|途径|渠道|平台|手段|努力|连线|方法|表决)(?:$|[^，]{0,20}(?:召开|举行|进行))/;
/** A clause behind an object that has a subject of its own. */
const AFTERTHOUGHT = new RegExp(`^(?:${BEHIND_AN_OBJECT})`);

/**
 * The agenda act that a clause opens, with its subject. `elided`: the sentence has said that a meeting acts, so the
 * verb may stand alone.
 */
export function agendaOf(
  text: string,
  clause: Span,
  elided: boolean,
): { act: AgendaAct; speaker: Speaker } | null {
  const c = text.slice(clause.start, clause.end);
  const good = (act: AgendaAct | null): act is AgendaAct => {
    if (!act) return false;
    const body = text.slice(act.subject.end, clause.end);
    if (BY_MEANS.test(body)) return false;
    return !(act.act === '传达学习' && !act.done && isAim(body));
  };
  for (const pattern of [MEETING_SUBJECT, LONG_SUBJECT]) {
    const meeting = pattern.exec(c);
    if (!meeting || NOT_SUBJECT.test(meeting[0].replace(/在会上$/, ''))) continue;
    const act = agendaAt(text, clause.start, clause.end, clause.start + meeting[0].length);
    if (good(act)) return { act, speaker: { kind: 'meeting' } };
  }
  if (elided) {
    const lead = /^(?:会上|会中|会议上|会议期间|随后|同时|最后)并?/.exec(c);
    const act = agendaAt(text, clause.start, clause.end, clause.start + (lead ? lead[0].length : 0));
    if (good(act)) return { act, speaker: { kind: 'meeting' } };
  }
  const hit = /(?:传达|通报|宣读|宣布|领学|布置(?=了)|(?:安排)?部署(?=了))(?:学习)?(了)?/.exec(c);
  if (hit && hit.index > 0) {
    const before = c.slice(0, hit.index).replace(/(?:原文|全文|集体|一并)$/, '');
    // 会议由张三传达了精神: he does.
    const by = before.lastIndexOf('由');
    const subject: Speaker | null =
      before === ''
        ? { kind: 'meeting' }
        : subjectOf(text, clause.start + by + 1, clause.start + before.length);
    const act = agendaAt(text, clause.start, clause.end, clause.start + hit.index);
    // Without 了 only a person surely acts: 张三宣读表彰决定.
    if (subject && (hit[1] || subject.kind === 'person') && good(act)) return { act, speaker: subject };
  }
  return null;
}

/** 副镇长张三就防火工作进行安排部署: a person's act with its object first. */
export function personActOf(text: string, clause: Span): { act: AgendaAct; speaker: Speaker } | null {
  const at = text.slice(clause.start, clause.end).search(/[对就围]/);
  if (at < 2 || !/(?:部署|安排|研究|审议|讨论|学习|传达|通报)$/.test(text.slice(clause.start, clause.end)))
    return null;
  const speaker = subjectOf(text, clause.start, clause.start + at);
  if (speaker?.kind !== 'person') return null;
  const act = agendaAt(text, clause.start, clause.end, clause.start + at);
  return act && act.content === clause.start + at ? { act, speaker } : null;
}

export const isAfterthought = (clause: string): boolean => AFTERTHOUGHT.test(clause);
