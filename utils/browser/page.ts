// Joins the page's reading to the extension's messages.
import { lookAgain } from '../dom/look-again.ts';
import { createReading } from '../dom/reading.ts';
import type { PageRule } from '../types.ts';
import { askBackground, isAlive, listenToExtension, toBackground } from './content.ts';
import { isTaken, takeCharge } from './presence.ts';

/** Starts the page script, unless one is in charge already. */
export function startPage(document: Document): void {
  if (isTaken()) return;
  const reading = createReading(document, {
    alive: isAlive,
    convert: (pieces, view) =>
      askBackground(
        { type: 'page-bg:convert', pieces, view },
        (answer): answer is string[] => Array.isArray(answer) && answer.length === pieces.length,
      ),
    judge: (text) =>
      askBackground(
        { type: 'page-bg:judge', text },
        (answer): answer is boolean => typeof answer === 'boolean',
      ),
    rule: (script) =>
      askBackground(
        { type: 'page-bg:hello', script },
        (answer): answer is PageRule => typeof answer === 'object' && answer !== null,
      ),
    status: (status) => void toBackground({ type: 'page-bg:status', ...status }).catch(() => {}),
  });

  const look = () => void reading.look().catch(() => {});
  const stopListening = listenToExtension((message) => {
    switch (message.type) {
      case 'ui-page:state':
        return Promise.resolve(reading.state());
      case 'ui-page:show':
        return Promise.resolve(reading.show(message.ids, message.shown));
      case 'ui-page:view':
        return reading.view(message.view);
      case 'ui-page:goto':
        return Promise.resolve(reading.goTo(message.start, message.end));
      case 'ui-page:where':
        return Promise.resolve(reading.where());
      case 'bg-page:settings':
        return reading.settings();
      case 'bg-page:words':
        return reading.words();
      case 'bg-page:force':
        return reading.look(true).then(() => true);
      case 'bg-page:moved':
        again.moved();
        return undefined;
    }
  });
  takeCharge(() => {
    stopListening();
    reading.stop();
  });
  look();
  const again = lookAgain(document, {
    afterLoad: () => {
      if (isAlive() && !reading.isSettled()) look();
    },
    afterMove: look,
  });
}
