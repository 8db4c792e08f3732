// Is this sentence a directive, a decision or a commitment? 要…, 必须…, 希望…, or an imperative without a subject.
import { clausesOf } from './sentences.ts';
import { IMPERATIVES, WILL } from './words.ts';

const MUST =
  /(?:^|[^需重主只想纲摘提必简概机扼险显冲次首紧])(?<![国前]政)要(?!看(?:是否|能否|[^，]{0,12}(?:成效|效果)$)|求(?!真|是|变|新)|[点素闻么义塞道害件职览犯案旨员]|事(?![先前事])|领(?!会|导|先)|因(?!地|时|势|企|户|村|材|事|人)|目(?!标|光)|紧(?:的|$)|不是|不然)/;
/** 强调要…, 提出要… in the middle of a sentence reports what somebody once said. */
const REPORTED = /(?:强调|提出|指出|要求|表示|认为|知道|如果|只有|说)$/;
const MODAL =
  /必须|务必|务须|务求|应当|应该|不得(?!不)|严禁|决不|绝不|绝不能|坚决不|(?<!能)不能(?!独善其身|置身事外|幸免|没有|代替)|不可(?!分|能|破|替代|低估|或缺|避免|逆|磨灭|估量|思议|否认|抗|多得|同日)|切忌|须(?!知)|(?:^|[^适相响反供理效对感照一回顺因呼])应(?![得对急用邀届有变到运战景诺声试聘考时收付征验答允许酬该当出]|[^，]{1,14}(?:邀请|之邀))/;
const WISH =
  /(?:^|[^热寄满来到有新和与、])希望(?![是的之工]|在(?![^，于]{2,24}(?:领域|方面|基础|框架|问题)))|^期待(?!的|值|已|有加)|(?:中方|我们|[\u4e00-\u9fff]方|各国|双方|两国|中国|政协|人大|代表团|我)愿(?!望|景)|(?:^|[^意自心志祝但不])愿(?:同|与|意|继续|以|在|为|加强|进一步|和|将|推动|扩大|积极|共同|深化|支持|更|充分|探讨|结合|通过|创造|提供|参与)|^(?:也|我们|中方)?欢迎[^，]{1,12}?(?:继续|扩大|参与|共享|分享|积极|加入|搭乘|来华)|^建议(?!办)[^，的]{4}|^[他她]?请(?!假)[^，]{0,12}[局部处署会府门关位仁]|期待(?:同|与|双方|各方|进一步|更多)|^商定/;
const COMMITMENT = new RegExp(WILL);
/** 各地可…, 对甲，可…, 以甲推动乙, 对甲实行乙: asks or decides without a modal verb. */
const CAN =
  /^(?:各地|各部门|各级|有条件的地方)[^，]{0,8}可(?!以说|见|能)|^对[^，]{3,40}，可(?:以)?(?![见能说谓])|^以(?!.*是)[^，]{2,24}(?:推动|促进|带动|引领|释放|激发)|^对[^，]{4,50}(?:改为|实行|免征|给予(?![^，]*(?:评价|肯定)))/;

/** 我坚信，…将继续…: a prediction. */
const SURE = /^我?们?[坚深相确]信/;

/** 由住建局牵头，…: who is to do it. */
export const ASSIGNED = /^由[^，]{2,40}?(?:牵头|负责(?!人|同志)|会同|督促|承办)/;

const VERB = new RegExp(`^(?:${IMPERATIVES.split(' ').join('|')})`);
const CONNECTIVE =
  /^(?:(?:\d{4}年|今年|明年|\d{1,2}月)?(?:年)?底前|(?:未来)?[一二三四五六七八九十\d]{1,2}年内|(?:\d{4}年|今年|明年)?\d{1,2}月(?:\d{1,2}日)?前|同时|此外|另外|下一步|下一阶段|下阶段|下半年|当前|目前|今年|今后|明年|为此|因此|特别是|尤其是?|最后|首先|其次|现阶段|新形势下|在此基础上|一方面|另一方面|与此同时|接下来|会后|“[^”]{2,6}”(?:期间|时期)|还|也|并|更|再)[，：]?/;
/** A clause that sets the scene for the imperative that follows it. */
const SCENE =
  /^(?:以|对|对于|在|把|围绕|按照|针对|通过|结合|根据|从|面对|本着|依托|为|借助|利用|坚持以|随着|于|一[周月季日]一)/;
