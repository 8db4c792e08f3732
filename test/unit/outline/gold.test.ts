// The project's own gold reports: the engine's outline is the gold one, and the same tree in every script.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { flatten } from '../../../scripts/eval/outline-score.ts';
import { type Gold, inScript, makeScripts, shapeOf } from '../../../scripts/eval/outline-scripts.ts';
import { outline } from '../../../utils/outline/index.ts';
import type { Outline } from '../../../utils/types.ts';

const folder = path.join(__dirname, '../../outline');
const reports = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file): Gold & { about: string } => ({
    id: file.slice(0, -5),
    script: '',
    ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
  }));

const scripts = makeScripts();

const points = (o: Outline) =>
  flatten(o).map(({ label, gist, start, end, parent, act, speaker }) => ({
    label,
    gist,
    start,
    end,
    parent,
    act,
    speaker,
  }));
const byName = (people: readonly { name: string }[]) =>
  [...people].sort((a, b) => (a.name < b.name ? -1 : 1));

/** A head that the engine may give: at most 24 Han characters, no quotation cut in two. */
const fits = (head: string): boolean =>
  (head.match(/[\u3400-\u9fff]/g)?.length ?? 0) <= 24 && head.split('“').length === head.split('”').length;

test('there are at least forty', () => {
  expect(reports.length).toBeGreaterThanOrEqual(40);
});

describe.each(reports)('$id: $about', ({ text, outline: gold, id, script }) => {
  const found = outline(text);

  test('acts, labels, points and their places in the tree', () => {
    expect(found.kind).toBe('meeting');
    expect(points(found)).toEqual(points(gold));
  });

  test('who met, who wrote it, how it closed', () => {
    expect(byName(found.host)).toEqual(byName(gold.host));
    expect(byName(found.attendees)).toEqual(byName(gold.attendees));
    expect(found.byline).toEqual(gold.byline);
    expect(found.closing).toBe(gold.closing);
  });

  test('title, meeting, place, and the short form of each point', () => {
    expect([found.title, found.meeting, found.place ?? '']).toEqual([
      gold.title,
      gold.meeting,
      gold.place ?? '',
    ]);
    if (gold.date !== '') expect(found.date).toBe(gold.date);
    const heads = new Map(flatten(found).map(({ start, head }) => [start, head]));
    for (const { start, head } of flatten(gold)) if (fits(head)) expect(heads.get(start)).toBe(head);
  });

  test('the same tree in Simplified, Traditional and spoilt Traditional', () => {
    const simplified = inScript({ id, script, text, outline: gold }, scripts.hans)!;
    const shapes = [scripts.hans, scripts.hant, scripts.spoilt].map((convert) =>
      shapeOf(outline(inScript(simplified, convert)!.text)),
    );
    expect(new Set(shapes).size).toBe(1);
  });
});
