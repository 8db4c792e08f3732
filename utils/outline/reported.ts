// The reported style of the Hong Kong press: one speaker and many verbs (他指…，又認為…，形容…，希望…), each an act.
import type { Span } from './text.ts';

/** 他指，… / 又說，… / 補充，…: verbs that close a lead-in there and hardly ever in the mainland's reports. */
const STYLE =
  /(?<![所泛特简名职通统号堪誉对俗尊自宣声])(?:指|称)[，：]|[又续亦再]说，|(?:补充|回应|坦言|透露|形容)(?:说|指|称)?[，：]|(?:则|又|亦|但)(?:认为|估计|相信|说|指|称|承认|呼吁|期望)|[，；]指(?![导引明示向标定出挥责望使令数控派针的点])/g;
const PLACES = /立法会|特首|港府|行政会议|区议会|民主派|建制派|泛民|律政司|施政报告|本港|高院|终院|大律师/g;
/** All 15 reports from Hong Kong have as many, of the other 225 one, of 120 ordinary items four (foreign wars). */
const ENOUGH_STYLE = 2;
const ENOUGH_PLACES = 3;
/** UTF-16 code units looked at. */
const FAR = 20_000;

/** Is the folded report written in that style? */
export function isReported(text: string): boolean {
  const head = text.slice(0, FAR);
  return (
    (head.match(STYLE)?.length ?? 0) >= ENOUGH_STYLE || (head.match(PLACES)?.length ?? 0) >= ENOUGH_PLACES
  );
}

const FURTHER =
  /^(?:但|又|亦|并|而|也|同时|另外|另|惟|还|更|且|不过|最后|因此|只|仅){0,2}(?:强调|指出|指|称|说|希望|期望|呼吁|认为|表示|批评|质疑|承认|促请|提醒|警告|建议|坦言)$/;

/** 又認為, 但承認, 希望: a further act of him who speaks, where a clause begins. [start, end) goes up to the verb's end. */
export const isFurther = (text: string, { start, end }: Span): boolean =>
  FURTHER.test(text.slice(start, end));
