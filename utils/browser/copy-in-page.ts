// Puts a text on the clipboard from a page. Stands alone: it is sent into the page's isolated world as source.

/**
 * Copies by a copy event of its own, which needs no secure page, no permission and no element in the page; the click
 * in the context menu is the reader's gesture. Returns whether the browser did it.
 */
export function copyInPage(text: string): boolean {
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', give, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    removeEventListener('copy', give, { capture: true });
  }
}
