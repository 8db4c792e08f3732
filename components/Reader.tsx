// The whole reader surface (popup and side panel): the bar, then the page's state, whatever it is.
import { lazy, Suspense } from 'react';
import { ArticleView } from './ArticleView.tsx';
import { Icon, Mark } from './Icon.tsx';
import { Message } from './Message.tsx';
import type { First, ReaderPort } from './port.ts';
import { SiteFoot } from './SiteFoot.tsx';
import { useText } from './strings.ts';
import { useReader } from './use-reader.ts';

// Pages that can be read do not wait for it.
const TroubleMessage = lazy(async () => ({ default: (await import('./TroubleMessage.tsx')).TroubleMessage }));

export interface ReaderProps {
  port: ReaderPort;
  surface: 'popup' | 'panel';
  /** What the page said already, where it was asked before this was rendered. */
  first?: First;
}

export function Reader({ port, surface, first }: ReaderProps) {
  const t = useText();
  const reader = useReader(port, first);
  const { now, outline } = reader;
  const tabId = now.tab?.id;
  return (
    <div className="reader" data-surface={surface} data-phase={now.phase}>
      <header className="bar">
        <Mark />
        <span className="wordmark">{t('name')}</span>
        {port.openPanel && tabId !== undefined && (
          <button
            type="button"
            className="tool"
            aria-label={t('openPanel')}
            title={t('openPanel')}
            data-testid="open-panel"
            onClick={() => port.openPanel?.(tabId)}
          >
            <Icon name="panel" />
          </button>
        )}
        <button
          type="button"
          className="tool"
          aria-label={t('openOptions')}
          title={t('openOptions')}
          data-testid="open-options"
          onClick={() => port.openOptions()}
        >
          <Icon name="options" />
        </button>
      </header>
      <main aria-busy={now.phase === 'loading'}>
        {now.phase === 'loading' && <Loading />}
        {(now.phase === 'trouble' || now.phase === 'error') && (
          <Suspense>
            <TroubleMessage
              now={now}
              onGrant={reader.grant}
              onBringIn={reader.bringIn}
              onReload={reader.reload}
            />
          </Suspense>
        )}
        {now.phase === 'ready' && !outline && (
          <Message
            testId="message-not-article"
            icon="page"
            title={t('notArticleTitle')}
            detail={t('notArticleDetail')}
          >
            <button type="button" className="primary" data-testid="force-article" onClick={reader.bringIn}>
              {t('forceArticle')}
            </button>
          </Message>
        )}
        {now.phase === 'ready' && outline && (
          <ArticleView key={now.state.url} reader={reader} port={port} state={now.state} outline={outline} />
        )}
      </main>
      {now.tab && now.phase !== 'loading' && (
        <SiteFoot
          tab={now.tab}
          state={now.phase === 'ready' ? now.state : null}
          outline={outline}
          prefs={reader.prefs}
          onSite={reader.setSite}
          onCopy={port.copyText}
        />
      )}
    </div>
  );
}

function Loading() {
  const t = useText();
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{t('loading')}</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}
