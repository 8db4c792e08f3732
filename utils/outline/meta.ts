// Date, meeting's name and place, from the sentences that tell what happened.
import type { Span } from './text.ts';

const DATE =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上|晚|凌晨)?|\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚上|晚|凌晨)?|[今昨明]（[\d一二三四五六七八九十]{1,3}）日(?:上午|下午|晚)?|(?:昨天|今天|昨日|今日|今早|昨晚)(?:上午|下午|晚)?|日前|近日/;
const CONVENE = /(?:主持召开|召开|举行|举办|开幕|闭幕)(?:了)?/;
const NOUN =
  '(?:会议|全会|大会|座谈会|峰会|论坛|研讨会|集体学习|开幕式|闭幕会|开幕会|发布会|(?<![委员协理事基金工商学联议])会)';
const OBJECT = new RegExp(`^[^，。；]{2,50}?${NOUN}(?=$|[，。；并（时强]|上|和)`);
const SUBJECT = new RegExp(`(?:^|，)((?!\\d)[^，。]{3,50}?${NOUN})(?=[\\d今昨在于以上下日近]|$)[^，]{0,20}$`);
const ATTENDED = new RegExp(
  `(?:(?:出席|参加)并主持|出席|参加|主持)((?!会议)[^，。；]{2,50}?${NOUN})(?=$|[，。；并时的]|开幕|闭幕)`,
);
const NAMED = new RegExp(`(?:召开|举行|出席|主持)([^，。； ]{2,50}?${NOUN})`);
/** 第十六次主任会议, 预备会议: the name needs the body in front, 市人大常委会昨天举行第十六次主任会议. */
const PART = /^(?:第[一二三四五六七八九十百零\d]+次|预备|全体|扩大|闭幕|开幕|专题|联组)/;

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

/** The meeting's name in one sentence: its object (召开…会), its subject (…会在京召开), or what was attended. */
function nameIn(sentence: string): { index: number; length: number } | null {
  const verb = CONVENE.exec(sentence);
  if (verb) {
    const from = verb.index + verb[0].length;
    const object = OBJECT.exec(sentence.slice(from));
    if (object) {
      const clause = PART.test(object[0]) ? sentence.lastIndexOf('，', verb.index) + 1 : from;
      return { index: clause, length: from + object[0].length - clause };
    }
    const subject = SUBJECT.exec(sentence.slice(0, verb.index));
    if (subject)
      return { index: subject.index + subject[0].indexOf(subject[1]!), length: subject[1]!.length };
  }
  const attended = ATTENDED.exec(sentence);
  return attended
    ? { index: attended.index + attended[0].indexOf(attended[1]!), length: attended[1]!.length }
    : null;
}

/** The name stands in one of the first sentences, or in the headline. */
const FIRST_SENTENCES = 6;

export function meetingOf(text: string, title: Span | null, narrative: readonly Span[]): Span | null {
  for (const span of narrative.slice(0, FIRST_SENTENCES)) {
    const name = nameIn(text.slice(span.start, Math.min(span.end, span.start + 300)));
    if (name) return at(span, name.index, name.length);
  }
  if (!title) return null;
  const named = NAMED.exec(text.slice(title.start, title.end));
  return named ? at(title, named.index + named[0].indexOf(named[1]!), named[1]!.length) : null;
}

const PLACE =
  /在((?!会)[^，。；在以]{1,16}?)(?:主持|召开|举行|出席|开幕|闭幕|会见|同|与|以视频|亲切|分别|联合|集体|共同)/;

export function placeOf(text: string, narrative: readonly Span[]): Span | null {
  for (const span of narrative.slice(0, 4)) {
    const hit = PLACE.exec(text.slice(span.start, Math.min(span.end, span.start + 300)));
    if (hit) return at(span, hit.index + 1, hit[1]!.length);
  }
  return null;
}
