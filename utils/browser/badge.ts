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

/** Sets a tab's badge; a tab that closed meanwhile is let go. */
export async function showBadge(tabId: number, status: TabStatus): Promise<void> {
  const { text, color } = badgeOf(status);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // No such tab any more.
  }
}
