// Finds a person in a noun phrase: role before the name, name, title behind it.
import { isChineseName, isForeignName } from './names.ts';
import { headEnds, isRole, roleEnds, TRAILING_TITLE } from './roles.ts';
import type { Span } from './text.ts';
import { AFTER_A_NAME } from './words.ts';

/** Offsets are UTF-16 code units of the folded text (and so of the text). An empty role has start = end. */
export interface Person {
  readonly name: Span;
  readonly role: Span;
  /** Where the phrase ends: after the name or its trailing title. */
  readonly end: number;
}

/** What may follow a name in a running sentence. */
const AFTER_NAME = new RegExp(`^(?:${AFTER_A_NAME})`);

const stopsName = (text: string, at: number, end: number): boolean =>
  at >= end || AFTER_NAME.test(text.slice(at, at + 5)) || TRAILING_TITLE.test(text.slice(at, at + 6));

/** Characters that follow a name far more often than they end one. */
const PARTICLE =
  /[等和同与及在对就也还并又则将说称指于为以从向受率致率来到赴走出列参主等作今昨近当日说亦续再首，、虽已仍只被早另察]/;

/** Longest role in front of a name in the 240 reports: 58 units. */
const LONGEST_ROLE = 90;

/** 买买提·吐尔逊; in 李强来到东郊记忆·国际产业园 the point is that of a place. */
const POINTED =
  /^(?![^·]+(?:来到|走进|走访|前往|抵达|深入|考察|调研|参观|出席|参加|会见|察看|观看))[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fffA-Z]{1,8}){1,3}/;

/** The name that starts at `at`, or null. `afterRole` also admits foreign names. */
function nameAt(text: string, at: number, end: number, afterRole: boolean): Span | null {
  const rest = text.slice(at, Math.min(end, at + 24));
  const pointed = POINTED.exec(rest);
  if (pointed) {
    const full = pointed[0];
    // 州长阿布都热合曼·玉素甫: the office in front is read by the caller.
    if (roleEnds(full.slice(0, full.indexOf('·'))).length > 0) return null;
    // The last part runs into the sentence: cut it where a word that follows names begins.
    // 阿迪力·买买提、: in a list all of it is the name.
    if (text[at + full.length] === '、' && full.length - full.lastIndexOf('·') <= 4)
      return { start: at, end: at + full.length };
    const last = full.lastIndexOf('·') + 1;
    for (let n = last + 1; n <= full.length; n++) {
      if (stopsName(text, at + n, end)) return { start: at, end: at + n };
    }
    return null;
  }
  let found: Span | null = null;
  for (const n of [2, 3, 4]) {
    if (at + n > end) break;
    const name = text.slice(at, at + n);
    if (!isChineseName(name) || !stopsName(text, at + n, end)) continue;
    // 黄宏发指，: 发 may follow a name (发言), but both readings stand only where the longer one is the name.
    // 藍進和，: nothing is joined behind a 和 that ends the clause.
    const joins = !/[和与及同]$/.test(name) || !(at + n >= end || /[，。；]/.test(text[at + n]!));
    // 邵大为出席: two verbs do not follow each other.
    const attends =
      (/[为当]$/.test(name) &&
        /^(?:出席|主持|强调|指出|要求|表示|同志)/.test(text.slice(at + n, at + n + 2))) ||
      (/[为和]$/.test(name) && /^(?:认为|介绍)/.test(text.slice(at + n, at + n + 2)));
    // 游大为，: nor does any of these end a clause.
    const ends = /[为向以从率被]$/.test(name) && (at + n >= end || /[，。；]/.test(text[at + n]!));
    if (found && joins && !attends && !ends && PARTICLE.test(name.at(-1)!) && text[at + n] !== '、') break;
    // 凌霄一同检查: 一同 is a word.
    if (found && name.at(-1) === '一' && text[at + n] === '同') break;
    // 文尚贤回应: four characters are a name where three are none.
    if (found && n === 4) break;
    found = { start: at, end: at + n };
  }
  if (found) return found;
  if (!afterRole) return null;
  for (let n = 2; n <= 7 && at + n <= end; n++) {
    const name = text.slice(at, at + n);
    if (isForeignName(name) && !isRole(name) && stopsName(text, at + n, end))
      return { start: at, end: at + withoutTail(name) };
  }
  return null;
}

