// Date, meeting's name and place: every form, in which sentences they are looked for, and what is none.
import { describe, expect, test } from 'vitest';
import { dateOf, meetingOf, placeOf } from '../../../utils/outline/meta.ts';
import type { Span } from '../../../utils/outline/text.ts';

/** The sentences of a text, cut at the bars. */
function spansOf(text: string): Span[] {
  let start = 0;
  return text.split('|').map((part) => {
    const span = { start, end: start + part.length };
    start = span.end + 1;
    return span;
  });
}
const cut = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
const date = (text: string) => cut(text, dateOf(text, spansOf(text)));
const place = (text: string) => cut(text, placeOf(text, spansOf(text)));
const meeting = (text: string) => cut(text, meetingOf(text, null, spansOf(text)));
const titled = (title: string) =>
  cut(title, meetingOf(`${title}\n春耕开始`, { start: 0, end: title.length }, []));

test.each([
  ['县里2026年3月5日上午开会', '2026年3月5日上午'],
  ['县里3月5日至12日开会', '3月5日至12日'],
  ['县里3月28日至4月2日晚开会', '3月28日至4月2日晚'],
  ['县里5日凌晨开会', '5日凌晨'],
  ['县里5日至7日开会', '5日至7日'],
  ['县里今（5）日下午开会', '今（5）日下午'],
  ['县里昨（十五）日开会', '昨（十五）日'],
  ['县里昨天晚上开会', '昨天晚'],
  ['县里今早开会', '今早'],
  ['县里近日开会', '近日'],
  ['县里开会|会议日前结束', '日前'],
  // In Chinese numerals, only where the report begins.
  ['三月十八日上午，县里开会', '三月十八日上午'],
  ['十八日县里开会', '十八日'],
  ['县里开会|会议十八日结束', null],
  ['十八日县里开会，5日结束', '5日'],
  ['每十日开会', null],
  ['第三日开会', null],
  ['三日内开会', null],
  ['县里10月30号上午开会', '10月30号上午'],
  ['县里10月30号开会|会议5日结束', '5日'],
  ['县里开会', null],
])('the date of %s', (text, expected) => expect(date(text)).toBe(expected));

