// Puts the reader into its document, popup or side panel.

import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Reader } from '../../components/Reader.tsx';
import { Strings } from '../../components/strings.ts';
import type { HeadStart } from '../../utils/browser/head-start.ts';
import { setDocumentLanguage, translate } from '../../utils/browser/i18n.ts';
import { readerPort } from './port.ts';

// A page that answers sooner than this is shown at once, without a frame of "loading" before it.
const QUIET_MS = 100;

/** Mounts the reader; `asked` is what the page has been asked already. */
export async function mount(surface: 'popup' | 'panel', asked: Promise<HeadStart | null>): Promise<void> {
  setDocumentLanguage(document);
  const root = document.getElementById('root');
  if (!root) return;
  const answer = await Promise.race([asked, new Promise<null>((done) => setTimeout(done, QUIET_MS, null))]);
  // Rendered in this turn: the scheduler's next one may be a frame away.
  flushSync(() =>
    createRoot(root).render(
      <Strings.Provider value={translate}>
        <Reader
          port={readerPort(surface)}
          surface={surface}
          first={answer?.stale() ? undefined : (answer ?? undefined)}
        />
      </Strings.Provider>,
    ),
  );
}
