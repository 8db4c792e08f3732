// First run: the extension on a sample, the script the reader prefers, and where the data goes (nowhere).
import { useState } from 'react';
import type { ConvertDefault } from '../../utils/browser/settings-schema.ts';
import { Mark } from '../Icon.tsx';
import { Choices, Switch } from '../options/Field.tsx';
import { useText } from '../strings.ts';
import { SampleView } from './SampleView.tsx';
import { samples } from './sample.ts';

export interface WelcomePageProps {
  /** The reader's choice before; the page asks again without changing it. */
  convert: ConvertDefault;
  /** The language of the interface decides which sample stands there until a choice is made. */
  traditional: boolean;
  /** Absent where the extension may read every site already. */
  onGrant?: () => void;
  onConvert(convert: ConvertDefault): void;
  onOptions(): void;
}

export function WelcomePage({ convert, traditional, onGrant, onConvert, onOptions }: WelcomePageProps) {
  const t = useText();
  const [on, setOn] = useState(true);
  const [chosen, setChosen] = useState(convert);
  const sample = samples[chosen === 'off' ? (traditional ? 'tw' : 'hans') : chosen];
  return (
    <main className="page welcome">
      <header className="page-head">
        <Mark />
        <h1>{t('welcomeTitle')}</h1>
      </header>
      <p className="lead">{t('welcomeLead')}</p>
      <section className="card" aria-label={t('welcomeSample')}>
        <Switch label={t('welcomeSwitch')} checked={on} testId="sample-on" onChange={setOn} />
        <SampleView sample={sample} on={on} />
      </section>
      <section className="card">
        <Choices<ConvertDefault>
          label={t('welcomeScript')}
          detail={t('convertDefaultDetail')}
          testId="welcome-script"
          value={chosen}
          choices={[
            { value: 'off', label: t('convertOff') },
            { value: 'hans', label: '简体', lang: 'zh-Hans' },
            { value: 't', label: '繁體', lang: 'zh-Hant' },
            { value: 'tw', label: '臺灣正體', lang: 'zh-TW' },
            { value: 'hk', label: '香港繁體', lang: 'zh-HK' },
          ]}
          onChange={(next) => {
            setChosen(next);
            onConvert(next);
          }}
        />
      </section>
      {onGrant && (
        <section className="card">
          <p className="intro">{t('welcomeGrant')}</p>
          <div className="line">
            <button type="button" className="primary" data-testid="welcome-grant" onClick={onGrant}>
              {t('grantAll')}
            </button>
          </div>
        </section>
      )}
      <p className="privacy">{t('privacy')}</p>
      <div className="line">
        <button type="button" className="quiet" onClick={onOptions}>
          {t('welcomeOptions')}
        </button>
      </div>
    </main>
  );
}
