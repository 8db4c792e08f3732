// “……。”张三说。: a quotation whose speaker is named behind it.
import type { Act } from '../types.ts';
import type { Sentence } from './sentences.ts';
import { type Speaker, subjectOf } from './subject.ts';
import type { Span } from './text.ts';

const SAID = /(?:最后|笑着|[动高激兴感][\u4e00-\u9fff]地)?(说|表示|坦言|感慨|呼吁|建议)道?$/;
const ACT_OF: Readonly<Record<string, Act>> = { 表示: '表示', 呼吁: '其他', 建议: '其他' };
/** UTF-16 code units: 县政协委员、青年企业家协会会长温志远最后说. */
const LONGEST = 44;

/** Who says the quoted sentence, from the one behind it; null where that is no “张三说”. */
export function saidBehind(
  text: string,
  quote: Sentence,
  next: Sentence | undefined,
): { readonly act: Act; readonly speaker: Speaker; readonly content: Span } | null {
  if (!next || text[quote.start] !== '“' || text[quote.end - 1] !== '”') return null;
  const words = text.slice(next.start, next.end);
  const hit = words.length > LONGEST || words.includes('，') ? null : SAID.exec(words);
  const speaker = hit && subjectOf(text, next.start, next.start + hit.index);
  if (!speaker || speaker.kind === 'meeting' || (speaker.kind === 'other' && speaker.loose)) return null;
  const content = { start: quote.start + 1, end: quote.end - 1 };
  return { act: ACT_OF[hit[1]!] ?? '说', speaker, content };
}
