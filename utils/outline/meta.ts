// Date, meeting's name and place, from the sentences that tell what happened.
import { isFurniture } from './lines.ts';
import type { Span } from './text.ts';

const DATE =
  /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至(?:\d{1,2}月)?\d{1,2}日)?(?:上午|下午|晚上|晚|凌晨)?|\d{1,2}日(?:至\d{1,2}日)?(?:上午|下午|晚上|晚|凌晨)?|[今昨明]（[\d一二三四五六七八九十]{1,3}）日(?:上午|下午|晚)?|(?:昨天|今天|昨日|今日|今早|昨晚)(?:上午|下午|晚)?|日前|近日/;
/** 十八日: in Chinese numerals, only where the report begins (later ones are of other events). */
const WRITTEN_OUT =
  /(?<![第每数\d])(?:[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}|(?!一日)[一二三四五六七八九十]{1,3})日(?![内后游间])(?:上午|下午|晚)?/;
/** 10月30号: as one says it; where no other date is. */
const SPOKEN = /(?:\d{4}年)?\d{1,2}月\d{1,2}号(?:上午|下午|晚上|晚)?/;
/** 开幕式 and 闭幕会 are nouns. */
const CONVENE = /(?:主持召开|召开|开议|举行(?!会谈)|举办|(?:开幕|闭幕)(?![式会]))(?:了)?/;
/** 决定今年10月召开四中全会: another meeting, still to come. */
const TO_COME = /(?:决定|定于|将于|拟|建议|呼吁|计划)[^，]*$/;
const NOUN =
  '(?:会议|协商会|议事会|主管[周月会]报|会报|会商会|全会|大会|座谈会|峰会|论坛(?:\\d{4}年年会)?|研讨会|集体学习(?:（[^）]{1,6}）(?:会议?)?)?|专题学习|开幕式|闭幕会|开幕会|发布会|(?<![委协理事基金工商学联议奥览残博运宴]|(?<!动)员|运动)会)(?:\\d{4}年第[一二三四五六七八九十\\d]+次[^，。]{0,6}?会议)?';
/** 召开常委会, 全委会: as a subject they are the body. */
const BODY_MET = '[^，。； ]{0,24}?(?:(?:全|常|党|执)委|董事|股东)会(?![（集会扩第])';
const OBJECT = new RegExp(
  `^(?!的|(?:\\d+|[两三四五六七八九十]|多)次)(?:${BODY_MET}|[^，。；]{2,50}?${NOUN}”?)(?=$|[，。；并（时强]|上|和)`,
);
const SUBJECT = new RegExp(
  `(?:^|，)((?!\\d(?!\\d{3}[年\\u4e00-\\u9fff]))(?:(?!出席|会见|参加)[^，。]){3,50}?${NOUN})(?=[\\d今昨在于以上下日近圆顺]|，于|$)(?:[^，。]{0,6}完成[^，。]{2,16}，|，(?=于))?[^，]{0,20}$`,
);
const ATTENDED = new RegExp(
  `(?:(?:出席|参加)并主持|出席|参加|主持)((?!会议|召开|单位|的|[这此本]次)[^，。；]{2,50}?${NOUN})(?=$|[，。；并时的]|开幕|闭幕)`,
);
const NAMED = new RegExp(`(?:召开|举行|出席|主持)((?!的)(?:${BODY_MET}|[^，。； ]{2,50}?${NOUN}))`);
/** 第十六次主任会议, 预备会议: the name needs the body in front, 市人大常委会昨天举行第十六次主任会议. */
const PART =
  /^(?:(?:\d{4}年|今年|[一二三四五六七八九十]+届)?第[一二三四五六七八九十百零\d]+次(?![^，。]{0,20}委员会)|预备|全体|扩大|闭幕|开幕|专题|联组)/;

