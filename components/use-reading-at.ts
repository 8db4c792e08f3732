// Where the reader is in the page, for the lasting side panel: asked for twice a second while it is in sight.
import { useEffect, useState } from 'react';
import type { ReaderPort } from './port.ts';

// A scroll of a screen takes a reader longer than this; the question costs the page one look at a few rectangles.
const EVERY_MS = 500;

/** Offset in the article's text of what stands at the page's top; -1 where it is not known or not asked for. */
export function useReadingAt(port: ReaderPort, tabId: number | undefined): number {
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const { readingAt } = port;
    if (!readingAt || tabId === undefined) return;
    let live = true;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      readingAt(tabId).then(
        (found) => live && setAt(found),
        () => live && setAt(-1),
      );
    }, EVERY_MS);
    return () => {
      live = false;
      clearInterval(timer);
    };
  }, [port, tabId]);
  return at;
}
