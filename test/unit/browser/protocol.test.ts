// Messages of strangers: wrong types, missing, extra and oversize fields, polluted prototypes.
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT, parseToBackground, parseToPage } from '../../../utils/browser/protocol.ts';

const goodToPage = [
  { type: 'ui-page:state' },
  { type: 'ui-page:show', ids: 'all', shown: true },
  { type: 'ui-page:show', ids: [0, 3], shown: false },
  { type: 'ui-page:view', view: 'tw' },
  { type: 'ui-page:goto', start: 0, end: 5 },
  { type: 'ui-page:where' },
  { type: 'bg-page:settings' },
  { type: 'bg-page:words' },
  { type: 'bg-page:force' },
  { type: 'bg-page:moved' },
];
const goodToBackground = [
  { type: 'gate-bg:candidate' },
  { type: 'page-bg:hello', script: null },
  { type: 'page-bg:judge', text: '全麵' },
  { type: 'page-bg:convert', pieces: ['全面'], view: 'hans' },
  { type: 'page-bg:status', article: true, hidden: 3, spoilt: false },
  { type: 'ui-bg:look', tabId: 7 },
  { type: 'ui-bg:bring-in', tabId: 7 },
];
const strange = [
  undefined,
  null,
  0,
  'ui-page:state',
  [],
  {},
  { type: 7 },
  { type: 'toString' },
  { type: '__proto__' },
  { type: 'constructor' },
  Object.create({ type: 'ui-page:state' }),
  { type: 'unknown' },
];

describe('messages to the page', () => {
  for (const message of goodToPage) {
    it(`takes ${JSON.stringify(message)}`, () => expect(parseToPage(message)).toBe(message));
    it(`refuses it with a field more: ${message.type}`, () =>
      expect(parseToPage({ ...message, more: 1 })).toBeNull());
  }
  const bad = [
    { type: 'ui-page:show', ids: 'some', shown: true },
    { type: 'ui-page:show', ids: [-1], shown: true },
    { type: 'ui-page:show', ids: [0.5], shown: true },
    { type: 'ui-page:show', ids: 'all', shown: 'yes' },
    { type: 'ui-page:view', view: '__proto__' },
    { type: 'ui-page:view' },
    { type: 'ui-page:goto', start: 5, end: 5 },
    { type: 'ui-page:goto', start: Number.NaN, end: 5 },
    { type: 'ui-page:goto', start: 0 },
  ];
  for (const message of [...strange, ...bad, ...goodToBackground]) {
    it(`ignores ${JSON.stringify(message)}`, () => expect(parseToPage(message)).toBeNull());
  }
});

describe('messages to the background', () => {
  for (const message of goodToBackground) {
    it(`takes ${JSON.stringify(message)}`, () => expect(parseToBackground(message)).toBe(message));
    it(`refuses it with a field more: ${message.type}`, () =>
      expect(parseToBackground({ ...message, more: 1 })).toBeNull());
  }
  const bad = [
    { type: 'page-bg:hello', script: 'latn' },
    { type: 'page-bg:judge', text: 5 },
    { type: 'page-bg:convert', pieces: 'text', view: 'hans' },
    { type: 'page-bg:convert', pieces: [1], view: 'hans' },
    { type: 'page-bg:convert', pieces: ['a'], view: 'nowhere' },
    { type: 'page-bg:status', article: 1, hidden: 0, spoilt: false },
    { type: 'page-bg:status', article: true, hidden: -1, spoilt: false },
    { type: 'page-bg:status', article: true, hidden: 1e9, spoilt: false },
    { type: 'ui-bg:bring-in', tabId: '7' },
  ];
  for (const message of [...strange, ...bad, ...goodToPage]) {
    it(`ignores ${JSON.stringify(message)}`, () => expect(parseToBackground(message)).toBeNull());
  }
  it('refuses more text than a page can hold', () => {
    const text = '字'.repeat(LARGEST_TEXT + 1);
    expect(parseToBackground({ type: 'page-bg:judge', text })).toBeNull();
    expect(parseToBackground({ type: 'page-bg:convert', pieces: [text], view: 'hans' })).toBeNull();
  });
});
