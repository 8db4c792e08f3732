// The foot: the extension on or off for this site, and the report of a problem, which stays on this machine.
import { useState } from 'react';
import type { Outline, PageState } from '../utils/types.ts';
import type { SitePrefs, Tab } from './port.ts';
import { useText } from './strings.ts';

export interface SiteFootProps {
  tab: Tab;
  state: PageState | null;
  outline: Outline | null;
  prefs: SitePrefs | null;
  onSite(on: boolean): void;
  onCopy(text: string): Promise<void>;
}

export function SiteFoot({ tab, state, outline, prefs, onSite, onCopy }: SiteFootProps) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const report = async (page: PageState) => {
    const { problemReport } = await import('./problem-report.ts');
    await onCopy(problemReport(page, outline));
    setCopied(true);
  };
  const url = state?.url ?? tab.url ?? '';
  const host = /^https?:/.test(url) ? new URL(url).hostname : '';
  if (!host && !state) return null;
  return (
    <footer className="foot">
      {host && (
        <label className="site">
          <input
            type="checkbox"
            role="switch"
            data-testid="site-on"
            // A new one when they are, so that it does not slide into its place.
            key={prefs ? 'known' : 'unknown'}
            // In its place from the first, so that nothing moves when the settings are there.
            disabled={!prefs}
            checked={prefs?.on ?? false}
            aria-checked={prefs?.on ?? false}
            onChange={(event) => onSite(event.target.checked)}
          />
          <span>{t('siteOn')}</span>
          <span className="host" title={host}>
            {host}
          </span>
        </label>
      )}
      {state && (
        <button
          type="button"
          className="link"
          data-testid="report"
          title={t('reportDetail')}
          onClick={() => void report(state)}
        >
          {copied ? t('reportCopied') : t('report')}
        </button>
      )}
      <p className="visually-hidden" role="status">
        {copied && t('reportCopied')}
      </p>
    </footer>
  );
}
