// The settings page: every change is stored and takes effect at once; another window's change shows here, too.
import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../utils/browser/settings-schema.ts';
import { Mark } from '../Icon.tsx';
import { useText } from '../strings.ts';
import type { OptionsPort, Update } from './options-port.ts';
import { CleaningSection, ScriptSection } from './ReadingSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { TransferSection } from './TransferSection.tsx';
import { WordsSection } from './WordsSection.tsx';

export function OptionsPage({ port }: { port: OptionsPort }) {
  const t = useText();
  const [settings, setSettings] = useState<Settings | null>(null);
  const [reset, setReset] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState('');

  useEffect(() => {
    let live = true;
    port.read().then(
      (found) => {
        if (!live) return;
        setSettings(found.settings);
        setReset(found.reset);
      },
      (error) => live && setFailed(String(error?.message ?? error)),
    );
    const stop = port.onChange((next) => setSettings(next));
    return () => {
      live = false;
      stop();
    };
  }, [port]);

  const update = useCallback<Update>(
    async (change) => {
      try {
        setSettings(await port.update(typeof change === 'function' ? change : () => change));
        setFailed('');
      } catch (error) {
        setFailed(String((error as Error)?.message ?? error));
      }
    },
    [port],
  );

  return (
    <main className="page">
      <header className="page-head">
        <Mark />
        <h1>{t('settingsTitle')}</h1>
      </header>
      {reset.length > 0 && (
        <p className="notice" role="alert" data-testid="settings-reset">
          {t('settingsReset', reset.join(', '))}
        </p>
      )}
      {failed && (
        <p className="notice" role="alert">
          {t('settingsNotSaved', failed)}
        </p>
      )}
      {settings && (
        <>
          <CleaningSection settings={settings} update={update} />
          <ScriptSection settings={settings} update={update} />
          <RulesSection settings={settings} update={update} />
          <WordsSection settings={settings} update={update} onSave={port.saveFile} />
          <ShortcutsSection port={port} />
          <TransferSection settings={settings} update={update} onSave={port.saveFile} />
          <p className="privacy">{t('privacy')}</p>
        </>
      )}
    </main>
  );
}
