// Find in the outline; filters by act and speaker where there are enough of them to need it.
import type { Ref } from 'react';
import type { Act, Outline, Script } from '../utils/types.ts';
import { codeText, speakerText } from './codes.ts';
import { Icon } from './Icon.tsx';
import { actsAndSpeakers, countPoints, type Sieve } from './outline-rows.ts';
import { useText } from './strings.ts';

// A tree of fewer points is on the screen at once.
const POINTS_THAT_NEED_FILTERS = 12;

export interface SearchBarProps {
  outline: Outline;
  script: Script;
  lang: string;
  sieve: Sieve;
  found: number;
  inputRef: Ref<HTMLInputElement>;
  onSieve(sieve: Sieve): void;
  onLeave(): void;
}

export function SearchBar({
  outline,
  script,
  lang,
  sieve,
  found,
  inputRef,
  onSieve,
  onLeave,
}: SearchBarProps) {
  const t = useText();
  const { acts, speakers } = actsAndSpeakers(outline);
  const many = countPoints(outline) >= POINTS_THAT_NEED_FILTERS;
  return (
    <search className="search-bar">
      <label className="search-field">
        <Icon name="search" />
        <span className="visually-hidden">{t('search')}</span>
        <input
          ref={inputRef}
          type="search"
          value={sieve.query}
          placeholder={t('search')}
          lang={lang}
          data-testid="search"
          aria-keyshortcuts="/"
          onChange={(event) => onSieve({ ...sieve, query: event.target.value })}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') {
              // The popup itself closes on Escape; the first press only leaves the search.
              event.preventDefault();
              event.stopPropagation();
              if (sieve.query) onSieve({ ...sieve, query: '' });
              else onLeave();
            } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
              event.preventDefault();
              onLeave();
            }
          }}
        />
        {sieve.query ? (
          <span className="search-found" role="status">
            {found}
          </span>
        ) : (
          <kbd>/</kbd>
        )}
      </label>
      {many && acts.length > 1 && (
        <select
          aria-label={t('filterAct')}
          lang={lang}
          value={sieve.act}
          onChange={(event) => onSieve({ ...sieve, act: event.target.value as Act | '' })}
        >
          <option value="">{t('allActs')}</option>
          {acts.map((act) => (
            <option key={act} value={act}>
              {codeText(act, script)}
            </option>
          ))}
        </select>
      )}
      {many && speakers.length > 1 && (
        <select
          aria-label={t('filterSpeaker')}
          lang={lang}
          value={sieve.speaker}
          onChange={(event) => onSieve({ ...sieve, speaker: event.target.value })}
        >
          <option value="">{t('allSpeakers')}</option>
          {speakers.map((speaker) => (
            <option key={speaker} value={speaker}>
              {speakerText(speaker, script)}
            </option>
          ))}
        </select>
      )}
    </search>
  );
}
