// Lead-ins of speech: 会议指出，… / 张三强调要… / 他在讲话中说：… Never the noun 要求, never inside a quotation.
import type { Act } from '../types.ts';
import type { Span } from './text.ts';

/** Verbs of speech and the act each stands for; the longer ones first. */
const VERBS: readonly (readonly [string, Act])[] = [
  ['强调指出', '强调'],
  ['明确指出', '指出'],
  ['明确要求', '要求'],
  ['明确提出', '其他'],
  ['明确表示', '表示'],
  ['补充说', '说'],
  ['介绍说', '说'],
  ['致辞说', '说'],
  ['讲话说', '说'],
  ['指出', '指出'],
  ['强调', '强调'],
  ['要求', '要求'],
  ['希望', '希望'],
  ['勉励', '希望'],
  ['认为', '认为'],
  ['表示', '表示'],
  ['号召', '其他'],
  ['呼吁', '其他'],
  ['重申', '其他'],
  ['提出', '其他'],
  ['建议', '其他'],
  ['提醒', '其他'],
  ['裁示', '要求'],
  ['说明', '说'],
  ['解释', '说'],
  ['回应', '说'],
  ['反驳', '说'],
  ['批评', '其他'],
  ['质疑', '其他'],
  ['坦言', '说'],
  ['直言', '说'],
  ['透露', '说'],
  ['形容', '说'],
  ['宣布', '宣布'],
  ['明确', '明确'],
  ['确定', '决定'],
  ['决定', '决定'],
  ['同意', '决定'],
  ['说', '说'],
  ['称', '说'],
  ['指', '指出'],
];
const VERB = new RegExp(VERBS.map(([verb]) => verb).join('|'), 'g');
const ACT = new Map<string, Act>(VERBS);

/** What makes the word before a comma a noun or a phrase instead: …的要求，据报道说，总的来说， */
const NOUN_BEFORE: Readonly<Record<string, RegExp>> = {
  要求: /(?:的|之|按照|按|这一|新|各项|有关|相关|工作|明确|提出|高|总体?|严格|标准|根本|内在|必然|质量|时代|发展|基本|定位|目标|任务|符合|满足|原则|政治|客观|具体|部署|精神|纪律|指示|重要|统一|落实|贯彻|达到|等|硬|总书记|思想)$/,
  希望: /(?:的|点|有|新|充满|殷切|寄予|厚|大|和|带来|看到|提出)$/,
  明确: /(?:的|更加|任务|目标|进一步|方向|职责|责任|分工|不|导向|思路|定位|路径|十分|非常|很|清晰|重点)$/,
  认为: /(?:被|自)$/,
  表示: /(?:对此|的)$/,
  说: /(?:来|可以|应该|就是|总的|话|俗|常|学|小|传|不用|比如|再|或者|也就是|听|据.{0,12}|一般|难|相对|客观|所|演|解|诉|游|实话|有人|怎么|具体来|换句话|的)$/,
  称: /(?:简|名|堪|统|通|对|号|职|并|自|宣|声|被|人|俗|尊|合|匀|的|据.{0,12})$/,
  指: /(?:是|特|泛|所|手|食|戒|专|意|主要|的|五|十)$/,
  决定: /(?:的|表彰|处分|任命|宣读|宣布|有关|该|此|两个|审议|新|作出|任免|草案|关于.*|这一|重大|重要|英明|起|由|取)$/,
  确定: /(?:的|不|新|已|予以|尚未|早已|最终)$/,
  同意: /(?:的|不)$/,
  说明: /(?:的|作了?|情况|议案|草案|充分|数据|事实|这|有关|相关|起草|报告|和|[与、])$/,
  解释: /(?:的|和|司法|作出|作了)$/,
  回应: /(?:的|积极|热烈|及时|大声|作出|强烈|高声|齐声)$/,
  批评: /(?:的|自我|通报|严厉|作出|和|开展)$/,
  质疑: /(?:的|有|受到|普遍|各种)$/,
  建议: /(?:的|意见|提出|意见和|条|点|政策|合理化|对策|些|等)$/,
  提出: /(?:所|已|被|前|首次|最早|的)$/,
  宣布: /(?:的|正式)$/,
  强调: /(?:的|反复|多次|特别值得|加以|予以|作了|作出)$/,
  指出: /(?:的|应当|需要)$/,
  号召: /(?:的)$/,
  重申: /(?:的)$/,
  形容: /(?:的|难以|无法|来)$/,
};

