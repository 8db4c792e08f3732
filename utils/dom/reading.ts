// One page under the reader's eyes: analysed, cleaned, converted, and kept so while the page changes.
//
//   looking ──no article──▶ idle ──forced, or the page moved on──▶ looking
//      │                      ▲
//      └──article──▶ reading ─┘ (parts hidden, text in the reader's script; looked at again when the page settles)
//
//   Only a page that is read (or converted) is watched; idle keeps no observer.
//
//   any state ──extension gone──▶ stopped: observers off, the page stays as it is

import type { PageRule, PageState, ScriptView } from '../types.ts';
import { type AnchoredText, rangeOf, relocate } from './anchors.ts';
import { articleText, NO_TEXT } from './article-text.ts';
import { createConversion } from './conversion.ts';
import { watchFind } from './find.ts';
import { createHider } from './hide.ts';
import { clearHighlight, goToRange } from './highlight.ts';
import { watchLateContent } from './late-content.ts';
import { type PagePlan, planPage } from './page-plan.ts';
import type { Backend, Reading } from './reading-contract.ts';
import { readingOffset } from './reading-place.ts';
import { watchTarget } from './target.ts';

/** Takes charge of the document. Nothing is written before the first look(). */
export function createReading(document: Document, backend: Backend): Reading {
  let plan: PagePlan | null = null;
  let rule: PageRule | null = null;
  let forced = false;
  let spoilt = false;
  let judged = '';
  let opened = false;
  let wanted: ScriptView = 'original';
  let looks = 0;
  let address = document.location.href;
  let given: AnchoredText = NO_TEXT;

  const hider = createHider(document);
  const late = watchLateContent(document, {
    onRecords(records) {
      if (conversion.view() === 'original') return;
      const roots = records.flatMap((record) =>
        record.type === 'childList' ? [...record.addedNodes] : [record.target],
      );
      conversion.take(roots).catch(() => {});
    },
    onSettled() {
      if (!backend.alive()) return stop();
      void look().catch(() => {});
    },
  });
  const conversion = createConversion(document, inScript, late.write);

  async function inScript(pieces: string[], view: ScriptView) {
    const source = spoilt && view !== 'repaired' ? await backend.convert(pieces, 'repaired') : pieces;
    return backend.convert(source, view);
  }

  const text = (): AnchoredText => (plan ? articleText(plan) : NO_TEXT);

  const hide = () => {
    if (!plan || !rule) return;
    const { kinds, clean } = rule;
    const parts =
      clean && plan.article.article ? plan.parts.filter((part) => kinds.includes(part.reason)) : [];
    late.write(() => hider.update(parts));
  };

  const report = () =>
    backend.status({
      article: plan?.article.article ?? false,
      hidden: hider.parts().filter((part) => !part.shown).length,
      spoilt: spoilt && rule?.offerRepair === true && conversion.view() === 'original',
    });

  async function look(force = false) {
    if (document.location.href !== address) {
      address = document.location.href;
      forced = false;
      judged = '';
      spoilt = false;
      rule = null;
    }
    forced ||= force;
    looks++;
    try {
      // A converted page is judged by its own words, as it was before.
      plan = planPage(document, forced, conversion.view() === 'original' ? undefined : conversion.original);
      if (!rule) rule = await backend.rule(plan.article.script);
      hide();
      report();
      if (plan.article.article) await judge();
    } finally {
      looks--;
      watch();
    }
    report();
  }

  /** A page that is nobody's concern is not watched. */
  function watch() {
    if (plan?.article.article || conversion.view() !== 'original') late.start();
    else late.pause();
  }

  async function judge() {
    // Converted text tells nothing about the page's own: it was judged before.
    if (conversion.view() === 'original' && plan?.article.script === 'hant') {
      const now = text().text;
      if (now !== judged) spoilt = await backend.judge(now);
      judged = now;
    }
    if (opened) return;
    opened = true;
    await open();
  }

  /** Shows the page in what the settings say. */
  async function open() {
    const now = rule ? (spoilt ? rule.spoiltView : rule.view) : 'original';
    // A choice made in the popup outlives a change of settings that is about something else.
    if (now === wanted) return;
    wanted = now;
    await conversion.show(wanted);
  }

  const state = (): PageState => {
    // Asked again soon: the text of a large page is not sent for nothing.
    const busy = looks > 0;
    if (!busy) given = text();
    const map = plan?.article;
    return {
      url: document.location.href,
      title: (map && map.title >= 0 && given.text.split('\n', 1)[0]) || document.title,
      article: map?.article ?? false,
      why: map?.why ?? [],
      script: map?.script ?? null,
      spoilt: spoilt && rule?.offerRepair !== false,
      view: conversion.view(),
      clean: rule?.clean ?? false,
      hidden: hider.parts(),
      text: busy ? '' : given.text,
      ms: plan?.ms ?? { detect: 0, clean: 0 },
      busy,
    };
  };

  const quieten = () => clearHighlight();
  window.addEventListener('pointerdown', quieten, { passive: true });
  let stopFollowing = () => {};

  /** What the address names and what the browser finds has to show. */
  function follow() {
    const reveal = (element: Element) => {
      late.write(() => hider.revealFor(element));
      report();
    };
    const stops = [
      watchTarget(document, reveal),
      watchFind(document, { setFindable: (on) => late.write(() => hider.setFindable(on)), reveal }),
    ];
    return () => stops.forEach((stop) => void stop());
  }

  function stop() {
    stopFollowing();
    late.write(() => hider.setFindable(false));
    late.pause();
    window.removeEventListener('pointerdown', quieten);
  }

  return {
    state,
    isSettled: () => plan?.article.article === true && rule !== null,
    show(ids, shown) {
      late.write(() => {
        if (ids === 'all') shown ? hider.showAll() : hider.hideAgain();
        else shown ? hider.show(ids) : hider.hide(ids);
      });
      report();
      return state();
    },
    async view(view) {
      clearHighlight();
      await conversion.show(view);
      watch();
      report();
      return state();
    },
    goTo(start, end) {
      const excerpt = given.text.slice(start, end);
      if (excerpt === '') return false;
      const now = text();
      const at = now.text === given.text ? start : relocate(excerpt, now.text, start);
      if (at < 0) return false;
      const range = rangeOf(now, at, at + excerpt.length);
      if (!range) return false;
      goToRange(range);
      return true;
    },
    where: () => readingOffset(given, window.innerHeight),
    look: async (force) => {
      await look(force);
      stopFollowing();
      stopFollowing = follow();
    },
    async settings() {
      rule = await backend.rule(plan?.article.script ?? null);
      hide();
      if (plan?.article.article) await open();
      report();
    },
    // The page does it by itself: a background that ends in the middle would leave it in its own script.
    async words() {
      const view = conversion.view();
      if (view !== 'original' && view !== 'repaired') await conversion.show(view);
    },
    stop,
  };
}
