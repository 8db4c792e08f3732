// The stylesheet hides exactly what the code names.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { HIDDEN_SELECTOR, POINT_HIGHLIGHT } from '../../../utils/dom/names.ts';

const css = readFileSync(path.join(import.meta.dirname, '../../../public/assets/page.css'), 'utf8');

it('names the hidden parts as the code does', () => {
  const rule = /((?:\[[^\]]+\],?\s*)+)\{/.exec(css)?.[1] ?? '';
  expect(rule.replace(/\s/g, '')).toBe(HIDDEN_SELECTOR);
});

it('names them again where they may be found', () => {
  const rule = /((?:\[[^\]]+\]\[hidden="until-found"\],?\s*){2,})\{/.exec(css)?.[1] ?? '';
  expect(rule.replace(/\s|\[hidden="until-found"\]/g, '')).toBe(HIDDEN_SELECTOR);
});

it('names the highlight as the code does', () => {
  expect(css).toContain(`::highlight(${POINT_HIGHLIGHT})`);
});
