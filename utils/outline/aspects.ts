// 在…方面，: two or more such sentences in one act are a labelled series.
import type { Segment } from './segments.ts';

const ASPECT =
  /^(?:在[^，。；]{2,24}?(?:方面|领域|层面)|(?!另?一方面|有关方面|各方面|多方面)[^，。；]{2,12}?方面)(?=，)/;

/** Gives 在…方面 the standing of a label where an act has two of them or more. */
export function labelAspects(text: string, segments: readonly Segment[]): readonly Segment[] {
  const hits = segments.map(({ label, span }) =>
    label ? null : ASPECT.exec(text.slice(span.start, Math.min(span.end, span.start + 40))),
  );
  if (hits.filter((hit) => hit !== null).length < 2) return segments;
  let number = 0;
  return segments.map((segment, i) => {
    const hit = hits[i];
    if (!hit) return segment;
    const { start, end } = segment.span;
    const content = start + hit[0].length + 1;
    if (content >= end) return segment;
    number++;
    const label = { start, end: start + hit[0].length, content, series: '方面', number, bare: false };
    return { ...segment, label, span: { start: content, end } };
  });
}
