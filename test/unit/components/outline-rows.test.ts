// Rows of the tree and its keyboard, as tables.
import { describe, expect, it } from 'vitest';
import { codeText, shownAs, speakerText } from '../../../components/codes.ts';
import { actsAndSpeakers, countPoints, NO_SIEVE, outlineRows } from '../../../components/outline-rows.ts';
import { problemReport } from '../../../components/problem-report.ts';
import { treeKey } from '../../../components/tree-keys.ts';
import { meeting, news, pageState } from './sample-outline.ts';

const none = new Set<string>();
const ids = (folded = none, sieve = {}) =>
  outlineRows(meeting, folded, { ...NO_SIEVE, ...sieve }).map((row) => row.id);

describe('outlineRows', () => {
  it('lists acts, points and children in order', () => {
    expect(ids()).toEqual(['0', '0.0', '1', '1.0', '1.0.0', '1.1', '1.2']);
    expect(countPoints(meeting)).toBe(5);
    expect(actsAndSpeakers(meeting)).toEqual({ acts: ['听取', '强调'], speakers: ['会议', '林听雨'] });
  });
  it('has no act over the sentences of ordinary news', () => {
    const rows = outlineRows(news, none);
    expect(rows.map((row) => [row.id, row.level, row.parent, row.point?.gist])).toEqual([
      ['0', 1, '', '大桥今日通车'],
    ]);
  });
  it('folds', () => {
    expect(ids(new Set(['0', '1.0']))).toEqual(['0', '1', '1.0', '1.1', '1.2']);
  });
  it('counts places among siblings as ARIA does', () => {
    const rows = outlineRows(meeting, none);
    expect(rows.map((row) => [row.level, row.place, row.siblings])).toEqual([
      [1, 1, 2],
      [2, 1, 1],
      [1, 2, 2],
      [2, 1, 3],
      [3, 1, 1],
      [2, 2, 3],
      [2, 3, 3],
    ]);
  });
  it.each([
    [{ query: '岸线' }, ['1', '1.1']],
    [{ query: ' 结果公开 ' }, ['1', '1.0', '1.0.0']],
    [{ query: '登记' }, ['1', '1.0', '1.0.0']],
    [{ query: 'a级' }, ['1', '1.2']],
    [{ query: '二要修复' }, ['1', '1.1']],
    [{ query: '没有' }, []],
    [{ act: '听取' }, ['0', '0.0']],
    [{ speaker: '林听雨' }, ['1', '1.0', '1.0.0', '1.1', '1.2']],
    [{ speaker: '林听雨', query: '汇报' }, []],
    [{ query: '听雨' }, ['1', '1.0', '1.0.0', '1.1', '1.2']],
  ])('sifts by %j', (sieve, left) => expect(ids(none, sieve)).toEqual(left));
  it('opens every fold while searching', () => {
    expect(ids(new Set(['1', '1.0']), { query: '公开' })).toEqual(['1', '1.0', '1.0.0']);
  });
});

describe('treeKey', () => {
  const rows = outlineRows(meeting, new Set(['0']));
  it.each([
    ['0', 'ArrowDown', { do: 'focus', id: '1' }],
    ['1', 'ArrowUp', { do: 'focus', id: '0' }],
    ['0', 'ArrowUp', null],
    ['1.2', 'ArrowDown', null],
    ['1.1', 'Home', { do: 'focus', id: '0' }],
    ['0', 'End', { do: 'focus', id: '1.2' }],
    ['0', 'ArrowRight', { do: 'unfold', id: '0' }],
    ['1', 'ArrowRight', { do: 'focus', id: '1.0' }],
    ['1.1', 'ArrowRight', null],
    ['1', 'ArrowLeft', { do: 'fold', id: '1' }],
    ['1.0.0', 'ArrowLeft', { do: 'focus', id: '1.0' }],
    ['0', 'ArrowLeft', null],
    ['1.1', 'Enter', { do: 'jump', id: '1.1' }],
    ['1.1', ' ', { do: 'toggle', id: '1.1' }],
    ['1.1', 'c', { do: 'copy', id: '1.1' }],
    ['1.1', '*', { do: 'unfold-siblings', id: '1.1' }],
    ['0', '二', { do: 'focus', id: '1.1' }],
    ['1.2', '听', { do: 'focus', id: '0' }],
    ['0', 'a', { do: 'focus', id: '1.2' }],
    ['0', 'z', null],
    ['0', '/', null],
    ['0', 'Tab', null],
    ['gone', 'ArrowDown', { do: 'focus', id: '0' }],
  ])('at %s, %s does %j', (active, key, move) => expect(treeKey(rows, active, { key })).toEqual(move));
  it('keeps to the row that further letters fit', () => {
    expect(treeKey(rows, '1.1', { key: '要' }, '二')).toEqual({ do: 'focus', id: '1.1' });
  });
  it("leaves the browser's own shortcuts alone", () => {
    expect(treeKey(rows, '0', { key: 'c', ctrlKey: true })).toBeNull();
    expect(treeKey(rows, '0', { key: 'ArrowLeft', altKey: true })).toBeNull();
  });
  it('has nothing to do in an empty tree', () => expect(treeKey([], '', { key: 'ArrowDown' })).toBeNull());
});

describe('codes on the screen', () => {
  it("take the page's script", () => {
    expect(codeText('传达学习', 'hant')).toBe('傳達學習');
    expect(codeText('部署', 'hant')).toBe('部署');
    expect(codeText('强调', 'hans')).toBe('强调');
    expect(speakerText('会议', 'hant')).toBe('會議');
    expect(speakerText('林市長', 'hant')).toBe('林市長');
  });
  it.each([
    ['original', 'hans', 'zh-Hans'],
    ['original', null, 'zh-Hans'],
    ['original', 'hant', 'zh-Hant'],
    ['repaired', 'hant', 'zh-Hant'],
    ['twp', 'hans', 'zh-TW'],
    ['hk', 'hans', 'zh-HK'],
    ['hans', 'hant', 'zh-Hans'],
  ] as const)('%s of a %s page is %s', (view, own, lang) => expect(shownAs(view, own).lang).toBe(lang));
});

describe('problemReport', () => {
  it('tells the structure, and no word of the text', () => {
    const report = problemReport(pageState, meeting);
    expect(JSON.parse(report)).toMatchObject({
      page: 'https://news.example/a.html',
      hiddenLengths: { 'duplicate-body': [3], 'empty-credit': [3] },
      lineLengths: [11, 3],
      outline: { host: 1, attendees: 2, items: [{ act: '听取' }, { act: '强调' }] },
    });
    for (const word of ['清河', '林听雨', '排污', '编辑', '本报讯', 'from=home'])
      expect(report).not.toContain(word);
  });
});
