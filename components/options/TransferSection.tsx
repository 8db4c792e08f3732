// Settings out of and into a file, back to the defaults, and in step with other devices; each can be undone.
import { useRef, useState } from 'react';
import { DEFAULTS, type Settings } from '../../utils/browser/settings-schema.ts';
import { exportSettings, importSettings, type TransferFault } from '../../utils/browser/settings-transfer.ts';
import { type MessageKey, useText } from '../strings.ts';
import { Section, Switch } from './Field.tsx';
import type { Update } from './options-port.ts';

const faultNames: Record<TransferFault['fault'], MessageKey> = {
  'too-large': 'faultTooLarge',
  'not-json': 'faultNotJson',
  'not-settings': 'faultNotSettings',
  'future-version': 'faultFutureVersion',
  'unknown-field': 'faultUnknownField',
  'bad-field': 'faultBadField',
  'bad-rule': 'faultBadRule',
  'bad-word': 'faultBadWord',
  'too-many': 'faultTooMany',
};

export interface TransferSectionProps {
  settings: Settings;
  update: Update;
  onSave(name: string, text: string): void;
}

export function TransferSection({ settings, update, onSave }: TransferSectionProps) {
  const t = useText();
  const file = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly TransferFault[]>([]);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Settings | null>(null);

  const replace = async (next: Settings, words: string) => {
    setBefore(settings);
    setFaults([]);
    await update(next);
    setSaid(words);
  };
  const load = async (chosen: File) => {
    const found = importSettings(await chosen.text());
    if (found.ok) return replace(found.settings, t('imported'));
    setFaults(found.faults);
    setSaid(t('importRefused'));
  };

  return (
    <Section title={t('transfer')} intro={t('transferIntro')}>
      <Switch
        label={t('sync')}
        detail={t('syncDetail')}
        testId="sync"
        checked={settings.sync}
        onChange={(sync) => void update({ sync })}
      />
      <div className="line">
        <button
          type="button"
          className="quiet"
          data-testid="export"
          onClick={() => onSave('jingdu-settings.json', exportSettings(settings))}
        >
          {t('export')}
        </button>
        <button type="button" className="quiet" onClick={() => file.current?.click()}>
          {t('import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="import-file"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = '';
            if (chosen) void load(chosen);
          }}
        />
        <button
          type="button"
          className="quiet danger"
          data-testid="reset"
          onClick={() => void replace(DEFAULTS, t('resetDone'))}
        >
          {t('reset')}
        </button>
      </div>
      <p className="said" role="status" data-testid="transfer-said">
        {said}
        {before && (
          <button
            type="button"
            className="link"
            data-testid="undo"
            onClick={() => {
              setBefore(null);
              setSaid(t('undone'));
              void update(before);
            }}
          >
            {t('undo')}
          </button>
        )}
      </p>
      <ul className="faults" data-testid="import-faults">
        {faults.map(({ fault, at }) => (
          <li key={fault + at}>{t(faultNames[fault], at)}</li>
        ))}
      </ul>
    </Section>
  );
}
