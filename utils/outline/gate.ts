// Is this the report of a meeting (or a statement of points)? Any other article gets key sentences, no tree.
import type { Draft } from './drafts.ts';
import type { Walk } from './items.ts';
import type { Span } from './text.ts';

/** Shows, sports and weddings are attended, too. */
const ATTENDED = '出席(?![^，。！]{0,20}(?:晚会|首映|演唱会|音乐会|酒会|时装|盛典|颁奖|婚礼|葬礼|球赛))';
/** A headline whose article is the talk itself: what is said there is a statement of points. */
const TALK = new RegExp(
  `会见|会谈|会晤|通电话|同.{2,20}通话|座谈|${ATTENDED}|主持[^，。！：]{0,40}(?:会议|学习|论坛|会(?=$|[ 并时强上]))|论坛|峰会|致辞|开幕|闭幕|记者会|吹风会|发布会|理论研讨会|约谈|督导|立法会|财委会|内会|行会|议会|执委会`,
);
/** A headline that tells of a meeting, a talk or an inspection. */
const TITLE = new RegExp(
  `${TALK.source}|会议|全会|大会|常委会|政协|人大|主席团|推进会|动员会|部署会|研讨会|学习会|集体学习|调研|考察|强调|通话|研究部署|督查|检查|暗访|联席|协调会|听证会|主题党日`,
);
const SAID =
  /(?:^|[。！？；，\n|])(?:本次|此次|这次)?(?:会议|全会|大会|座谈会|峰会|会上)[^，。；]{0,6}?(?:指出|强调|要求|认为|决定|听取|审议|传达|学习|研究|部署|通过|明确|表决|确定|号召|通报|讨论)/g;
const HELD =
  /举办了?[^，。；]{0,40}(?:培训|座谈|公听|研讨|推进|动员|交流|部署|宣讲)会|(?:主持|召开|举行)(?:了|召开)?[^，。；]{0,40}(?:会议|全会|大会|座谈会|峰会|常委会|集体学习|推进会|部署会|动员会|研讨会|会(?!谈|见|晤|展))|(?:主持|出席|列席)(?:了)?会议|主持(?:开幕|闭幕)?会/;
/** …研讨会在北京举行: counts where several speak. */
const OPENED =
  /(?:(?:会议|大会|全会|座谈会|研讨会|推进会|动员会|部署会|峰会)[^，。；]{0,16}|[\u4e00-\u9fff]{3}会(?:今天|昨天|昨日|近日|日前|\d{1,2}[月日]|正?在|于)[^，。；]{0,16})(?:召开|举行|开幕|闭幕)/;
/** A paper that 指出 something holds no meeting. */
const PAPER = /文章|白皮书|社论|评论|综述|报告|公报|声明/;
const PRESS = /举行(?:新闻|中外媒体)?(?:发布会|吹风会)/;
/** A parliament's or council's business, in the first lines. */
const CHAMBER =
  /立法会|行政会议|[区市县]议会|总质询|立法院|行政院会|院会|市政会议|[县市]务会议|财委会|内务委员会|议事规则|听证会|答问大会|施政报告/;

/** UTF-16 code units: a line of credits, a slogan. */
const SHORT_LINE = 40;

/** `text` is the folded report. */
export function isMeeting(text: string, title: Span | null, body: readonly Span[], walked: Walk): boolean {
  const points = walked.drafts.reduce((n, d) => n + d.segments.length, 0);
  if (points === 0) return false;
  const head = title ? text.slice(title.start, title.end) : '';
  // Behind a line of credits or a motto the report begins.
  const lead = body.find((line) => line.end - line.start >= SHORT_LINE) ?? body[0];
  const first = body[0] && lead ? text.slice(body[0].start, Math.min(lead.end, body[0].start + 400)) : '';
  const all = body.length
    ? text.slice(body[0]!.start, Math.min(body.at(-1)!.end, body[0]!.start + 20_000))
    : '';
  const said = [...all.matchAll(SAID)].length;
  const people = walked.people.length;
  const hosted = walked.people.some((person) => person.part === 'host');
  const titled = TITLE.test(head);
  const held = HELD.test(first) && !PRESS.test(first);
  const leads = walked.drafts.length;
  const formal = walked.drafts.filter((draft) => isFormal(text, draft)).length;
  const convened = OPENED.test(first);
  if (walked.transcript) return true;
  if (said > 0 && (titled || held || convened || people > 0 || said > 1)) return true;
  // A congratulatory letter to a meeting is not its report.
  const opened = convened && leads > 2 && formal > 0;
  if (/贺信|贺电|回信/.test(head) && !held && !opened) return false;
  if (opened || (convened && people > 0 && leads > 0)) return true;
  if (held && (formal > 0 || people > 0)) return true;
  if (
    hosted &&
    leads > 1 &&
    /(?:会(?:议|报)?|仪式)(?:在|于|昨|今|，|\d|上|中)|座谈会|市政会议/.test(head + first)
  )
    return true;
  if (titled && formal > 1) return true;
  if (TALK.test(head) && (leads > 1 || people > 0)) return true;
  if (CHAMBER.test(head + first) && leads > (held ? 1 : 2)) return true;
  return people > 0 && formal > 0 && titled;
}

const isFormal = (text: string, draft: Draft): boolean =>
  !(draft.speaker && PAPER.test(text.slice(draft.speaker.start, draft.speaker.end))) &&
  draft.act !== '说' &&
  draft.act !== '表示' &&
  draft.act !== '其他';
