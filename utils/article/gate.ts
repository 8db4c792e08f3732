// The question that every page is asked: Chinese, and maybe an article? Tiny, and generous: the full detector
// decides later, on the few pages that pass.

/** What utils/dom/gate-sample counted. */
export interface GateSample {
  /** The root's lang attribute. */
  readonly lang: string;
  /** Letters of the first texts: all, and by script. */
  readonly letters: number;
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  /** Han characters outside links in texts that read like sentences, counted until there are enough. */
  readonly prose: number;
  /** The whole page was read, and was short. */
  readonly complete: boolean;
}

export interface GateAnswer {
  readonly candidate: boolean;
  readonly why: string;
  /** So little text that the page may still be loading: worth a second look. */
  readonly tooLittle: boolean;
}

/** A page with fewer letters is a shell that scripts fill (the shortest saved article has 521 Han). */
const SHELL = 200;
/** Han in the first 1,500 letters: 339 of 340 Chinese pages and none of 182 foreign ones had 60. */
const LEAST_HAN = 60;
/** Kana share of Han and kana: Chinese pages stay under 2 %, Japanese ones over 25 %. */
const MOST_KANA = 0.08;
const MOST_HANGUL = 0.1;
/** Han of prose outside links: a brief of two sentences; most home pages have less. */
export const ENOUGH_PROSE = 40;

/** Decides by counts alone. */
export function couldBeArticle(sample: GateSample): GateAnswer {
  const { letters, han, kana, hangul, prose, complete } = sample;
  const tooLittle = complete && letters < SHELL;
  const no = (why: string): GateAnswer => ({ candidate: false, why, tooLittle });
  if (kana > (han + kana) * MOST_KANA && kana > 10) return { ...no('Japanese'), tooLittle: false };
  if (hangul > letters * MOST_HANGUL) return { ...no('Korean'), tooLittle: false };
  if (han < LEAST_HAN) return no(tooLittle ? 'little text' : 'not Chinese');
  if (prose < ENOUGH_PROSE) return no('no prose');
  return { candidate: true, why: `Chinese, prose ${prose}`, tooLittle: false };
}
