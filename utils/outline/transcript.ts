// Transcripts of press conferences: 张三：… is a turn of his, 经济日报记者：… a question.
import { isChineseName } from './names.ts';
import type { Opening } from './opening.ts';
import type { Span } from './text.ts';

const TURN = /^([\u4e00-\u9fffA-Za-z\d·、]{1,20})： {0,2}(?=.)/;
const ASKS = /记者|^提?问$|网友$|^主持人/;
const PRESS = /记者[会问]|发布会|吹风会/;
/** UTF-16 code units in which who speaks is named first. */
const FAR = 20_000;
/** So many turns make a transcript; one is a caption or a heading. */
const ENOUGH = 2;

/** Who has the turn that a line opens: a name that stood in the text before, or null for a question. */
export interface Turn {
  readonly speaker: Span | null;
  /** Where his words begin. */
  readonly content: number;
}

/** The turn that the line [start, …) of the folded text opens, or null. */
export function turnAt(text: string, { start, end }: Span): Turn | null {
  const hit = TURN.exec(text.slice(start, Math.min(end, start + 24)));
  if (!hit) return null;
  const name = hit[1]!;
  const content = start + hit[0].length;
  if (ASKS.test(name)) return { speaker: null, content };
  const known = isChineseName(name) && text.slice(0, Math.min(start, FAR)).includes(name);
  return known ? { speaker: { start, end: start + name.length }, content } : null;
}

/** The act that a turn opens at `at`: what he says. */
export const openingOfTurn = ({ content }: Turn, speaker: Span, at: number): Opening => ({
  form: 'speech',
  act: '说',
  speaker: { kind: 'person', span: speaker, title: '', role: false },
  at,
  content,
});

/** `head`: headline and lead, which tell of a press conference. */
export const isTranscript = (text: string, head: string, body: readonly Span[]): boolean =>
  PRESS.test(head) && body.filter((line) => turnAt(text, line)?.speaker).length >= ENOUGH;
