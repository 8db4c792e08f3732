// Counts what the gate asks for: reads text nodes in order, stops as soon as there is enough. No layout, no
// style, nothing written; at most a few milliseconds on the largest page.
import { ENOUGH_PROSE, type GateSample } from '../article/gate.ts';

const SKIPPED = /^(?:script|style|noscript|template|textarea|title|select)$/;
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const KANA = /[\u3041-\u30ff]/g;
const HANGUL = /[\uac00-\ud7af]/g;
const LETTER = /[a-zA-Z\u00c0-\u024f\u0370-\u1fff\u3041-\u9fff\uac00-\ud7af]/g;
const PUNCTUATION = /[，。！？；、,;]/;

/** Letters that settle the language. */
const ENOUGH_LETTERS = 1_500;
/** A home page of 8,000 texts is read in 2 ms; an article shows its prose long before. */
const MOST_TEXTS = 8_000;
/** Only the head of a long text is counted. */
const HEAD = 600;
/** Han of a text that reads like a sentence or a part of one. */
const LEAST_HAN = 8;

const count = (text: string, set: RegExp): number => text.match(set)?.length ?? 0;

function getter<T>(prototype: object, name: string): (of: object) => T {
  // By the prototype: a page's <input name=parentNode> shadows its form's own.
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => get?.call(of) as T;
}

/** Reads the document's first texts. */
export function sampleForGate(document: Document): GateSample {
  const parentOf = getter<Element | null>(Node.prototype, 'parentElement');
  const nameOf = getter<string>(Element.prototype, 'localName');
  const root = getter<Element | null>(Document.prototype, 'documentElement')(document);
  const body = getter<Element | null>(Document.prototype, 'body')(document);
  const lang = (root && Element.prototype.getAttribute.call(root, 'lang')) ?? '';
  const seen = { letters: 0, han: 0, kana: 0, hangul: 0, prose: 0 };
  if (!body) return { lang, ...seen, complete: true };
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (++texts > MOST_TEXTS) return { lang, ...seen, complete: false };
    const value = node.nodeValue ?? '';
    if (value.length < 2 || value.trim() === '') continue;
    const parent = parentOf(node);
    const name = parent ? nameOf(parent) : '';
    if (SKIPPED.test(name)) continue;
    const text = value.slice(0, HEAD);
    const han = count(text, HAN);
    if (seen.letters < ENOUGH_LETTERS) {
      seen.letters += count(text, LETTER);
      seen.han += han;
      seen.kana += count(text, KANA);
      seen.hangul += count(text, HANGUL);
    } else if (seen.han === 0) return { lang, ...seen, complete: false };
    if (han < LEAST_HAN || !PUNCTUATION.test(text) || name === 'a') continue;
    seen.prose += han;
    if (seen.prose >= ENOUGH_PROSE * 2 && seen.letters >= ENOUGH_LETTERS) break;
  }
  return { lang, ...seen, complete: seen.letters < ENOUGH_LETTERS };
}
