// The gate's run: look once, tell the background about a candidate, else answer the popup that this is none.
//
//   start ──candidate──▶ told (the page script answers from now on) ──three times unanswered──▶ lost
//     │ refused                ▲                                                                 │
//     └─▶ waiting: too little text, or lost? once more at load, +1 s, +3 s; at a move to another address, too
import { couldBeArticle } from '../article/gate.ts';
import { sampleForGate } from '../dom/gate-sample.ts';
import { lookAgain } from '../dom/look-again.ts';
import type { PageState } from '../types.ts';
import { askBackground, isAlive, listenToExtension } from './content.ts';
import { isTaken } from './presence.ts';

interface Verdict {
  candidate: boolean;
  why: string;
  tooLittle: boolean;
}

const LOST = 'the page script did not come';
const MOVED = 'the page moved on';

/** Starts the gate in a page; writes nothing, keeps one listener for messages. */
export function startGate(document: Document): void {
  const isHtml = /^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType);
  let verdict: Verdict = { candidate: false, why: isHtml ? '' : 'not an HTML page', tooLittle: isHtml };

  const look = () => {
    if (!isHtml || verdict.candidate || isTaken() || !isAlive()) return;
    verdict = couldBeArticle(sampleForGate(document));
    if (!verdict.candidate) return;
    // A background that ends with the message in its hands must not leave the page unread.
    askBackground(
      { type: 'gate-bg:candidate' },
      (answer): answer is true => answer === true || isTaken(),
    ).catch(() => {
      verdict = { candidate: false, why: LOST, tooLittle: true };
    });
  };

  listenToExtension((message) => {
    if (isTaken()) return undefined;
    if (message.type === 'bg-page:moved') {
      // Firefox tells of the first address, too, when the page script may already be on its way.
      verdict = { candidate: false, why: MOVED, tooLittle: true };
      again.moved();
    }
    if (message.type !== 'ui-page:state') return undefined;
    const busy = verdict.candidate || (again.left() > 0 && (verdict.why === LOST || verdict.why === MOVED));
    return Promise.resolve(refusal(document, [verdict.why], busy));
  });

  look();
  const again = lookAgain(document, {
    afterLoad: () => {
      if (verdict.tooLittle) look();
    },
    afterMove: look,
  });
}

function refusal(document: Document, why: readonly string[], busy: boolean): PageState {
  return {
    url: document.location.href,
    title: document.title,
    article: false,
    why,
    script: null,
    spoilt: false,
    view: 'original',
    clean: false,
    hidden: [],
    text: '',
    ms: { detect: 0, clean: 0 },
    busy,
  };
}
