// What was hidden on this page, by reason, each part with its own way back.
import type { Ref } from 'react';
import type { HiddenPart, HideReason } from '../utils/types.ts';
import { Icon } from './Icon.tsx';
import { type MessageKey, useText } from './strings.ts';

const reasons: readonly { reason: HideReason; name: MessageKey }[] = [
  { reason: 'duplicate-body', name: 'hiddenDuplicate' },
  { reason: 'empty-credit', name: 'hiddenCredit' },
  { reason: 'empty-notice', name: 'hiddenNotice' },
  { reason: 'empty-row', name: 'hiddenRow' },
];

export interface HiddenPartsProps {
  parts: readonly HiddenPart[];
  lang: string;
  open: boolean;
  toggleRef: Ref<HTMLButtonElement>;
  onOpen(open: boolean): void;
  onShow(ids: number[] | 'all', shown: boolean): void;
}

export function HiddenParts({ parts, lang, open, toggleRef, onOpen, onShow }: HiddenPartsProps) {
  const t = useText();
  if (parts.length === 0) return null;
  const hidden = parts.filter((part) => !part.shown).length;
  return (
    <section className="hidden-parts" aria-label={t('hiddenParts')}>
      <div className="hidden-head">
        <button
          ref={toggleRef}
          type="button"
          className="hidden-toggle"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          <Icon name="fold" />
          {t('hiddenParts')}{' '}
          <span className="count" data-testid="hidden-count">
            {hidden}
          </span>
        </button>
        {hidden > 0 && (
          <button type="button" className="link" data-testid="show-all" onClick={() => onShow('all', true)}>
            {t('showAll')}
          </button>
        )}
        {hidden < parts.length && (
          <button
            type="button"
            className="link"
            data-testid="hide-again"
            onClick={() => onShow('all', false)}
          >
            {t('hideAgain')}
          </button>
        )}
      </div>
      <div hidden={!open} className="hidden-list">
        {reasons.map(({ reason, name }) => {
          const own = parts.filter((part) => part.reason === reason);
          if (own.length === 0) return null;
          return (
            <div key={reason}>
              <h3>
                {t(name)} <span className="count">{own.length}</span>
              </h3>
              <ul>
                {own.map((part) => (
                  <li key={part.id} data-testid="hidden-part" data-shown={part.shown}>
                    <span className="hidden-text" lang={lang}>
                      {part.text || t('hiddenNoText')}
                    </span>
                    <button
                      type="button"
                      className="link"
                      aria-pressed={part.shown}
                      onClick={() => onShow([part.id], !part.shown)}
                    >
                      {part.shown ? t('hide') : t('show')}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}
