// When to look again at a page that is no article yet: its body may still be on the way.
//
//   loading ──load──▶ looked at, and twice more (1 s, 3 s)
//   any ──move to another address──▶ looked at after 0.3 s and 1.5 s; the next move starts anew

/** A body that its own script fills in was there at load or within three seconds on the saved client-side pages. */
const AFTER_LOAD_MS = [1_000, 3_000];
/** A single-page site has changed its address before it has drawn the new view. */
const AFTER_MOVE_MS = [300, 1_500];
/** A page that moves on and on is looked at all the same, this long after the first of its moves. */
const LONGEST_WAIT_MS = 1_500;

export interface LookAgain {
  /** The page has another address, without a load. */
  moved(): void;
  /** How many looks are still to come. */
  left(): number;
}

export interface Looks {
  /** Called at load and after it. A page that has loaded already is as it was at its first look: not at once. */
  afterLoad(): void;
  afterMove(): void;
}

/** Follows the load of a document that was just looked at. */
export function lookAgain(document: Document, looks: Looks): LookAgain {
  const afterLoad = createSchedule(looks.afterLoad);
  const afterMove = createSchedule(looks.afterMove);
  let loading = document.readyState !== 'complete';
  let firstMove = 0;
  if (loading)
    addEventListener(
      'load',
      () => {
        loading = false;
        afterLoad.start(AFTER_LOAD_MS);
        looks.afterLoad();
      },
      { once: true },
    );
  else afterLoad.start(AFTER_LOAD_MS);

  return {
    moved() {
      const now = Date.now();
      // A hundred moves in one turn are one: each look reads the whole page.
      if (afterMove.left() === AFTER_MOVE_MS.length) {
        if (now - firstMove > LONGEST_WAIT_MS) return;
      } else firstMove = now;
      afterMove.start(AFTER_MOVE_MS);
    },
    left: () => Number(loading) + afterLoad.left() + afterMove.left(),
  };
}

/** Timers of which a new start ends the old. */
function createSchedule(run: () => void) {
  let timers: ReturnType<typeof setTimeout>[] = [];
  return {
    left: () => timers.length,
    start(delays: readonly number[]) {
      timers.forEach(clearTimeout);
      timers = delays.map((delay) => {
        const timer = setTimeout(() => {
          timers = timers.filter((one) => one !== timer);
          run();
        }, delay);
        return timer;
      });
    },
  };
}
