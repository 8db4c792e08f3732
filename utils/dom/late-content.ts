// Watches what the page adds or changes later: one observer, batches when idle, and a breaker for pages that
// never stop changing. Own writes go through write(), which keeps them out of the records.
//
//   asleep ──start──▶ quiet          any ──pause──▶ asleep
//   quiet ──mutation──▶ waiting ──idle──▶ report ──▶ quiet
//                          │ too many reports in a minute
//                          └──────────────▶ broken (reports no more)

export interface LateContent {
  /** Runs own writes unseen; what the page did before them is reported first. */
  write(change: () => void): void;
  /** Starts to watch, or goes on. */
  start(): void;
  pause(): void;
}

export interface LateContentOptions {
  /** Called at once with the batch's records, before the page is painted. */
  onRecords(records: readonly MutationRecord[]): void;
  /** Called when idle, after a batch that may have changed the article. */
  onSettled(): void;
}

/** Attributes that hold text (places.ts) or take part in what is shown. */
const WATCHED_ATTRIBUTES = ['title', 'alt', 'placeholder'];
/** Wait after the last mutation; an infinite list or a comment block arrives in one burst. */
const SETTLE_MS = 250;
/** But never longer than this after the first one, or a ticking clock would starve the rest. */
const LONGEST_WAIT_MS = 2_000;
/** Reports a minute before the breaker opens: a reader's own actions stay far below, a ticker does not. */
const MOST_REPORTS = 20;

/** An observer of a document's tree, asleep until it is started. */
export function watchLateContent(document: Document, options: LateContentOptions): LateContent {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstPending = 0;
  let reports: number[] = [];

  const settle = () => {
    timer = undefined;
    firstPending = 0;
    const now = Date.now();
    reports = reports.filter((at) => now - at < 60_000);
    if (reports.length >= MOST_REPORTS) return;
    reports.push(now);
    options.onSettled();
  };

  const take = (records: readonly MutationRecord[]) => {
    if (records.length === 0) return;
    options.onRecords(records);
    const now = Date.now();
    firstPending ||= now;
    if (timer !== undefined) clearTimeout(timer);
    timer = setTimeout(settle, Math.min(SETTLE_MS, Math.max(0, firstPending + LONGEST_WAIT_MS - now)));
  };

  const observer = new MutationObserver(take);
  let awake = false;

  return {
    start() {
      if (awake) return;
      awake = true;
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: WATCHED_ATTRIBUTES,
      });
    },
    write(change) {
      take(observer.takeRecords());
      try {
        change();
      } finally {
        observer.takeRecords();
      }
    },
    pause() {
      awake = false;
      observer.disconnect();
      if (timer !== undefined) clearTimeout(timer);
    },
  };
}
