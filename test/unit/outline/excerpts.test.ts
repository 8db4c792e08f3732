// Spans to excerpts: acts, key sentences under their subheadings, and who is named once.
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../utils/outline/drafts.ts';
import { Excerpts } from '../../../utils/outline/excerpts.ts';
import type { Found } from '../../../utils/outline/people.ts';
import { readingOf } from '../../../utils/outline/reading.ts';

const excerptsOf = (text: string) => new Excerpts(text, readingOf(text), undefined);
const at = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

test('a cut is in the words of the report', () => {
  const text = '會議指出,要備種。';
  expect(excerptsOf(text).cut({ start: 0, end: 5 })).toBe('會議指出,');
  expect(excerptsOf(text).cut(null)).toBe('');
});

test('an act ends with its last point, or where it begins', () => {
  const text = '县长赵立新说，要备种，要修渠。';
  const segment = (word: string) => ({
    label: null,
    span: at(text, word),
    colon: false,
    paragraph: 0,
    sentence: 0,
    inner: false,
  });
  const draft: Draft = {
    act: '说',
    speaker: at(text, '赵立新'),
    start: 0,
    segments: [segment('要备种'), segment('要修渠')],
  };
  const item = excerptsOf(text).item(draft);
  expect([item.speaker, item.start, item.end]).toEqual(['赵立新', 0, 14]);
  expect(item.points.map(({ gist, start, end }) => [gist, start, end])).toEqual([
    ['要备种', 7, 10],
    ['要修渠', 11, 14],
  ]);
  const empty = excerptsOf(text).item({ ...draft, speaker: null, start: 5, segments: [] });
  expect([empty.speaker, empty.start, empty.end]).toEqual(['会议', 5, 5]);
});

test('key sentences stand under the subheading before them', () => {
  const text = '甲甲\n乙乙\n丙丙\n丁丁';
  const sentence = (word: string, heading = false) => ({ ...at(text, word), heading });
  const [item] = excerptsOf(text).news([
    sentence('甲甲'),
    sentence('乙乙', true),
    sentence('丙丙'),
    sentence('丁丁', true),
  ]);
  expect(item!.points.map((p) => [p.gist, ...p.children.map((c) => c.gist)])).toEqual([
    ['甲甲'],
    ['乙乙', '丙丙'],
    ['丁丁'],
  ]);
  expect([item!.start, item!.end, item!.act, item!.speaker]).toEqual([0, 11, '其他', '']);
  expect(excerptsOf(text).news([])).toEqual([]);
});

describe('people', () => {
  /** Persons given as "part role#name". */
  function people(...given: readonly string[]) {
    const text = given.join('\n');
    let start = 0;
    const found = given.map((line): Found => {
      const [part, role, name] = line.split(/[ #]/) as [Found['part'], string, string];
      const from = start + part.length + 1;
      start += line.length + 1;
      return {
        part,
        role: { start: from, end: from + role.length },
        name: { start: from + role.length + 1, end: from + role.length + 1 + name.length },
        at: 0,
      };
    });
    const { host, attendees } = excerptsOf(text).people(found);
    return [
      ...host.map((p) => `host ${p.role}#${p.name}`),
      ...attendees.map((p) => `${p.mode} ${p.role}#${p.name}`),
    ];
  }

  test.each([
    [['出席 #赵立新', '出席 县长#赵立新'], ['出席 县长#赵立新']],
    [['出席 书记#赵立新', '出席 县长#赵立新'], ['出席 书记#赵立新']],
    [['host #赵立新', 'host 县长#赵立新'], ['host 县长#赵立新']],
    [['出席 县长#赵立新', 'host #赵立新'], ['host #赵立新']],
    [['出席 #赵立新', '列席 #赵立新'], ['出席 #赵立新']],
    // 王縣長 beside 縣長王乾發.
    [['出席 #王县长', '出席 县长#王乾发'], ['出席 县长#王乾发']],
    [['host #王县长', '出席 副县长#王乾发'], ['出席 副县长#王乾发']],
    [
      ['出席 #王县长', '出席 县长#李平'],
      ['出席 #王县长', '出席 县长#李平'],
    ],
    [
      ['出席 #王县长', '出席 书记#王乾发'],
      ['出席 #王县长', '出席 书记#王乾发'],
    ],
    [
      ['出席 村#王县长', '出席 县长#王乾发'],
      ['出席 村#王县长', '出席 县长#王乾发'],
    ],
    [
      ['出席 #王长', '出席 县长#王乾发'],
      ['出席 #王长', '出席 县长#王乾发'],
    ],
  ])('%j', (given, named) => expect(people(...given)).toEqual(named));
});
