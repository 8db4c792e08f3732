// The welcome page's sample: a made-up report with everything in it that the extension tends to, in four scripts.
import type { ConvertDefault } from '../../utils/browser/settings-schema.ts';

export interface Sample {
  readonly lang: string;
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly credits: string;
  readonly notice: string;
  readonly act: string;
  readonly chair: string;
  readonly name: string;
  readonly points: readonly (readonly [label: string, text: string])[];
}

const hans: Sample = {
  lang: 'zh-Hans',
  title: '清河县召开河湖治理会议',
  lead: '本报讯 3月5日，清河县河湖治理会议召开，县长林听雨主持会议。',
  body: '会议强调，一要查清排污口，二要修复岸线，三要把制度落到每一段河道。',
  credits: '责任编辑：　　校对：　　审核：',
  notice: '免责声明',
  act: '强调',
  chair: '主持',
  name: '林听雨',
  points: [
    ['一要', '查清排污口'],
    ['二要', '修复岸线'],
    ['三要', '把制度落到每一段河道'],
  ],
};
const t: Sample = {
  lang: 'zh-Hant',
  title: '清河縣召開河湖治理會議',
  lead: '本報訊 3月5日，清河縣河湖治理會議召開，縣長林聽雨主持會議。',
  body: '會議強調，一要查清排污口，二要修復岸線，三要把制度落到每一段河道。',
  credits: '責任編輯：　　校對：　　審核：',
  notice: '免責聲明',
  act: '強調',
  chair: '主持',
  name: '林聽雨',
  points: [
    ['一要', '查清排污口'],
    ['二要', '修復岸線'],
    ['三要', '把制度落到每一段河道'],
  ],
};

/** The sample's text as a page without the extension has it: a Traditional one was spoilt by a converter. */
export const asPrinted = ({ lang, body }: Sample): string =>
  lang === 'zh-Hans' ? body : body.replaceAll('制度', '製度');

export const samples: Readonly<Record<Exclude<ConvertDefault, 'off'>, Sample>> = {
  hans,
  t,
  tw: { ...t, lang: 'zh-TW' },
  hk: { ...t, lang: 'zh-HK' },
};
