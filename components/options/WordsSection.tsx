// The reader's own words for conversion, as one text: thousands of lines are pasted or loaded at once.
import { useEffect, useRef, useState } from 'react';
import { MOST_WORDS, type Settings } from '../../utils/browser/settings-schema.ts';
import { formatWords, parseWords, type WordFault } from '../../utils/browser/settings-words.ts';
import { useText } from '../strings.ts';
import { Section } from './Field.tsx';
import type { Update } from './options-port.ts';

// As many lines with faults are named; the rest are counted.
const FAULTS_SHOWN = 8;

export interface WordsSectionProps {
  settings: Settings;
  update: Update;
}

export function WordsSection({ settings, update }: WordsSectionProps) {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly WordFault[]>([]);
  const [said, setSaid] = useState('');
  const [dirty, setDirty] = useState(false);

  // Uncontrolled: with ten thousand lines React must not compare the text at every key.
  useEffect(() => {
    const text = formatWords(settings.words);
    // Laying out ten thousand lines is the costly part; what stands there already is left alone.
    if (!dirty && area.current && area.current.value !== text) area.current.value = text;
  }, [settings.words, dirty]);

  const save = async () => {
    const list = parseWords(area.current?.value ?? '');
    setFaults(list.faults);
    if (list.words.length > MOST_WORDS) {
      setSaid(t('faultTooMany', t('words')));
      return;
    }
    // Lines that cannot be read stay in the field, so that nothing the reader typed is lost.
    if (list.faults.length > 0) {
      setSaid(t('wordsNotSaved', list.faults.length));
      return;
    }
    await update({ words: list.words });
    setDirty(false);
    setSaid(
      list.repeated > 0
        ? t('wordsSavedRepeated', list.words.length, list.repeated)
        : t('wordsSaved', list.words.length),
    );
  };
  const load = async (chosen: File) => {
    const text = await chosen.text();
    if (!area.current) return;
    const before = area.current.value.trimEnd();
    area.current.value = before === '' ? text : `${before}\n${text}`;
    setDirty(true);
    await save();
  };

  return (
    <Section title={t('words')} intro={t('wordsIntro')}>
      <textarea
        ref={area}
        rows={6}
        spellCheck={false}
        aria-label={t('words')}
        aria-describedby="words-faults"
        placeholder={'内存\t記憶體'}
        data-testid="words"
        onInput={() => setDirty(true)}
      />
      <div className="line">
        <button
          type="button"
          className="primary"
          data-testid="words-save"
          disabled={!dirty}
          onClick={() => void save()}
        >
          {t('save')}
        </button>
        <button type="button" className="quiet" onClick={() => file.current?.click()}>
          {t('wordsLoad')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".txt,.tsv,.csv,text/plain"
          hidden
          data-testid="words-file"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = '';
            if (chosen) void load(chosen);
          }}
        />
        <span className="count grow">{t('wordsCount', settings.words.length)}</span>
      </div>
      <p className="said" role="status" data-testid="words-said">
        {said}
      </p>
      <ul id="words-faults" className="faults">
        {faults.slice(0, FAULTS_SHOWN).map((fault) => (
          <li key={fault.line}>{t('wordFault', fault.line, fault.text)}</li>
        ))}
      </ul>
    </Section>
  );
}