/** What may not follow a verb that takes its content without a comma. */
const NOT_CONTENT: Readonly<Record<string, RegExp>> = {
  表示: /^(?:热烈|衷心|诚挚|崇高|亲切|深切|欢迎|感谢|祝贺|赞赏|支持|敬意|慰问|哀悼|谴责|同意|满意|关切|高度|沉痛|由衷|真诚|肯定|赞同|认同|赞成|钦佩|了|遗憾|反对|理解|关注|愤慨|不满|问候|强烈|最|深表|充分|拥护|坚决|完全|尊重|担忧|怀念|良好|节日)/,
  强调: /^(?:的|了|查研|和|与|、|过|这|性|意味)/,
  指出: /^(?:的|了|过|问题)/,
  要求: /^(?:的|了|和|与|、|高|等|是|下|之|上|精神|切实把)/,
  希望: /^(?:的|之|和|与|工程|小学|、|能是|在于)/,
  明确: /^(?!了|要)/,
  认为: /^(?:的|合适)/,
  说: /^(?:明|话|起|到|法|服|唱|道|的|了|出|过|教|理|辞|客|不|得|是)/,
  称: /^(?:为|作|号|之|赞|职|谓|呼|的|重|道|霸|王|心)/,
  指: /^(?:定|示|导|挥|向|责|控|数|标|引|派|着|名|的|点|针|使|令|望|战员|正|认|明)/,
  提出: /^(?:的|了|过|意见|建议|要求|异议|申请|问题|提案|议案|上诉|质疑|批评|新|明确|具体|更高|宝贵|.{0,8}(?:要求|意见|建议|希望)$)/,
  决定: /^(?:的|性|了|因素|权|命运)/,
  确定: /^(?:的|性|了|为|无疑)/,
  同意: /^(?:的|了|见|意见)/,
  宣布: /^(?:的|了)/,
  建议: /^(?:的|了|书|案|稿|和|与|、)/,
  号召: /^(?:的|了|力)/,
  呼吁: /^(?:的|了)/,
  重申: /^(?:的|了)/,
  提醒: /^(?:的|了)/,
  勉励: /^(?:的|了)/,
  形容: /^(?:的|了|词)/,
  透露: /^(?:的|了|出)/,
  坦言: /^(?:的|了)/,
  直言: /^(?:的|了|不讳)/,
};
/** These take their content without a comma too often as plain verbs (决定成败): they need 会议 or a comma. */
const COMMA_ONLY = new Set([
  '说',
  '称',
  '明确',
  '提出',
  '决定',
  '确定',
  '同意',
  '建议',
  '形容',
  '宣布',
  '透露',
  '提醒',
  '直言',
  '坦言',
  '裁示',
  '说明',
  '解释',
  '回应',
  '反驳',
  '批评',
  '质疑',
]);

export interface SpeechVerb {
  readonly act: Act;
  /** Offsets of the verb, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** A comma or colon follows: the verb closes its clause. */
  readonly closed: boolean;
}

const depthAt = (text: string, from: number, to: number): number => {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if ('“‘（《'.includes(text[i]!)) depth++;
    else if ('”’）》'.includes(text[i]!) && depth > 0) depth--;
  }
  return depth;
};

/** The verbs of speech in one clause that can open a content; `stop` is the mark behind the clause. */
export function speechVerbs(text: string, clause: Span, stop: string): SpeechVerb[] {
  const c = text.slice(clause.start, clause.end);
  const out: SpeechVerb[] = [];
  for (const hit of c.matchAll(VERB)) {
    const verb = hit[0];
    const at = hit.index;
    const end = at + verb.length;
    if (NOUN_BEFORE[verb]?.test(c.slice(Math.max(0, at - 16), at))) continue;
    if (depthAt(c, 0, at) > 0) continue;
    const rest = c.slice(end);
    const closed = rest === '' || /^(?:到|道|了)?$/.test(rest);
    if (closed && stop !== '，' && stop !== '：') continue;
    if (!closed) {
      if (NOT_CONTENT[verb]?.test(rest)) continue;
      if (COMMA_ONLY.has(verb) && !/^(?:要|必须|，)/.test(rest)) {
        if (!(verb === '决定' || verb === '同意') || !/会议$|全会$|大会$/.test(c.slice(0, at))) continue;
      }
    }
    out.push({ act: ACT.get(verb)!, start: clause.start + at, end: clause.start + end, closed });
  }
  return out;
}