/** 常委会第三十次会议24日在京举行第一次全体会议: the session is the meeting. */
const SESSION = new RegExp(`^([^，。]{3,40}?${NOUN})(?=[\\d今昨在于])`);
/** 12日在第五次全体会议上发表讲话: a meeting that is named in passing only. */
const SPOKE_AT = new RegExp(
  `在(?:[^，。；]{0,12}(?:举行|召开|举办)的)?((?!会)[^，。；“”《》]{3,50}?${NOUN})上(?:发表|作(?!的)|致|强调|指出|表示|讲话|说)`,
);
/** 市政府第82次常务会议纪要. */
const KEPT = new RegExp(`^((?!关于)[^，。；]{3,50}?${NOUN})(?:纪要|[记纪]录)`);
const STUDIED = /学习|传达|贯彻|宣传|重温/;

const at = (span: Span, index: number, length: number): Span => ({
  start: span.start + index,
  end: span.start + index + length,
});

export function dateOf(text: string, narrative: readonly Span[]): Span | null {
  let vague: Span | null = null;
  let posted = false;
  for (const [i, span] of narrative.entries()) {
    const sentence = text.slice(span.start, span.end);
    // 近日作出重要指示。…工作会议29日召开。: the day of the meeting is better, and than that of the posting.
    if (vague && (i >= FIRST_SENTENCES || !(posted || nameIn(sentence.slice(0, 300))))) continue;
    const hit = DATE.exec(sentence) ?? (i === 0 ? WRITTEN_OUT.exec(sentence) : null);
    if (!hit) continue;
    const date = at(span, hit.index, hit[0].length);
    posted = !sentence.includes('，') && isFurniture(sentence);
    if (!posted && (vague || !/^[日近]/.test(hit[0]))) return date;
    vague = date;
  }
  if (vague) return vague;
  for (const span of narrative) {
    const hit = SPOKEN.exec(text.slice(span.start, span.end));
    if (hit) return at(span, hit.index, hit[0].length);
  }
  return null;
}

/** 今天下午在人民大会堂举行全体会议: the body in front is missing. */
const WHEN_AND_WHERE = new RegExp(`^(?:${DATE.source})?(?:在[^，]*)?$`);
/** 由省科协主办的青年论坛: who holds it is not in its name. */
const HELD_BY =
  /^(?:题为“[^”]*”|以“[^”]*”为主题)的|^(?:一[场次])?由[^，。]{2,40}(?:主办|主持|举行|召开|承办|协办|举办|组织|召集)的/;
/** 看望出席…会议的委员, 会见来华出席高峰论坛的总统, 同来访出席年会的主席举行会谈: the talk is not that meeting. */
const GUESTS = /会见|看望|慰问|连续/;
const TALKS = /^[^，]*会谈/;

const isWhole = (name: string): boolean =>
  ['“”', '《》', '（）'].every((pair) => name.split(pair[0]!).length === name.split(pair[1]!).length);

/** The meeting's name in one sentence: its object (召开…会), its subject (…会在京召开), or what was attended. */
function nameIn(sentence: string): { index: number; length: number } | null {
  const found = held(sentence) ?? attended(sentence);
  if (!found) return null;
  const by = HELD_BY.exec(sentence.slice(found.index, found.index + found.length))?.[0].length ?? 0;
  const whole = sentence.slice(found.index + by, found.index + found.length);
  // 召开“校园安全座谈会”: the marks are not the name's.
  const marks = /^“[^“”]*”$/.test(whole) ? 1 : 0;
  const name = { index: found.index + by + marks, length: whole.length - 2 * marks };
  return isWhole(sentence.slice(name.index, name.index + name.length)) ? name : null;
}

