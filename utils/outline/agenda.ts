// Agenda clauses: 听取了…, 审议通过…, 研究部署…, 对…进行部署. One act per verb, its object is the point.
import type { Act } from '../types.ts';
import type { Span } from './text.ts';

export interface AgendaAct {
  readonly act: Act;
  /** Where the object begins (the point), UTF-16 code units. */
  readonly content: number;
  /** The verb was followed by 了: past, certainly an act. */
  readonly done: boolean;
  /** What stands before the verb in its clause: the subject, or ''. */
  readonly subject: Span;
}

const VERBS: readonly (readonly [string, Act])[] = [
  [
    '(?:集体)?(?:传达贯彻落实|传达落实|传达贯彻|传达学习贯彻|传达学习|学习传达|传达并学习|传达、学习|传达和学习|传达|领学|集体学习|学习讨论|学习贯彻|学习领会|学习领悟|学习)',
    '传达学习',
  ],
  ['(?:听取(?:和|并|、)?审议(?!并?通过)|听取和讨论|听取并讨论|听取讨论|听取)', '听取'],
  [
    '(?:(?:听取(?:和|并|、)?)?(?:审议|讨论|研究)(?:并|、)?(?:原则|一致|表决)?通过|听取并?通过|(?:审议|审查)和?批准|(?:举手)?(?:表决|协商|原则|投票|鼓掌|一致)通过|通过(?:并(?:发表|发布|签署|公布))?)',
    '通过',
  ],
  ['(?:审议|讨论审议|讨论(?!研究)|审查|审定)(?!并?原则|并?同意)', '审议'],
  ['(?:分析研究|讨论研究|研究部署|研究安排|研究讨论|研究审议|研究(?!决定|确定|并?原则|并同意))', '研究'],
  ['(?:安排部署|动员部署|部署安排|部署|(?:布置|安排)(?=了))', '部署'],
  ['(?:明确(?=了))', '明确'],
  ['(?:通报)', '通报'],
  ['(?:宣布)', '宣布'],
  ['(?:宣读|提出(?=了)|表决(?=了))', '其他'],
  [
    '(?:(?:研究|审议|讨论|协商)(?:并|、)?(?:原则)?(?:同意|决定|确定)|决议(?=[\\d将由同通交每以])|确定|决定|同意|追认|批准|作出(?=了?《))',
    '决定',
  ],
];
/** These stay in the gist: 任命X为…, 选举产生…. */
const WHOLE = /(?:任命|免去|推举|推选|选举产生|选举|补选|替补|增[补选]|递补|接受)/;

const ADVERB =
  '(?:先|另|面对面|其后|逐[案条一项]|现场|分别|书面|专题|认真|首先|随后|最后|同时|共同|原则|再次|一并|继续|重点|着重|深入|经表决|表决|还|并且|并|也|亦|又|集中|全文|原文|及时|主要|充分|审慎|依次|联组|[一二三]读|(?:密集|充分|热烈)?(?:讨论|研商|协商)后|全面|具体|一致|投票)*';
const FORMS: readonly { readonly act: Act; readonly pattern: RegExp }[] = VERBS.map(([verb, act]) => ({
  act,
  pattern: new RegExp(`^${ADVERB}(?:${verb})(了)?`),
}));
const WHOLE_FORM = new RegExp(`^${ADVERB}(?:决定)?(?:${WHOLE.source})(了)?`);
/** 对…进行部署, 就…作出安排: the phrase is the point. */
const OBJECT_FIRST =
  /^(?:还|并|也)?(?:对|就|围绕)[^，]{3,80}?(?:进行|作出|作|做出|做|开展)(?:了)?(?:再|进一步|周密|细致|全面|具体|专题|认真|深入|系统|详细|统筹)?(安排部署|动员部署|部署安排|再部署|研究部署|部署|安排|研究讨论|研究|审议|讨论|学习|传达|通报)$/;
const OBJECT_FIRST_VERB = /^(?:还|并|也)?((?:就|对|围绕)[^，]{2,60}?(听取|审议|讨论)(?:了)?[^，]{2,})$/;

