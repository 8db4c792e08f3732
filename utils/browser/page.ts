// Joins the page's reading to the extension's messages.
import { createReading } from '../dom/reading.ts';
import type { PageRule } from '../types.ts';
import { isAlive, listenToExtension, toBackground } from './content.ts';
import { isTaken, takeCharge } from './presence.ts';

// A single-page site has changed its address before it has drawn the new view.
const AFTER_MOVE_MS = 500;

/** Starts the page script, unless one is in charge already. */
export function startPage(document: Document): void {
  if (isTaken()) return;
  const reading = createReading(document, {
    alive: isAlive,
    async convert(pieces, view) {
      const answer = await toBackground({ type: 'page-bg:convert', pieces, view });
      if (!Array.isArray(answer) || answer.length !== pieces.length) throw new Error('conversion failed');
      return answer as string[];
    },
    judge: async (text) => (await toBackground({ type: 'page-bg:judge', text })) === true,
    rule: async (script) => (await toBackground({ type: 'page-bg:hello', script })) as PageRule,
    status: (status) => void toBackground({ type: 'page-bg:status', ...status }).catch(() => {}),
  });

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
      case 'bg-page:force':
        return reading.look(true).then(() => true);
      case 'bg-page:moved':
        setTimeout(() => reading.look().catch(() => {}), AFTER_MOVE_MS);
        return undefined;
    }
  });
  takeCharge(() => {
    stopListening();
    reading.stop();
  });
  reading.look().catch(() => {});
}
