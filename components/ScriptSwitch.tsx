// 原文 · 修正 · 简 · 繁 · 台 · 港: one press changes page and outline. 修正 is there only where it has work.
import type { ScriptView } from '../utils/types.ts';
import { type MessageKey, useText } from './strings.ts';

interface Choice {
  readonly view: ScriptView;
  readonly also?: ScriptView;
  readonly label: string;
  readonly name: MessageKey;
  readonly lang?: string;
}

// The labels are glyphs of the script they stand for, the same in every interface language.
const choices: readonly Choice[] = [
  { view: 'original', label: '原文', name: 'viewOriginal' },
  { view: 'repaired', label: '修正', name: 'viewRepaired' },
  { view: 'hans', label: '简', name: 'viewHans', lang: 'zh-Hans' },
  { view: 't', label: '繁', name: 'viewT', lang: 'zh-Hant' },
  { view: 'tw', also: 'twp', label: '台', name: 'viewTw', lang: 'zh-TW' },
  { view: 'hk', also: 'hkp', label: '港', name: 'viewHk', lang: 'zh-HK' },
];

export interface ScriptSwitchProps {
  view: ScriptView;
  spoilt: boolean;
  vocabulary: boolean;
  busy: boolean;
  onView(view: ScriptView): void;
}

export function ScriptSwitch({ view, spoilt, vocabulary, busy, onView }: ScriptSwitchProps) {
  const t = useText();
  return (
    <fieldset className="script-switch" aria-busy={busy}>
      <legend className="visually-hidden">{t('scriptSwitch')}</legend>
      {choices
        .filter((choice) => choice.view !== 'repaired' || spoilt || view === 'repaired')
        .map((choice) => {
          const pressed = view === choice.view || view === choice.also;
          return (
            <button
              key={choice.view}
              type="button"
              data-testid={`view-${choice.view}`}
              aria-pressed={pressed}
              aria-label={`${choice.label} ${t(choice.name)}`}
              title={t(choice.name)}
              lang={choice.lang ?? 'zh'}
              onClick={() => onView(vocabulary && choice.also ? choice.also : choice.view)}
            >
              {choice.label}
            </button>
          );
        })}
    </fieldset>
  );
}
