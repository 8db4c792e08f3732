// The keyboard shortcuts as they are now; the browser itself has the page to change them.
import { useEffect, useState } from 'react';
import { useText } from '../strings.ts';
import { Section } from './Field.tsx';
import type { OptionsPort, Shortcut } from './options-port.ts';

export function ShortcutsSection({ port }: { port: OptionsPort }) {
  const t = useText();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    let live = true;
    port.shortcuts().then(
      (found) => live && setShortcuts(found),
      () => {},
    );
    return () => {
      live = false;
    };
  }, [port]);
  return (
    <Section title={t('shortcuts')} intro={t('shortcutsIntro')}>
      <dl className="shortcuts">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.name}>
            <dt>{shortcut.description}</dt>
            <dd>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : t('shortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <div className="line">
        <button
          type="button"
          className="quiet"
          data-testid="shortcuts"
          onClick={() => port.changeShortcuts()}
        >
          {t('shortcutsChange')}
        </button>
      </div>
    </Section>
  );
}
