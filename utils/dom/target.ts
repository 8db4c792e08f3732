// The element that the address names (#id): the browser scrolls to it, so a part that holds it has to show.

/** Calls `reveal` with the named element now and whenever the name changes. Returns what stops it. */
export function watchTarget(document: Document, reveal: (target: Element) => void): () => void {
  const look = () => {
    let id: string;
    try {
      id = decodeURIComponent(document.location.hash.slice(1));
    } catch {
      // A malformed %-sequence names no element.
      return;
    }
    const target = id ? Document.prototype.getElementById.call(document, id) : null;
    if (target) reveal(target);
  };
  window.addEventListener('hashchange', look);
  look();
  return () => window.removeEventListener('hashchange', look);
}
