// When to look again at a page that is no article yet: its body may still be on the way.

/** A body that its own script fills in was there at load or within three seconds on the saved client-side pages. */
const AFTER_LOAD_MS = [1_000, 3_000];
export const LOOKS_AFTER_LOAD = 1 + AFTER_LOAD_MS.length;
/** A single-page site has changed its address before it has drawn the new view. */
const AFTER_MOVE_MS = [300, 1_500];
export const LOOKS_AFTER_MOVE = AFTER_MOVE_MS.length;

/** Calls `look` at load (at once where the page has loaded) and 1 s and 3 s later. */
export function lookAfterLoad(document: Document, look: () => void): void {
  const loaded = () => {
    look();
    for (const delay of AFTER_LOAD_MS) setTimeout(look, delay);
  };
  if (document.readyState === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
}

/** Calls `look` twice after a change of address without a load. */
export function lookAfterMove(look: () => void): void {
  for (const delay of AFTER_MOVE_MS) setTimeout(look, delay);
}