describe('the meeting', () => {
  test.each([
    // What is held.
    ['县里召开春耕会议', '春耕会议'],
    ['县里主持召开了春耕座谈会，大家发言', '春耕座谈会'],
    ['县里举办春耕论坛并讲话', '春耕论坛'],
    ['县里召开春耕会，大家发言', '春耕会'],
    ['县里召开委员会', null],
    ['县里召开的春耕会议来了八人', null],
    ['县里决定下月召开春耕会议', null],
    ['县里定于5日举行春耕会议', null],
    ['县里决定抓春耕，5日召开春耕会议', '春耕会议'],
    ['拟召开春耕会议', null],
    ['会见出席春耕论坛的客商', null],
    ['昨天上午，县里召开“春耕会议', null],
    ['县里召开由农业局主办的春耕会议，大家发言', '春耕会议'],
    ['县里召开由农业局主办的春耕会议', '春耕会议'],
    ['县里召开“春耕会议', null],
    ['县里召开“春耕”会议', '“春耕”会议'],
    ['县里召开（春耕会议', null],
    // The part of a body's name.
    ['县人大常委会昨天举行第三次会议', '县人大常委会昨天举行第三次会议'],
    ['5日，县政协举行全体会议', '县政协举行全体会议'],
    ['今天下午举行全体会议', '全体会议'],
    ['在县礼堂举行全体会议', '全体会议'],
    ['县政协举行春耕会议', '春耕会议'],
    // Its subject.
    ['全县春耕会议5日召开', '全县春耕会议'],
    ['全县春耕会议在江州举行', '全县春耕会议'],
    ['昨天，全县春耕会议在江州举行', '全县春耕会议'],
    ['全县春耕会议开幕', '全县春耕会议'],
    ['全县春耕会议开幕式来了八人', null],
    ['全县春耕会议在江州的一个新建成的能坐下三千多人的礼堂举行', '全县春耕会议'],
    ['全县春耕会议在江州的一个新建成的能坐下三千多人的大礼堂举行', null],
    // What was attended.
    ['县长出席春耕论坛并讲话', '春耕论坛'],
    ['县长参加春耕座谈会', '春耕座谈会'],
    ['县长出席并主持春耕座谈会', '春耕座谈会'],
    ['县长主持春耕座谈会时说', '春耕座谈会'],
    ['县长出席春耕论坛的开幕式', '春耕论坛'],
    ['县长会见出席春耕论坛的客商', null],
    ['县长同出席春耕论坛的客商会谈', null],
    ['县长出席春耕论坛，同客商会谈', '春耕论坛'],
    ['县里备耕', null],
    // A session in parts, its close, a meeting in the doorway of another sentence.
    ['县人大常委会第三次会议昨天在县礼堂举行第一次全体会议', '县人大常委会第三次会议'],
    ['县政协第三次会议圆满完成各项议程，5日在江州闭幕', '县政协第三次会议'],
    ['县委第九次全体会议，于5日举行', '县委第九次全体会议'],
    ['县长主持召开专题会议', '专题会议'],
    ['县里先后召开3次扩大会议', null],
    ['县里建议下月召开春耕会议', null],
    ['出席这次全会的有三十人', null],
    ['县议会定期会5日开议', '县议会定期会'],
    ['区政协召开“春耕”专题协商会', '“春耕”专题协商会'],
  ])('%s', (text, name) => expect(meeting(text)).toBe(name));

  test.each([
    ['县长5日在春耕工作会议上强调，要抓早', '春耕工作会议'],
    ['县长在江州举行的春耕工作会议上发表讲话', '春耕工作会议'],
    ['县里学习县长在春耕工作会议上发表的讲话', null],
    ['县长在春耕工作会议上的讲话很好', null],
  ])('named in passing: %s', (text, name) =>
    expect(cut(text, meetingOf(text, { start: 0, end: 0 }, spansOf(text)))).toBe(name),
  );

  test('stands in one of the first six sentences, within three hundred units', () => {
    const behind = (sentences: number) => meeting(`${'春耕开始|'.repeat(sentences)}县里召开春耕会议`);
    expect([behind(5), behind(6)]).toEqual(['春耕会议', null]);
    const pushed = (units: number) => meeting(`${'春'.repeat(units)}召开春耕论坛`);
    expect([pushed(294), pushed(295)]).toEqual(['春耕论坛', null]);
  });

  test.each([
    ['县里召开春耕会议', '春耕会议'],
    ['县长出席春耕论坛', '春耕论坛'],
    ['县长会见春耕论坛客商', null],
    ['县长会见出席春耕论坛的客商', null],
    ['县里决定召开春耕会议', null],
    ['县里备耕', null],
  ])('the headline %s', (title, name) => expect(titled(title)).toBe(name));

  test('the headline may stand anywhere', () => {
    const text = '春耕\n县里召开春耕会议';
    expect(cut(text, meetingOf(text, { start: 3, end: text.length }, []))).toBe('春耕会议');
  });
});

describe('the place', () => {
  test.each([
    ['县长在江州主持会议', '江州'],
    ['县长5日在江州调研并主持会议', '江州'],
    ['会议在江州成功举行', '江州'],
    ['会议在江州隆重开幕', '江州'],
    ['县长在江州会见客商', '江州'],
    ['县长在会上主持', null],
    ['县长在5日主持会议', null],
    ['县长在此次论坛举行前来', null],
    ['县里在攻坚阶段召开会议', null],
    ['县里在农忙时召开会议', null],
    ['县里在成功举行之后', null],
    ['县里开会|会议在江州举行', '江州'],
    ['县长在农忙时召开会议|会议在江州举行', '江州'],
    ['在随后召开的会议上', null],
    [`县长在${'江'.repeat(16)}主持会议`, '江'.repeat(16)],
    [`县长在${'江'.repeat(17)}主持会议`, null],
  ])('%s', (text, name) => expect(place(text)).toBe(name));

  test('stands in one of the first four sentences, within three hundred units', () => {
    const behind = (sentences: number) => place(`${'春耕开始|'.repeat(sentences)}会议在江州举行`);
    expect([behind(3), behind(4)]).toEqual(['江州', null]);
    const pushed = (units: number) => place(`${'春'.repeat(units)}在江州举行`);
    expect([pushed(295), pushed(296)]).toEqual(['江州', null]);
  });
});
