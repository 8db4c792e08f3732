// Date, meeting's name and place, from the sentences that tell what happened.
import type { Span } from './text.ts';

const DATE =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上|晚|凌晨)?|\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚上|晚|凌晨)?|(?:昨天|今天|昨日|今日)(?:上午|下午|晚)?|日前|近日/;
const CONVENE = /(?:主持召开|召开|举行|举办)(?:了)?/;
const MEETING_NOUN =
  '(?:会议|全会|大会|座谈会|峰会|论坛|推进会|动员会|部署会|研讨会|工作会|联席会|常委会|电视电话会|视频会|学习会|现场会|调度会|汇报会|茶话会|年会|集体学习|开幕式|闭幕会|开幕会|发布会|恳谈会|会)';

const at = (span: Span, index: number, length: number): Span => ({
  start: span.start + index,
  end: span.start + index + length,
});

export function dateOf(text: string, narrative: readonly Span[]): Span | null {
  for (const span of narrative) {
    const hit = DATE.exec(text.slice(span.start, span.end));
    if (hit) return at(span, hit.index, hit[0].length);
  }
  return null;
}

export function meetingOf(text: string, title: Span | null, narrative: readonly Span[]): Span | null {
  for (const span of narrative.slice(0, 6)) {
    const sentence = text.slice(span.start, span.end);
    const verb = CONVENE.exec(sentence);
    if (verb) {
      const from = verb.index + verb[0].length;
      const object = new RegExp(`^[^，。；]{2,50}?${MEETING_NOUN}(?=$|[，。；并（时强]|上|和)`).exec(
        sentence.slice(from),
      );
      if (object) return at(span, from, object[0].length);
      const subject = new RegExp(
        `(?:^|，)((?!\\d)[^，。]{3,50}?${MEETING_NOUN})(?:\\d|今|昨|在|于|上午|下午|$)?[^，]{0,20}$`,
      ).exec(sentence.slice(0, verb.index));
      if (subject) return at(span, subject.index + subject[0].indexOf(subject[1]!), subject[1]!.length);
    }
    const attended = new RegExp(
      `(?:出席|参加|主持)((?!会议)[^，。；]{2,50}?${MEETING_NOUN})(?=$|[，。；并时]|开幕|闭幕)`,
    ).exec(sentence);
    if (attended) return at(span, attended.index + attended[0].indexOf(attended[1]!), attended[1]!.length);
  }
  if (!title) return null;
  const named = new RegExp(`(?:召开|举行|出席|主持)([^，。； ]{2,50}?${MEETING_NOUN})`).exec(
    text.slice(title.start, title.end),
  );
  return named ? at(title, named.index + named[0].indexOf(named[1]!), named[1]!.length) : null;
}

export function placeOf(text: string, narrative: readonly Span[]): Span | null {
  for (const span of narrative.slice(0, 4)) {
    const hit = /在((?!会)[^，。；在以]{1,16}?)(?:主持|召开|举行|出席|开幕|闭幕|会见|同|与|以视频)/.exec(
      text.slice(span.start, span.end),
    );
    if (hit) return at(span, hit.index + 1, hit[1]!.length);
  }
  return null;
}
