// Keeps a page in the script that the reader chose: converts what is there, the visible part first, then what
// comes later, and gives the original back at any time.
import type { ScriptView } from '../types.ts';
import { readPlace } from './places.ts';
import { createTextView, type TextEntry } from './text-view.ts';

export type Convert = (pieces: string[], view: ScriptView) => Promise<string[]>;

export interface Conversion {
  view(): ScriptView;
  /** Changes what is shown. Rejects where the converter failed; the page then shows its own text. */
  show(view: ScriptView): Promise<void>;
  /** Converts what stands under these nodes and is new. */
  take(roots: readonly Node[]): Promise<void>;
  restore(): void;
  /** The page's own text of a text node, converted or not. */
  original(node: Node): string;
}

/** UTF-16 code units in one slice: 20,000 took 2–4 ms to write in Chromium on the seed page, far under 50. */
const SLICE = 20_000;

const LANGUAGE: Partial<Record<ScriptView, string>> = {
  hans: 'zh-Hans',
  tw: 'zh-Hant-TW',
  twp: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
  hkp: 'zh-Hant-HK',
  t: 'zh-Hant',
};

/** @param write runs own writes so that no observer of ours sees them */
export function createConversion(
  document: Document,
  convert: Convert,
  write: (change: () => void) => void,
): Conversion {
  const texts = createTextView();
  let current: ScriptView = 'original';
  // A newer choice ends the work of an older one.
  let turn = 0;
  let ownLang: { before: string | null } | null = null;

  const setLang = (view: ScriptView) => {
    const root = document.documentElement;
    const lang = LANGUAGE[view];
    if (ownLang && lang && root.getAttribute('lang') === lang) return;
    if (ownLang) {
      if (ownLang.before === null) root.removeAttribute('lang');
      else root.setAttribute('lang', ownLang.before);
      ownLang = null;
    }
    if (lang) {
      ownLang = { before: root.getAttribute('lang') };
      root.setAttribute('lang', lang);
    }
  };

  const convertEntries = async (entries: TextEntry[], view: ScriptView, mine: number) => {
    for (const part of slice(entries, view)) {
      const sent = part.map((entry) => entry.original);
      const answer = await convert(sent, view);
      if (mine !== turn) return;
      // The page may have changed a text while its conversion was under way.
      const still = part.map((entry, i) => (entry.original === sent[i] ? answer[i] : undefined));
      write(() => texts.write(part, still));
    }
  };

  const giveBack = () =>
    write(() => {
      texts.restore();
      setLang('original');
    });

  return {
    view: () => current,
    async show(view) {
      const mine = ++turn;
      current = view;
      if (view === 'original') return giveBack();
      texts.sweep();
      texts.read(document);
      // Measured before anything is written: a new language makes the browser style the whole page again, and to
      // measure after it would wait for that (0.8 s of a page with 100,000 elements).
      const entries = nearestFirst(texts.all());
      write(() => setLang(view));
      try {
        await convertEntries(entries, view, mine);
      } catch (error) {
        if (mine === turn) {
          current = 'original';
          giveBack();
        }
        throw error;
      }
    },
    async take(roots) {
      if (current === 'original') return;
      const fresh = roots.flatMap((root) => texts.read(root));
      if (fresh.length === 0) return;
      // A new paragraph is too little to judge by: repair looks at the page again as a whole.
      await convertEntries(current === 'repaired' ? texts.all() : nearestFirst(fresh), current, turn);
    },
    original: texts.original,
    restore() {
      turn++;
      current = 'original';
      giveBack();
    },
  };
}

/** Measuring so many took 34 ms in Chromium and 59 in Firefox, of a page with 100,000. */
const MOST_MEASURED = 4_000;

/** Entries in or near the window first: the reader sees the change at once, however long the page is. */
function nearestFirst(entries: TextEntry[]): TextEntry[] {
  const height = window.innerHeight;
  const near: TextEntry[] = [];
  const far: TextEntry[] = [];
  // Of very many, neighbours in the page are taken to be where the one measured among them is.
  const step = Math.ceil(entries.length / MOST_MEASURED);
  for (let at = 0; at < entries.length; at += step) {
    const into = isNear(entries[at]!, height) ? near : far;
    for (let i = at; i < Math.min(at + step, entries.length); i++) into.push(entries[i]!);
  }
  return [...near, ...far];
}

function isNear(entry: TextEntry, height: number): boolean {
  const element =
    entry.place.attribute === '' ? entry.place.node.parentElement : (entry.place.node as Element);
  if (!element || readPlace(entry.place) === null) return false;
  const rect = element.getBoundingClientRect();
  return rect.bottom > 0 && rect.top < height;
}

/** Repair judges a text by its page, so it goes in one piece; conversion goes in slices. */
function slice(entries: TextEntry[], view: ScriptView): TextEntry[][] {
  if (view === 'repaired') return [entries];
  const slices: TextEntry[][] = [];
  let current: TextEntry[] = [];
  let size = 0;
  for (const entry of entries) {
    current.push(entry);
    size += entry.original.length;
    if (size >= SLICE) {
      slices.push(current);
      current = [];
      size = 0;
    }
  }
  if (current.length > 0) slices.push(current);
  return slices;
}