function held(sentence: string): { index: number; length: number } | null {
  const verb = CONVENE.exec(sentence);
  if (!verb || TO_COME.test(sentence.slice(0, verb.index))) return null;
  const from = verb.index + verb[0].length;
  const object = OBJECT.exec(sentence.slice(from));
  if (object) {
    const comma = sentence.lastIndexOf('，', verb.index) + 1;
    const clause = comma + /^（[^）]*）|/.exec(sentence.slice(comma))![0].length;
    const body = sentence.slice(clause, verb.index);
    // 市长主持召开专题会议: who stands in front is no part of the name.
    const isPart =
      PART.test(object[0]) && !/^并/.test(body) && !verb[0].startsWith('主持') && !WHEN_AND_WHERE.test(body);
    const session = isPart ? SESSION.exec(body) : null;
    if (session) return { index: clause, length: session[1]!.length };
    const index = isPart ? clause : from;
    return { index, length: from + object[0].length - index };
  }
  const subject = SUBJECT.exec(sentence.slice(0, verb.index));
  return subject && { index: subject.index + subject[0].indexOf(subject[1]!), length: subject[1]!.length };
}

function attended(sentence: string): { index: number; length: number } | null {
  const hit = ATTENDED.exec(sentence);
  if (!hit || GUESTS.test(sentence.slice(0, hit.index))) return null;
  if (TALKS.test(sentence.slice(hit.index + hit[0].length))) return null;
  return { index: hit.index + hit[0].indexOf(hit[1]!), length: hit[1]!.length };
}

/** The name stands in one of the first sentences, or in the headline. */
const FIRST_SENTENCES = 6;

export function meetingOf(text: string, title: Span | null, narrative: readonly Span[]): Span | null {
  const headline = title ? text.slice(title.start, title.end) : '';
  for (const [i, span] of narrative.slice(0, FIRST_SENTENCES).entries()) {
    // 2015年2月，他在延安召开座谈会: what was once.
    if (i > 0 && /^\d{4}年/.test(text.slice(span.start, span.start + 5))) continue;
    const name = nameIn(text.slice(span.start, Math.min(span.end, span.start + 300)));
    if (name) return at(span, name.index, name.length);
  }
  if (!title) return null;
  const kept = KEPT.exec(headline);
  if (kept) return at(title, 0, kept[1]!.length);
  const named = GUESTS.test(headline) ? null : NAMED.exec(headline);
  if (named && !TO_COME.test(headline.slice(0, named.index)))
    return at(title, named.index + named[0].indexOf(named[1]!), named[1]!.length);
  for (const span of narrative.slice(0, FIRST_SENTENCES)) {
    const spoke = SPOKE_AT.exec(text.slice(span.start, Math.min(span.end, span.start + 300)));
    if (spoke && !STUDIED.test(text.slice(span.start, span.start + spoke.index)))
      return at(span, spoke.index + spoke[0].indexOf(spoke[1]!), spoke[1]!.length);
  }
  return null;
}

const PLACE =
  /在((?!会|家)[^，。；在以]{1,16}?)(?:主持(?!下)|召开|举行|举办|出席|开幕|闭幕|会见|同|与|以视频|亲切|分别|联合|集体|共同)/;
/** 在福建调研并主持召开…, 在西安成功举行: what else was done there, and how. */
const AFTER_PLACE = /(?:(?:调研|考察|视察|检查|督导|慰问)?并|成功|隆重|顺利|正式)$/;
/** 在不同…, 在此次会议, 在48小时内, 在…决胜阶段: no place. */
const NO_PLACE =
  /^(?:\d|[不此本这该未没背]|随后|之后|近日|日前|此前)|(?:阶段|时期|期间|背景|基础|[上中下内时])$/;

/** A line of minutes: 地点：市政府一号会议室. */
const PLACE_LINE = /^(?:会议)?地 {0,4}点： {0,2}(?=[^，。]{2,20}$)/;

export function placeOf(text: string, narrative: readonly Span[]): Span | null {
  for (const span of narrative.slice(0, 4)) {
    const line = PLACE_LINE.exec(text.slice(span.start, span.end));
    if (line) return at(span, line[0].length, span.end - span.start - line[0].length);
    const hit = PLACE.exec(text.slice(span.start, Math.min(span.end, span.start + 300)));
    if (!hit) continue;
    const name = hit[1]!.replace(AFTER_PLACE, '');
    if (name && !NO_PLACE.test(name)) return at(span, hit.index + 1, name.length);
  }
  return null;
}