/** 深化融合发展，是…必由之路: what looks like an imperative is the topic of a statement. */
const TOPIC =
  /^(?:就|都|不仅|既|也|又|正|才)?(?:是|事关|关系|关乎|具有|意义|意味|取得|成为|已|有利于|有助于|离不开|契合|符合|涉及|体现(?=了|出|着|的)|标志|彰显|贯穿|任务|责任|使命|重在|贵在|关键|根本|永远在路上|并非|不是|任重|刻不容缓|势在必行|至关重要|十分重要|非常重要|迫在眉睫|功在|利在|时不我待|没有|需要|面临|存在|得到|受到|赢得|有了|更是|乃|为了)/;
/** 实现这一目标，青年重任在肩 or 实力将显著增强: the clause behind the topic tells what it means for somebody. */
const BURDEN =
  /(?:重任在肩|任重道远|责无旁贷|责任重大|使命光荣|大有可为|大有作为|前景广阔|潜力巨大)$|(?<!人)才有|将(?:显著|大幅|明显)/;
const PAST =
  /(?:以来|年来|以后|之后|之际|期间|过程中|的过程|的时候)$|取得(?:了|新的?|积极|显著|明显|重大|历史|重要|一定|丰硕)[^，]{0,16}(?:成就|成效|进展|成绩|成果|突破|进步|胜利)|^[^，]{0,10}(?:了)(?!解|望)|已经|得到了|实现了|形成了|有力(?:促进|推动|保障)了|正在|有所|持续(?:发力|向好|好转)|不断(?:巩固发展|加强|提高|提升|改善|增强|扩大|完善|深化|优化|壮大)$/;

/** …，提振了信心。: what has been done, however it begins. */
const DONE =
  /(?:通过|作出|做出|取得|得到|提出|发挥|实现|形成|推动|促进|提供|体现|积累|奠定|完成|提振|增强|确立|丰富|深化|拓展|赢得|创造|彰显|创新|探索|建立|设立)了/;

/** A quotation's words command nobody: “六个必须坚持”. One that makes up the sentence stays. */
const unquoted = (clause: string): string => clause.replace(/(.)“[^“”]{0,80}”/g, '$1“”');

/**
 * [start, end) of the folded text is one sentence or one part between ；. `strict` asks for a modal verb: an
 * imperative's form alone does not do.
 */
export function isDirective(text: string, start: number, end: number, strict = false): boolean {
  let sentence = text.slice(start, end);
  sentence = sentence.replace(CONNECTIVE, '');
  if (sentence.length < 3 || /[？]$/.test(text[end] ?? '')) return false;
  if (CAN.test(sentence) || ASSIGNED.test(sentence)) return true;
  const from = end - sentence.length;
  const clauses = clausesOf(text, from, end).map((c) => unquoted(text.slice(c.start, c.end)));
  for (const clause of clauses) {
    const must = MUST.exec(clause);
    if (must && !REPORTED.test(clause.slice(0, must.index + must[0].length - 1))) return true;
    if (MODAL.test(clause) || WISH.test(clause) || (!SURE.test(sentence) && COMMITMENT.test(clause)))
      return true;
  }
  return !strict && !DONE.test(unquoted(sentence)) && isImperative(clauses);
}

function isImperative(clauses: readonly string[]): boolean {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i]!;
    const verb = VERB.exec(clause)?.[0].length ?? 0;
    if (verb > 0) {
      const next = clauses[i + 1];
      // 认真听取发言后，他…: when, not what.
      if (next && /(?<![善滞落])后$/.test(clause)) return false;
      // 改革已进入攻坚期, 学习的关键在于领会: a noun, of which something is said.
      if (PAST.test(clause) || /^(?:已|的关键|的根本|会上)/.test(clause.slice(verb))) return false;
      // 大力整治“吃空饷”，对于建设廉洁政府，具有重要意义
      if (clauses.slice(i + 1).some((later) => /^具有[^，]{0,6}意义/.test(later))) return false;
      if (
        /(?:是|事关|关系到?|具有|意义重大|至关重要|离不开|任务|成为)/.test(clause.slice(4)) &&
        /(?:是|事关|具有|至关重要|意义重大|离不开)/.test(clause)
      ) {
        if (/[^于还但凡尤别不要]是(?!否)|事关|具有|至关重要|意义重大|离不开/.test(clause)) return false;
      }
      return !(next && (TOPIC.test(next) || BURDEN.test(next)));
    }
    if (!SCENE.test(clause) || i > 2) return false;
  }
  return false;
}
