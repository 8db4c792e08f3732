// What to hide on an article page, in this order, each removal with its reason:
//   1. second copies of the body: first, because a copy's own credits go with it and are nobody's value
//   2. labels without a value: credits, notices, headings of lists
//   3. bare pipes and empty rows: last, because a row is bare only once its label is gone
//   4. from texts to elements: the outermost ones that hold nothing else

import { collapse } from '../article/blocks.ts';
import { MOST_NODES } from '../article/limits.ts';
import type { ArticleMap, HidePlan, PageSnapshot } from '../types.ts';
import { coverMarks, type Marks } from './cover.ts';
import { findDuplicates } from './duplicates.ts';
import { findEmpties } from './empties.ts';
import { findRows } from './rows.ts';
import { thingsThatMayGo } from './things.ts';

/** Copies of which less than this share can be hidden (the rest stands in one element with what stays) stay whole. */
const LEAST_OF_COPIES = 0.5;

/** Without a copy's headline where its text cannot go. */
function withoutShreds({ nodes }: PageSnapshot, marks: Marks, parts: HidePlan['parts']): HidePlan['parts'] {
  let marked = 0;
  for (const [text, reason] of marks)
    if (reason === 'duplicate-body') marked += collapse(nodes[text]!.text).length;
  const hidden = parts.reduce(
    (sum, { reason, text }) => sum + (reason === 'duplicate-body' ? text.length : 0),
    0,
  );
  return hidden < marked * LEAST_OF_COPIES
    ? parts.filter(({ reason }) => reason !== 'duplicate-body')
    : parts;
}

/** Plans what to hide. Empty where the page is no article, or was too large to be read whole. */
export function planHiding(snapshot: PageSnapshot, article: ArticleMap): HidePlan {
  if (!article.article || article.body.length === 0 || snapshot.nodes.length >= MOST_NODES)
    return { parts: [] };
  const marks: Marks = new Map();
  for (const line of findDuplicates(snapshot, article)) {
    for (const text of article.blocks[line]!.texts) marks.set(text, 'duplicate-body');
  }
  for (const [text, reason] of findEmpties(snapshot, article, new Set(marks.keys()))) marks.set(text, reason);
  for (const [node, reason] of findRows(snapshot, article, marks)) marks.set(node, reason);
  if (marks.size === 0) return { parts: [] };
  return {
    parts: withoutShreds(snapshot, marks, coverMarks(snapshot, marks, thingsThatMayGo(snapshot, article))),
  };
}