const ACT_OF: Readonly<Record<string, Act>> = {
  安排部署: '部署',
  动员部署: '部署',
  部署安排: '部署',
  再部署: '部署',
  部署: '部署',
  安排: '部署',
  研究部署: '研究',
  研究讨论: '研究',
  研究: '研究',
  审议: '审议',
  讨论: '审议',
  学习: '传达学习',
  传达: '传达学习',
  通报: '通报',
  听取: '听取',
};

/** Behind these the verb is part of a noun: 研究会, 学习班, 讨论中. */
const NOUN_AFTER =
  /^(?:会(?!议(?:精神|文件|纪要|决定))|室|精神|力|员|人员|班|性|成果|工作会|率|出|过程|(?:中|后|时|期间)$)/;

/** An object without content: 部署下一步工作, 研究有关问题, 听取意见建议. */
const EMPTY =
  /^(?:的|了)?(?:我[市县区省州局校院]|[市县区]政府|初步|当前|近期|下一步|下步|下一阶段|下阶段|今后一个时期|今后|今年|有关|相关|其他|其它|人事任免|重点|重要|主要|具体|贯彻|落实|几项|一批|若干|各项|部分|一些|多项|等|的|和|及|大家|各方面|各方|有关方面|代表们?|委员们?)*(?:工作|任务|事项|问题|措施|意见|意见建议|意见和建议|议题|事宜|举措|内容|议程|任免案|人事任免案|文件|情况|汇报|报告|介绍|发言|报告人|贯彻落实意见|贯彻落实措施|贯彻落实工作)(?:安排|部署)?(?:等)?$/;

/** The agenda act that a clause of the folded text opens, or null. `subjectEnd`: where its subject ends. */
export function agendaAt(text: string, start: number, end: number, subjectEnd: number): AgendaAct | null {
  const c = text.slice(subjectEnd, end);
  const subject = { start, end: subjectEnd };
  const whole = OBJECT_FIRST.exec(c);
  if (whole)
    return {
      act: ACT_OF[whole[1]!] ?? '部署',
      content: subjectEnd + /^(?:还|并|也)?/.exec(c)![0].length,
      done: whole[0].includes('了'),
      subject,
    };
  const first = OBJECT_FIRST_VERB.exec(c);
  if (first)
    return {
      act: ACT_OF[first[2]!] ?? '听取',
      content: subjectEnd + c.indexOf(first[1]!),
      done: true,
      subject,
    };
  const kept = WHOLE_FORM.exec(c);
  if (kept && kept[0].length < c.length) {
    const verb = WHOLE.exec(c)!;
    return { act: '决定', content: subjectEnd + verb.index, done: true, subject };
  }
  for (const form of FORMS) {
    const hit = form.pattern.exec(c);
    if (!hit) continue;
    const rest = c.slice(hit[0].length);
    if (/^(?:的|并|和)/.test(rest) || (!hit[1] && NOUN_AFTER.test(rest))) continue;
    if (rest === '') continue;
    return { act: form.act, content: subjectEnd + hit[0].length, done: hit[1] !== undefined, subject };
  }
  return null;
}

/** 对下一步工作作出部署; 文件162份 is a count. */
const NOTHING =
  /^(?:对|就)(?:[做抓]好)?(?:其他|其它|有关|相关|(?:下一步|下一阶段|下阶段|今后)的?工作)|^[\u4e00-\u9fff]{1,4}(?<!第)\d+[份件次]/;

/** An object of an agenda clause that says nothing. */
export function isEmptyObject(object: string): boolean {
  return object.length < 3 || EMPTY.test(object) || NOTHING.test(object);
}

/** 学习贯彻…在中央纪委全会上的重要讲话: what was studied, with its occasion, is an object. */
const STUDIED =
  /^学习贯彻[^，]{0,24}(?:在[^，]{2,40}(?:上|时|期间)|关于[^，]{2,40})的?(?:重要)?(?:讲话|指示|批示|论述|文章)/;

/** 深入贯彻…精神 as an aim, not an act. */
export function isAim(clause: string): boolean {
  if (STUDIED.test(clause)) return false;
  return /^(?:深入|认真|全面|切实)?(?:学习)?(?:贯彻|宣传|领会|落实)/.test(clause);
}
