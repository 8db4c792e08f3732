// The report at a glance: headline, then date, meeting, place and what was hidden in one quiet line.
import type { Outline } from '../utils/types.ts';
import { Icon } from './Icon.tsx';
import { useText } from './strings.ts';

export interface ReportHeadProps {
  outline: Outline;
  /** Headline to show where the text has none. */
  fallback: string;
  lang: string;
  /** How many parts of the page are hidden now. */
  hidden: number;
  onCopy(): void;
  onHidden(): void;
}

export function ReportHead({ outline, fallback, lang, hidden, onCopy, onHidden }: ReportHeadProps) {
  const t = useText();
  const title = outline.title || fallback;
  // A meeting that is named in the headline already would only repeat it.
  const meeting = title.includes(outline.meeting) ? '' : outline.meeting;
  const facts = [outline.date, meeting, outline.place ?? ''].filter((fact) => fact !== '');
  return (
    <header className="report-head">
      <div className="title-line">
        <h1 data-testid="title" lang={lang}>
          {title}
        </h1>
        <button
          type="button"
          className="tool"
          data-testid="copy-all"
          aria-label={t('copyAll')}
          title={t('copyAll')}
          onClick={onCopy}
        >
          <Icon name="copy" />
        </button>
      </div>
      {(facts.length > 0 || hidden > 0) && (
        <p className="facts">
          {facts.map((fact) => (
            <span key={fact} lang={lang}>
              {fact}
            </span>
          ))}
          {hidden > 0 && (
            <span>
              <button type="button" className="link" data-testid="to-hidden" onClick={onHidden}>
                {t('hiddenGlance', hidden)}
              </button>
            </span>
          )}
        </p>
      )}
    </header>
  );
}
