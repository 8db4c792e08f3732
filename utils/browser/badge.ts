// The toolbar badge of a tab: how many parts are hidden, or a mark where the text is spoilt.
import { browser } from 'wxt/browser';

export interface TabStatus {
  readonly article: boolean;
  readonly hidden: number;
  readonly spoilt: boolean;
}

const CLEANED = '#2f6f57';
const SPOILT = '#a5531b';

/** Text and colour of the badge; '' shows none. */
export function badgeOf(status: TabStatus): { text: string; color: string } {
  const color = status.spoilt ? SPOILT : CLEANED;
  if (!status.article) return { text: '', color };
  if (status.hidden > 0) return { text: status.hidden > 99 ? '99+' : String(status.hidden), color };
  return { text: status.spoilt ? '誤' : '', color };
}

/** The icon is in colour on an article and quiet elsewhere. */
export const iconOf = ({ article }: TabStatus): Record<number, string> =>
  article
    ? { 16: '/icon/16.png', 32: '/icon/32.png' }
    : { 16: '/icon/quiet-16.png', 32: '/icon/quiet-32.png' };

/** Sets a tab's badge and icon; a tab that closed meanwhile is let go. */
export async function showBadge(tabId: number, status: TabStatus): Promise<void> {
  const { text, color } = badgeOf(status);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setIcon({ tabId, path: iconOf(status) });
  } catch {
    // No such tab any more.
  }
}
