// Repair: spoilt pages are mended, clean ones and names stay, every edit says why.
import { beforeAll, describe, expect, test } from 'vitest';
import { NAMES } from '../../../scripts/eval/script-names.ts';
import { openTables } from '../../../scripts/eval/script-tables.ts';
import { detectSpoilt, repair, repairPieces, type Tables } from '../../../utils/script/index.ts';

let tables: Tables;
beforeAll(async () => {
  tables = await openTables();
}, 120_000);

const SPOILT = '會議要求全麵落實責任製，完善各方麵的製度，改進關係到群眾的服務體係，開創新局麵。';
const WANTED = '會議要求全面落實責任制，完善各方面的制度，改進關係到群眾的服務體系，開創新局面。';

const CLEAN = [
  '老闆每天製作麵包和拉麵，麵粉由這個系統控制，關係到衛生。',
  '這隻貓只有三歲，後來皇后把牠送到山裡，距離城裡十公里。',
  '他乾脆不幹了，把頭髮剪短，發展自己的事業，曆法與歷史都懂一點。',
  '陳冲與王世杰在于家村朴樹下，范先生帶來松子，杰出者眾。',
  '本件訴訟繫屬中，係由原告請求回復原狀，主管機關編製預算時得準用之。',
  '各黨團同意不提出復議，書面答復於一週內送達；准將以上軍官奉准晉任。',
  '他說着說着便啟程了，衞生署裏的人為此擔憂，綫路仍未修復。',
  '臺北與台南發布計劃和計畫，周末與週末，占有與佔有，了解與瞭解。',
];

describe('a spoilt page', () => {
  test('is mended, and only in what was wrong', () => {
    const { text, edits, spoilt } = repair(tables, SPOILT);
    expect(text).toBe(WANTED);
    expect(spoilt).toBe(true);
    for (const edit of edits) {
      expect(edit.why).not.toBe('');
      expect(edit.end - edit.start).toBe(1);
      expect(text[edit.start]).toBe(edit.text);
    }
  });

  test('is clean afterwards', () => {
    const once = repair(tables, SPOILT).text;
    expect(repair(tables, once)).toEqual({ text: once, edits: [], spoilt: false });
  });

  test('is judged over all its texts', () => {
    const pieces = ['全麵落實', '各方麵的製度', '下麵', ''];
    expect(repairPieces(tables, pieces)).toEqual(['全面落實', '各方面的制度', '下面', '']);
    expect(repairPieces(tables, ['下麵'])).toEqual(['下麵']);
  });

  test('of many classes', () => {
    const spoilt =
      '皇後隻有一個幹淨的房間，裏面有曆史書。王後在公裡外。幹擾復雜，鬥爭激烈，頭發長，茶幾上有餅幹。';
    const wanted =
      '皇后只有一個乾淨的房間，裏面有歷史書。王后在公里外。干擾複雜，鬥爭激烈，頭髮長，茶几上有餅乾。';
    expect(repair(tables, spoilt).text).toBe(wanted);
  });
});

describe('the verdict', () => {
  test('one word twice is one witness', () => {
    const text = '頭發長了要剪。弟弟的頭發也長了。';
    expect(repair(tables, text).edits).toEqual([]);
    expect(repair(tables, `${text}她在發廊燙發。`).text).toContain('弟弟的頭髮');
  });

  test('the strong classes alone do not bring others down', () => {
    const text = `${SPOILT}歷史悠久的復興路。`;
    expect(repair(tables, `${text}共和歷三年。`).text).toContain('共和歷三年');
  });

  test('衝 is no given name: after a title, or before one', () => {
    const text = `${SPOILT}幹淨的房間裏有曆史書和餅幹。陳院長衝：報告主席。院長王衝表示，車輛衝上人行道。`;
    expect(repair(tables, text).text).toContain('陳院長冲：報告主席。院長王冲表示，車輛衝上人行道');
  });

  test('係 is a word of Cantonese', () => {
    const text = '佢哋話係咁樣，我係唔知嘅。各方麵的意見，全麵聽取。';
    expect(repair(tables, text).text).toBe('佢哋話係咁樣，我係唔知嘅。各方面的意見，全面聽取。');
  });
});

describe('clean text', () => {
  test.each(CLEAN)('%s', (text) => {
    expect(repair(tables, text)).toEqual({ text, edits: [], spoilt: false });
  });

  test('all of it on one page', () => {
    expect(repair(tables, CLEAN.join('\n')).edits).toEqual([]);
    expect(detectSpoilt(tables, WANTED)).toBe(false);
  });
});

test('no name changes, even on a spoilt page', () => {
  const changed = NAMES.filter((name) => {
    const { text } = repair(tables, `${SPOILT}\n出席者有${name}和${name}等人。`);
    return !text.includes(`有${name}和${name}等`);
  });
  expect(changed).toEqual([]);
});
