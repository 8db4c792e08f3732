// A page's structure in numbers, without a word of its text: what a bug report needs. It is only ever copied.
import type { Outline, OutlinePoint, PageState } from '../utils/types.ts';

const shape = (points: readonly OutlinePoint[]): unknown[] =>
  points.map((point) => ({
    label: point.label !== '',
    length: point.gist.length,
    ...(point.children.length > 0 ? { children: shape(point.children) } : {}),
  }));

/** JSON for the clipboard: address without query and fragment, verdict, line lengths, the outline's shape. */
export function problemReport(state: PageState, outline: Outline | null): string {
  const hidden: Record<string, number[]> = {};
  for (const part of state.hidden) hidden[part.reason] = [...(hidden[part.reason] ?? []), part.text.length];
  return JSON.stringify(
    {
      page: state.url.replace(/[?#].*$/s, ''),
      article: state.article,
      why: state.why,
      script: state.script,
      spoilt: state.spoilt,
      view: state.view,
      clean: state.clean,
      hiddenLengths: hidden,
      lineLengths: state.text === '' ? [] : state.text.split('\n').map((line) => line.length),
      outline: outline && {
        kind: outline.kind,
        title: outline.title.length,
        host: outline.host.length,
        attendees: outline.attendees.length,
        items: outline.items.map((item) => ({ act: item.act, points: shape(item.points) })),
        closing: outline.closing,
      },
      ms: state.ms,
    },
    null,
    1,
  );
}
