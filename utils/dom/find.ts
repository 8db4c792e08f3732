// The browser's own find looks into hidden parts, and what it finds there shows.
//
// No event tells that a find bar is open, but it takes the focus from the page, however it was opened. So the
// parts may be found while a page on the screen is without the focus, and carry nothing for it otherwise.

export interface FindActions {
  /** The find bar may be open, or is no more. */
  setFindable(on: boolean): void;
  /** The browser found something in the element. */
  reveal(found: Element): void;
}

/** Follows the page's focus and what the browser finds in it. Returns what stops it. */
export function watchFind(document: Document, { setFindable, reveal }: FindActions): () => void {
  const look = () => setFindable(document.visibilityState === 'visible' && !document.hasFocus());
  const found = (event: Event) => reveal(event.target as Element);
  const on = (act: 'addEventListener' | 'removeEventListener') => {
    for (const name of ['blur', 'focus']) window[act](name, look);
    document[act]('visibilitychange', look);
    document[act]('beforematch', found, true);
  };
  on('addEventListener');
  return () => on('removeEventListener');
}
