// Senses told by what stands nearby: a play, a dish, a flood, a budget. Every look is a few characters wide.
import { after } from './name-parts.ts';

/** What counts plays (一齣戲, 這齣歌舞劇); 戏院 and the like are no plays. */
const PLAY =
  /^(?:[好感精优]?[好人彩秀]的|[好大闹悲喜话歌舞京越粤豫川昆短网韩日港台陆]|舞台|音乐|偶像|连续|单元|古装|歌舞|电视|肥皂|历史|独幕|荒谬|政治|宫廷|经典|年度|全新){0,2}[戏剧](?![院场团班组校坛])/;

export function isPlay(text: string, at: number): boolean {
  const before = text[at - 1];
  return (
    before !== undefined && '一两三几这那此该每首整'.includes(before) && PLAY.test(text.slice(at + 1, at + 8))
  );
}

/** What one brings back (回復原狀); one answers a letter or a guest (回覆). */
export const BROUGHT_BACK = '原他名权所到为至其正显昔登统本平健青秩往先之损';
/** What is compiled (編製預算); a staff is organised (編制員額). */
const COMPILED = /[算册单指书告案材]|目录/;
const STAFFED = '员内外表人';

export function isCompiled(text: string, at: number): boolean {
  if (text[at - 1] !== '编' || STAFFED.includes(after(text, at) || '，')) return false;
  return (
    COMPILED.test(text.slice(at + 1, at + 9)) || /[算册告]/.test(text.slice(Math.max(0, at - 6), at - 1))
  );
}

/** Water washes away (沖走), all else rushes (衝上): what water does, after its names or before a shore. */
const WASHES = '入向上走到进出来下垮毁过断';
const WATER = /[浪潮水洪溪雨啸]/;
const SHORE = /[岸滩游]/;

export function isWashed(text: string, at: number): boolean {
  if (!WASHES.includes(after(text, at) || '，')) return false;
  if (WATER.test(text.slice(Math.max(0, at - 6), at))) return true;
  // 被冲上岸; but children rush to the beach (冲向沙滩).
  return !'向出'.includes(after(text, at)) && SHORE.test(text.slice(at + 2, at + 5));
}

/** What stands before noodles that are a word of their own, and what else a text on food has around them. */
const NOODLE = '菜鱼鲁卤虾鸡牛猪羊肉酱汤煮炒拌吃碗凉热春意条粉油葱头成切蛋菇鲜盘';
const FOOD = /[汤煮炒拌卤馆摊碗吃粉肉汁酱葱蒜菜鱼虾鸡粥饺饭锅擀揉馅餐味]/g;
const LEAST_FOOD = 2;
const FACING = '对临向部积前带目貌子板试世';

export function isNoodle(text: string, at: number): boolean {
  if (!NOODLE.includes(text[at - 1] ?? '，') || FACING.includes(after(text, at) || '，')) return false;
  return (text.slice(Math.max(0, at - 12), at + 13).match(FOOD)?.length ?? 0) >= LEAST_FOOD;
}
