// The sample page beside what the extension makes of it: the page on the left, its outline on the right.
import { useText } from '../strings.ts';
import { asPrinted, type Sample } from './sample.ts';

export function SampleView({ sample, on }: { sample: Sample; on: boolean }) {
  const t = useText();
  const body = on ? sample.body : asPrinted(sample);
  return (
    <div className="sample" lang={sample.lang} data-on={on}>
      <article aria-label={t('welcomePage')}>
        <h2>{sample.title}</h2>
        <p>{sample.lead}</p>
        <p>{body}</p>
        {on ? (
          <p className="done" lang={t('htmlLang')}>
            {t('hiddenGlance', 4)}
          </p>
        ) : (
          <>
            <p className="cruft">{sample.lead}</p>
            <p className="cruft">{body}</p>
            <p className="cruft">{sample.credits}</p>
            <p className="cruft">{sample.notice}</p>
          </>
        )}
      </article>
      {on && (
        <aside aria-label={t('outline')}>
          <p className="people-line">
            <span className="role">{sample.chair}</span> <b>{sample.name}</b>
          </p>
          <p className="act">{sample.act}</p>
          <ul>
            {sample.points.map(([label, text]) => (
              <li key={label}>
                <span className="label">{label}</span>
                {text}
              </li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  );
}
