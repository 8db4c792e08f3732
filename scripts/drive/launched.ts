// What each browser's launcher is given, and what it gives: the parts that the browsers do not share.
import type { Browser, Page } from 'puppeteer-core';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** host:port of a proxy for every address but the ones named in `direct`. */
  proxy?: string;
  /** Hosts that are asked directly, besides 127.0.0.1. */
  direct?: string[];
  headless?: boolean;
  /** Firefox: the system's theme, without motion. (Chromium is told by the page that is driven.) */
  dark?: boolean;
  /** Locale of the browser's own interface (and so the extension's). */
  lang?: string;
  /** The reader has allowed the extension in private windows. */
  privateWindows?: boolean;
  /** Firefox: how long its background stays awake without work. */
  backgroundIdleMs?: number;
}

/** A running browser with the extension, before the parts that both browsers share. */
export interface Launched {
  readonly browser: Browser;
  /** Address of the extension's pages, ending in '/'. */
  readonly base: string;
  /** Opens the extension's settings in a tab and waits until their document is there: what speaks to the extension. */
  openControl(): Promise<Page>;
  /**
   * Lets the browser itself look for a text in a page, which loses the focus to it: by the find bar in Firefox; in
   * Chromium, which has no bar without a window, by a text fragment while the real popup is open.
   */
  find(page: Page, text: string): Promise<void>;
  /** Gives the focus back to the page. */
  endFind(page: Page): Promise<void>;
  /** Reloads the extension, as the button of the extensions page does; its pages close. */
  reload(): Promise<void>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
}