/** Characters that no foreign name is written with. */
const NO_SOUND = /[一不会开并向就对说表示指出在等面情发见手前后时要主]/;

/** 陸恭蕙一臉茫然: a Chinese name and what its bearer does. The length of the name. */
function withoutTail(name: string): number {
  return name.length > 3 && isChineseName(name.slice(0, 3)) && NO_SOUND.test(name.slice(3)) ? 3 : name.length;
}

function withTitle(text: string, name: Span, role: Span, end: number): Person {
  const title = TRAILING_TITLE.exec(text.slice(name.end, Math.min(end, name.end + 8)));
  if (!title) return { name, role, end: name.end };
  const after = name.end + title[0].length;
  const courtesy = /^(?:同志|先生|女士|老师)$/.test(title[0]);
  if (role.end > role.start || courtesy) return { name, role, end: after };
  return { name, role: { start: name.end, end: after }, end: after };
}

/**
 * The person whose phrase begins at `start` (role first, if there is one) and ends before `end`; null where the
 * text there is not a person. Titles joined by 、 or a comma belong to one role.
 */
export function personAt(text: string, start: number, end: number): Person | null {
  const bare = nameAt(text, start, end, false);
  if (bare) {
    const person = withTitle(text, bare, { start, end: start }, end);
    // 高雄市长杜承恩: what looks like a name with a title is an office with a name behind it.
    if (person.end === bare.end || !nameAt(text, person.end, end, false)) return person;
  }
  const limit = Math.min(end, start + LONGEST_ROLE);
  const window = text.slice(start, limit);
  const ends = roleEnds(window);
  // A name with a Chinese surname behind any role first; a foreign one only where there is none.
  for (const pass of ['chinese', 'head', 'foreign'] as const) {
    for (const offset of pass === 'head' ? headEnds(window) : ends) {
      const at = start + offset;
      // 「班長」陳克勤: the quotation mark closes in between.
      const gap = text[at] === ' ' || text[at] === '”' ? 1 : 0;
      const name = nameAt(text, at + gap, end, pass === 'foreign');
      // 市委书记、军分区第一书记X: everything before is role, if each part of the list is a role of its own.
      // A space stands between a headline's parts, never inside an office.
      const from = Math.max(start, text.lastIndexOf(' ', at - 1) + 1);
      const opened = text[at] === '”' && text[from] === '“' ? 1 : 0;
      if (name && isRoleList(text.slice(from, at)))
        return withTitle(text, name, { start: from + opened, end: at }, end);
    }
  }
  return null;
}

/** Words that belong to a sentence and not to an office. */
const NOT_ROLE =
  /是|了|根据|接受|提名|宣读|外聘|聘请|致函|联署|盘问|传召|引述|去信|偕|率|介绍|访问|会见|将|应邀|陪同|此次|表示|指出|强调|要求|希望|认为|^(?:并向|我|各|诸|与|同|和|对(?!外)|在|由|据|为|让|向|受|随|经(?![济营贸信管开理])|请|就|以|但|而|这|那|把|被|要|从)/;

/** 2005届校友、著名导演X: what people are besides an office. */
const STANDING =
  /(?:校友|业主|患者|家属|家长|市民|村民|居民|商户|党员|志愿者|教师|老师|导演|演员|作家|画家|教练|运动员|工人|农民|店主)$/;

const isRoleList = (role: string): boolean =>
  !NOT_ROLE.test(role) &&
  role
    .split(/[、，]/)
    .every(
      (part) =>
        isRole(part.replace(/[）”]$/, '')) || /(?:党组|党委|常委会)$/.test(part) || STANDING.test(part),
    );

/** The person that fills [start, end) to its end, the role before the name: for a subject that ends at a verb. */
export function personIn(text: string, start: number, end: number): Person | null {
  const person = personAt(text, start, end);
  return person && /^(?:等人?|一行)?$/.test(text.slice(person.end, end).trim()) ? person : null;
}
