// The interface's words in the browser's language, from public/_locales.
import { browser } from 'wxt/browser';
import type { Translate } from '../../components/strings.ts';

/** The message of a key with $1 … filled in; the key itself where a locale lacks it (a test keeps that from shipping). */
export const translate: Translate = (key, ...args) =>
  (browser.i18n as unknown as Messages).getMessage(key, args.map(String)) || key;

interface Messages {
  getMessage(name: string, substitutions: string[]): string;
}

/** Sets `lang` of a surface's document to the language that its words really are in (fonts follow it). */
export function setDocumentLanguage(document: Document): void {
  document.documentElement.lang = translate('htmlLang');
}
