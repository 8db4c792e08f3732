// Is this a person's name? Surnames, compound surnames, names with a point, names with a space inside.
import { LIKE_NAMES, SURNAME_CHARACTERS } from './words.ts';

/** Surnames in Simplified; together they cover 99 % of the population (names of the 2020 national report). */
const SURNAMES = new Set(SURNAME_CHARACTERS);
const COMPOUND =
  /^(?:欧阳|司马|上官|诸葛|皇甫|尉迟|令狐|长孙|慕容|司徒|夏侯|东方|公孙|宇文|端木|闻人|太史|轩辕|呼延|拓跋|完颜)/;

/** Words that begin with a surname and are no names: they stand before the verbs of speech or in lists. */
const NOT_NAMES = new Set(LIKE_NAMES.split(' '));
/** A name does not end in a word for a place or an office. */
const NOT_NAME_END =
  /(?:[市县省州镇乡村部委局院会厅处组团社校署们副]|公司|集团|单位|书记|主席|主任|代表|委员|议员|总理|总统)$/;
/** 黃補充，…: a surname alone, and what its bearer does. */
const SAID =
  /^.(?:补充|回应|强调|指出|表示|认为|形容|透露|承认|质疑|批评|同意|反驳|估计|相信|解释|介绍|引述|反问|否认|提出|建议|希望|呼吁)$/;
/** 周日晚, 周一; 文件, 文旅; 施政, 廉洁. */
const COMMON_WORD =
  /^施[工政策行肥救]|^费[用时心力]|^廉[政洁租价]|^席[间上位卷]|^荣[誉获辱]|^班[子组]|^祖[国先籍辈传]|^劳[动模务资工]|^容[易量纳许]|^易[地于]|^巴[西黎拿基]|^怀[柔化着念]|^厉[行害]|^慎[重独]|^.被|^高[叫呼喊声管层校]|^杭州|^滑[坡雪冰]|^曲[线折]|^薄弱|^麦[田收]|^柏[林油]|^贝壳|^昌[平盛明]|^暴[雨力露涨发]|^宰杀|^羊群|^狄更|^周[一二三四五六日](?:$|[早晚上下中午夜])|^周[报刊年边围]|^曾(?:任|在|经|是|为|获|于)|^时任|^现任|^向(?:大家|政府|记者|媒体|议员|市民|大会|公众|警方|社会|全|各|有关|本)|^文[件章化艺联明书旅物字史教献本案员体创采革凭气人坛风稿具代中首末后内宣工]/;
/** A four-character word with one of these is an organ of state, not a double surname. */
const ORGAN = /[国政协委院部局会党央省市县区]/;
const HAN = /^[\u4e00-\u9fff\u3400-\u4dbf]+$/;
/** 买买提·吐尔逊, 雅克·罗格: Han on both sides of a point. */
const POINTED = /^[\u4e00-\u9fff]{1,8}(?:·[\u4e00-\u9fff]{1,8}){1,3}$/;
const SPACED = /^[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff]$/;

/** A surname by itself (黃補充稱). Those that are also particles or common words are none here. */
export const isSurname = (text: string): boolean =>
  SURNAMES.has(text) && !/[和向从于应任时能可方成经明高平]/.test(text);

/** Two to four Han characters that begin with a surname (compound ones up to four), or with a point or space. */
export function isChineseName(text: string): boolean {
  if (text.includes('·')) return POINTED.test(text);
  if (COMPOUND.test(text))
    return text.length >= 3 && text.length <= 4 && HAN.test(text) && !NOT_NAME_END.test(text);
  if (!SURNAMES.has(text[0]!)) return false;
  if (text.includes(' ')) return SPACED.test(text);
  if (text.length < 2 || text.length > 4 || !HAN.test(text)) return false;
  if (NOT_NAMES.has(text) || NOT_NAME_END.test(text) || SAID.test(text) || COMMON_WORD.test(text))
    return false;
  // 林郑月娥: four characters are a name where the first two are both surnames.
  if (text.length === 4)
    return SURNAMES.has(text[1]!) && !ORGAN.test(text) && !NOT_NAMES.has(text.slice(0, 2));
  return true;
}

/** A foreign or shortened name, only to be trusted behind a role (巴新总理奥尼尔): two to seven plain characters. */
export function isForeignName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 7 &&
    HAN.test(text) &&
    !NOT_NAMES.has(text) &&
    !NOT_NAME_END.test(text) &&
    !/[的了和与及等在是为各其这那有不就对把被将率偕副到请离]|会议|大会|主持|出席|参加|会谈|会见|同志|工作|确认|认真|履职|尽责|积极|努力|切实|深入|落实|推进|加强|一行|精神|传达|汇报|通报|有关|分别|先后|首次|访问|建|应邀|举行|上午|下午|关于|学者|陪同|人士|人员|[共应指称说]|[昨今明近当][日天早晚午]|日前|周[一二三四五六日]|选举|要求|建议|提出|亲自|质询|审查|监督|[后前时中]$|回[覆复]|答[覆复]|强调|透露|补充|承认|否认|单位|主要|负责|一道|部门|干部|班子|成员|国家|代表|群众|政府|企业|[一二三四五六七八九十百千万两几多余]{2}|[人名位件]$/.test(
      text,
    )
  );
}
