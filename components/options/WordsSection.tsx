// The reader's own words for conversion: lines are pasted or loaded by the thousand, found, taken out again.
import { useMemo, useRef, useState } from 'react';
import { MOST_WORDS, type OwnWord, type Settings } from '../../utils/browser/settings-schema.ts';
import { formatWords, parseWords, type WordFault } from '../../utils/browser/settings-words.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../strings.ts';
import { Section } from './Field.tsx';
import type { Update } from './options-port.ts';

// As many lines with faults are named; the rest are counted.
const FAULTS_SHOWN = 8;
// Ten thousand lines in a text field take the browser 285 ms to lay out; a list of so many rows is found, not read.
const WORDS_SHOWN = 60;

export interface WordsSectionProps {
  settings: Settings;
  update: Update;
  onSave(name: string, text: string): void;
}

export function WordsSection({ settings, update, onSave }: WordsSectionProps) {
  const t = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly WordFault[]>([]);
  const [said, setSaid] = useState('');
  const [query, setQuery] = useState('');
  const { words } = settings;
  const fitting = useMemo(
    () => words.filter(([from, to]) => from.includes(query.trim()) || to.includes(query.trim())),
    [words, query],
  );

  const add = async (text: string) => {
    const list = parseWords(text);
    const merged: readonly OwnWord[] = [...new Map([...words, ...list.words])];
    if (merged.length > MOST_WORDS) {
      setSaid(t('faultTooMany', t('words')));
      return;
    }
    if (list.words.length > 0)
      await update((now) => ({ words: [...new Map([...now.words, ...list.words])] }));
    // Lines that cannot be read stay in the field, so that nothing the reader typed is lost.
    if (area.current) area.current.value = list.faults.map((fault) => fault.text).join('\n');
    setFaults(list.faults);
    setSaid(
      list.faults.length > 0
        ? t('wordsFaults', list.words.length, list.faults.length)
        : t('wordsSaved', list.words.length),
    );
  };
  const remove = (word: string) =>
    void update((now) => ({ words: now.words.filter(([from]) => from !== word) }));

  return (
    <Section title={t('words')} intro={t('wordsIntro')}>
      <textarea
        ref={area}
        rows={3}
        spellCheck={false}
        aria-label={t('wordsAdd')}
        aria-describedby="words-faults"
        placeholder={'内存\t記憶體'}
        data-testid="words"
      />
      <div className="line">
        <button
          type="button"
          className="primary"
          data-testid="words-save"
          onClick={() => void add(area.current?.value ?? '')}
        >
          {t('wordsAdd')}
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
            if (chosen) void chosen.text().then(add);
          }}
        />
        {words.length > 0 && (
          <button
            type="button"
            className="quiet"
            onClick={() => onSave('jingdu-words.txt', formatWords(words))}
          >
            {t('wordsExport')}
          </button>
        )}
        <span className="count grow" data-testid="words-count">
          {t('wordsCount', words.length)}
        </span>
      </div>
      <p className="said" role="status" data-testid="words-said">
        {said}
      </p>
      <ul id="words-faults" className="faults">
        {faults.slice(0, FAULTS_SHOWN).map((fault) => (
          <li key={fault.line}>{t('wordFault', fault.line, fault.text.slice(0, 60))}</li>
        ))}
      </ul>
      {words.length > 0 && (
        <input
          type="search"
          aria-label={t('wordsFind')}
          placeholder={t('wordsFind')}
          value={query}
          data-testid="words-find"
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      <ul className="words-list">
        {fitting.slice(0, WORDS_SHOWN).map(([from, to]) => (
          <li key={from} data-testid="word">
            <span lang="zh">
              {from} → {to}
            </span>
            <button
              type="button"
              className="tool"
              aria-label={t('wordRemove', from)}
              title={t('wordRemove', from)}
              onClick={() => remove(from)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {fitting.length > WORDS_SHOWN && (
        <p className="nothing">{t('wordsMore', fitting.length - WORDS_SHOWN)}</p>
      )}
    </Section>
  );
}
