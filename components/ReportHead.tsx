// The report at a glance: headline, then date, meeting and place in one quiet line.
import type { Outline } from '../utils/types.ts';

export interface ReportHeadProps {
  outline: Outline;
  /** Headline to show where the text has none. */
  fallback: string;
  lang: string;
}

export function ReportHead({ outline, fallback, lang }: ReportHeadProps) {
  const title = outline.title || fallback;
  // A meeting that is named in the headline already would only repeat it.
  const meeting = title.includes(outline.meeting) ? '' : outline.meeting;
  const facts = [outline.date, meeting, outline.place ?? ''].filter((fact) => fact !== '');
  return (
    <header className="report-head" lang={lang}>
      <h1 data-testid="title">{title}</h1>
      {facts.length > 0 && (
        <p className="facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
    </header>
  );
}
