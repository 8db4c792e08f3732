// Lead-ins that only announce: 就做好下一步工作提出三点希望：一是…
import type { Act } from '../types.ts';
import type { Context, Opening } from './opening.ts';
import { sentenceSubject, subjectOf } from './subject.ts';
import type { Span } from './text.ts';

const ANNOUNCED =
  /(?:提出|作出|做出|给出|发出|提了|作了|做了|进行了|讲了|谈了|达成|形成)(?:了)?(?!什么|哪)([^，]{0,18}?)(要求|希望|意见|建议|看法|想法|主张|承诺|倡议|共识|部署|安排|号召|呼吁|结论|决议)$/;
const ANNOUNCED_ACT: Readonly<Record<string, Act>> = {
  要求: '要求',
  意见: '要求',
  希望: '希望',
  部署: '部署',
  安排: '部署',
  结论: '决定',
  决议: '决定',
};

const MEETING = { kind: 'meeting' } as const;
const PRONOUN = { kind: 'pronoun' } as const;
const ELSEWHERE = /^在[^，]{2,40}会议?(?:（[^）]{1,8}）)?(?:会议?)?上$/;

/** The act that clause `i` announces (a colon follows, or it ends the sentence), or null. */
export function announced(
  text: string,
  clauses: readonly (Span & { readonly stop: string })[],
  i: number,
  context: Context,
): Opening | null {
  const clause = clauses[i]!;
  const last = i === clauses.length - 1;
  const listed =
    /^(?:第一，|一[是要]|(?:各|与会)[^，]{1,10}(?<![主重需只将])要(?!求|[点素闻])|要(?!求))/.test(
      text.slice(clause.end + 1, clause.end + 16),
    );
  if (clause.stop !== '：' && !last && !listed) return null;
  const c = text.slice(clause.start, clause.end);
  const hit = ANNOUNCED.exec(c);
  if (!hit) return null;
  // 经质询讨论，形成如下意见： they all did, and ask for nothing.
  const formed = /^(?:达成|形成)/.test(hit[0]);
  const act = formed && !/[论议]$/.test(hit[2]!) ? '其他' : (ANNOUNCED_ACT[hit[2]!] ?? '其他');
  // 对工作作出部署。 is an agenda clause; only with a colon does it announce.
  const counted = /[一二三四五六七八几\d]/.test(hit[1]!);
  if (last && clause.stop !== '：' && (act === '部署' || (context.mode === 'none' && !counted))) return null;
  // 在省委会议上，书记就…提出明确要求。 inside a speech tells of another meeting.
  if (
    last &&
    clause.stop !== '：' &&
    context.mode === 'speech' &&
    ELSEWHERE.test(text.slice(clauses[0]!.start, clauses[0]!.end))
  )
    return null;
  const named =
    subjectOf(text, clause.start, clause.start + hit.index) ?? sentenceSubject(text, clauses, i, clause.end);
  // 要看本质，提出治标和治本的建议。 inside a speech is what somebody must do.
  if (last && clause.stop !== '：' && !counted && !named) return null;
  const agreed = formed && (counted || clause.stop === '：');
  const speaker = named ?? (agreed ? MEETING : context.mode === 'none' ? null : PRONOUN);
  if (!speaker || (context.mode === 'speech' && speaker.kind === 'other' && last)) return null;
  let content = clause.end;
  const end = clauses.at(-1)!.end;
  while (content < end && /[，： ]/.test(text[content]!)) content++;
  return { form: 'speech', act, speaker, at: clause.start, content };
}
