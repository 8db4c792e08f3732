// Cleaning, conversion, repair: what happens on every page that no site rule speaks of.
import type { ConvertDefault, RepairChoice, Settings } from '../../utils/browser/settings-schema.ts';
import { HIDE_REASONS } from '../../utils/browser/settings-schema.ts';
import type { HideReason } from '../../utils/types.ts';
import { type MessageKey, useText } from '../strings.ts';
import { Choices, Section, Switch } from './Field.tsx';
import type { Update } from './options-port.ts';

const kindNames: Record<HideReason, MessageKey> = {
  'duplicate-body': 'hiddenDuplicate',
  'empty-credit': 'hiddenCredit',
  'empty-notice': 'hiddenNotice',
  'empty-row': 'hiddenRow',
};

export interface ReadingSectionProps {
  settings: Settings;
  update: Update;
}

export function CleaningSection({ settings, update }: ReadingSectionProps) {
  const t = useText();
  return (
    <Section title={t('cleaning')} intro={t('cleaningIntro')}>
      <Switch
        label={t('cleanOn')}
        testId="clean"
        checked={settings.clean}
        onChange={(clean) => void update({ clean })}
      />
      <div className="sub">
        {HIDE_REASONS.map((kind) => (
          <Switch
            key={kind}
            label={t(kindNames[kind])}
            testId={`kind-${kind}`}
            checked={settings.kinds.includes(kind)}
            disabled={!settings.clean}
            onChange={(on) =>
              void update((now) => ({
                kinds: HIDE_REASONS.filter((other) => (other === kind ? on : now.kinds.includes(other))),
              }))
            }
          />
        ))}
      </div>
    </Section>
  );
}

export function ScriptSection({ settings, update }: ReadingSectionProps) {
  const t = useText();
  return (
    <Section title={t('conversion')}>
      <Choices<ConvertDefault>
        label={t('convertDefault')}
        detail={t('convertDefaultDetail')}
        testId="convert"
        value={settings.convert}
        choices={[
          { value: 'off', label: t('convertOff') },
          { value: 'hans', label: '简体', lang: 'zh-Hans' },
          { value: 't', label: '繁體', lang: 'zh-Hant' },
          { value: 'tw', label: '臺灣正體', lang: 'zh-TW' },
          { value: 'hk', label: '香港繁體', lang: 'zh-HK' },
        ]}
        onChange={(convert) => void update({ convert })}
      />
      <Switch
        label={t('vocabulary')}
        detail={t('vocabularyDetail')}
        testId="vocabulary"
        checked={settings.vocabulary}
        onChange={(vocabulary) => void update({ vocabulary })}
      />
      <Choices<RepairChoice>
        label={t('repairChoice')}
        detail={t('repairChoiceDetail')}
        testId="repair-choice"
        value={settings.repair}
        choices={[
          { value: 'ask', label: t('repairAsk') },
          { value: 'always', label: t('repairAlways') },
          { value: 'never', label: t('repairNever') },
        ]}
        onChange={(repair) => void update({ repair })}
      />
    </Section>
  );
}
