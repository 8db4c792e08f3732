// Acts, modes and the meeting as a speaker are codes in Simplified; on the screen they take the page's script.
import type { Act, OutlineAttendee, Script, ScriptView } from '../utils/types.ts';

const traditional: Partial<Record<Act | OutlineAttendee['mode'] | '会议', string>> = {
  传达学习: '傳達學習',
  听取: '聽取',
  审议: '審議',
  通过: '通過',
  决定: '決定',
  通报: '通報',
  强调: '強調',
  明确: '明確',
  认为: '認為',
  说: '說',
  参加: '參加',
  会议: '會議',
};

/** The code as it is written in the script on the screen. */
export const codeText = (code: Act | OutlineAttendee['mode'], script: Script): string =>
  (script === 'hant' && traditional[code]) || code;

/** A speaker's name is the source's own; only the literal 会议 is ours. */
export const speakerText = (speaker: string, script: Script): string =>
  speaker === '会议' && script === 'hant' ? '會議' : speaker;

/** The script and the BCP 47 language of what the page shows now, for fonts and screen readers. */
export function shownAs(view: ScriptView, own: Script | null): { script: Script; lang: string } {
  switch (view) {
    case 'hans':
      return { script: 'hans', lang: 'zh-Hans' };
    case 'tw':
    case 'twp':
      return { script: 'hant', lang: 'zh-TW' };
    case 'hk':
    case 'hkp':
      return { script: 'hant', lang: 'zh-HK' };
    case 't':
      return { script: 'hant', lang: 'zh-Hant' };
    default:
      return own === 'hant' ? { script: 'hant', lang: 'zh-Hant' } : { script: 'hans', lang: 'zh-Hans' };
  }
}
