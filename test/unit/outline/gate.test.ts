// The gate between meetings and other news: what each kind of evidence is enough for, and what is one too few.
import { expect, test } from 'vitest';
import type { Draft } from '../../../utils/outline/drafts.ts';
import { isMeeting } from '../../../utils/outline/gate.ts';
import type { Walk } from '../../../utils/outline/items.ts';
import type { Act } from '../../../utils/types.ts';

interface Evidence {
  title?: string;
  first?: string;
  acts?: readonly Act[];
  /** Who says the first act; the meeting where it is left out. */
  speaker?: string;
  people?: readonly ('host' | 'attend')[];
}

function judge({ title = '', first = '', acts = [], speaker = '', people = [] }: Evidence): boolean {
  const text = `${title}\n${first}\n${speaker}`;
  const bodyAt = title.length + 1;
  const bodyEnd = bodyAt + first.length;
  const drafts = acts.map((act, i) => ({
    act,
    speaker: speaker && i === 0 ? { start: bodyEnd + 1, end: text.length } : null,
    start: bodyAt,
    segments: [{}],
  })) as unknown as Draft[];
  const walked = { drafts, people: people.map((part) => ({ part })), narrative: [], closing: false };
  return isMeeting(
    text,
    title ? { start: 0, end: title.length } : null,
    first ? [{ start: bodyAt, end: bodyEnd }] : [],
    walked as unknown as Walk,
  );
}

const MEETING_SAYS = '会议指出，春耕要抓紧。';
const HELD = '县里主持召开春耕工作会议。';
const OPENED = '春耕研讨会近日召开。';
const COUNCIL = '立法会讨论渡轮的班次。';

test.each<[string, Evidence, boolean]>([
  ['nothing is said', { title: '全县召开春耕会议', first: HELD, people: ['host'] }, false],
  ['the meeting speaks once, without more', { first: MEETING_SAYS, acts: ['指出'] }, false],
  ['… twice', { first: `${MEETING_SAYS}会议强调，种子要足。`, acts: ['指出'] }, true],
  ['… once, under a headline', { title: '县里部署春耕会议', first: MEETING_SAYS, acts: ['说'] }, true],
  ['… once, and was held', { first: `主持召开县常委会。${MEETING_SAYS}`, acts: ['说'] }, true],
  ['… once, with somebody there', { first: MEETING_SAYS, acts: ['说'], people: ['attend'] }, true],
  ['… once, and opened', { first: `${OPENED}${MEETING_SAYS}`, acts: ['说'] }, true],
  ['it opened, three acts', { first: OPENED, acts: ['说', '表示', '指出'] }, true],
  ['it opened, three acts, none of them formal', { first: OPENED, acts: ['说', '表示', '其他'] }, false],
  ['it opened, two acts', { first: OPENED, acts: ['说', '指出'] }, false],
  ['it opened, two acts and somebody there', { first: OPENED, acts: ['说'], people: ['attend'] }, true],
  ['three acts that open nothing', { first: '春耕开始了。', acts: ['说', '表示', '指出'] }, false],
  ['one act with somebody there', { first: '春耕开始了。', acts: ['说'], people: ['attend'] }, false],
  ['it was held, one formal act', { first: HELD, acts: ['指出'] }, true],
  ['it was held, one that is not', { first: HELD, acts: ['说'] }, false],
  ['it was held, somebody there', { first: HELD, acts: ['说'], people: ['attend'] }, true],
  ['a conference for the press', { first: '省里举行新闻发布会。', acts: ['指出'] }, false],
  [
    'a host, two acts, a meeting',
    { first: '座谈会上大家都来了。', acts: ['说', '说'], people: ['host'] },
    true,
  ],
  ['a host, one act', { first: '座谈会上大家都来了。', acts: ['说'], people: ['host'] }, false],
  ['no host', { first: '座谈会上大家都来了。', acts: ['说', '说'], people: ['attend'] }, false],
  ['a host, no meeting', { first: '大家都来了。', acts: ['说', '说'], people: ['host'] }, false],
  ['a meeting in the headline alone', { title: '座谈', acts: ['说', '说'], people: ['host'] }, true],
  ['a headline, two formal acts', { title: '县政协谈春耕', acts: ['指出', '强调'] }, true],
  ['a headline, one formal act', { title: '县政协谈春耕', acts: ['指出', '说'] }, false],
  [
    'a headline, one formal act, somebody there',
    { title: '县政协谈春耕', acts: ['指出'], people: ['attend'] },
    true,
  ],
  ['a headline, somebody there', { title: '县政协谈春耕', acts: ['说'], people: ['attend'] }, false],
  ['a headline without a meeting', { title: '春耕开始', acts: ['指出', '强调'], people: ['attend'] }, false],
  ['a talk in the headline, two acts', { title: '县长会见客人', acts: ['说', '说'] }, true],
  ['a talk in the headline, one act', { title: '县长会见客人', acts: ['说'] }, false],
  [
    'a talk in the headline, somebody there',
    { title: '县长会见客人', acts: ['说'], people: ['attend'] },
    true,
  ],
  ['a council, three acts', { first: COUNCIL, acts: ['说', '说', '说'] }, true],
  ['a council, two acts', { first: COUNCIL, acts: ['说', '说'] }, false],
  ['a council that was held, two acts', { first: `主持会议。${COUNCIL}`, acts: ['说', '说'] }, true],
  ['a council that was held, one act', { first: `主持会议。${COUNCIL}`, acts: ['说'] }, false],
  ['a letter to a meeting', { title: '县长向春耕大会致贺信', first: OPENED, acts: ['指出', '强调'] }, false],
  [
    'a letter, and its meeting',
    { title: '县长向春耕大会致贺信', first: OPENED, acts: ['说', '说', '指出'] },
    true,
  ],
  ['a paper says it', { first: HELD, acts: ['指出'], speaker: '白皮书' }, false],
  ['a man says it', { first: HELD, acts: ['指出'], speaker: '赵立新' }, true],
  ['he only says it', { first: HELD, acts: ['说'], speaker: '赵立新' }, false],
])('%s', (_, evidence, meeting) => expect(judge(evidence)).toBe(meeting));

test('what the first lines tell counts within four hundred units', () => {
  const after = (units: number) => judge({ first: `${'春'.repeat(units)}${HELD}`, acts: ['指出'] });
  expect([after(200), after(386), after(400)]).toEqual([true, true, false]);
});
