// @vitest-environment jsdom
// Hide, convert and repair in any order, repeated, on made-up documents: restoring gives the same DOM, to the byte
// and to the node; a second apply writes nothing; what the page writes in between survives.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConversion } from '../../utils/dom/conversion.ts';
import { createHider } from '../../utils/dom/hide.ts';
import { planPage } from '../../utils/dom/page-plan.ts';
import type { ScriptView } from '../../utils/types.ts';

/** Documents a run; `npm run soak` raises it. */
const RUNS = Number(process.env.JINGDU_RUNS ?? 150);

const sentence = fc.constantFrom(
  '市政府召開常務會議，研究老街修繕和防汛備汛工作。',
  '会议强调，一要压实责任，二要完善制度，三要加强监督。',
  '會議指出,全麵推進各方麵工作,完善製度體係。',
  '责 编:',
  '總值班: |',
  '|',
  '校对：许言',
  '免責聲明:',
  'The quick brown fox.',
  '  \n ',
);
const tag = fc.constantFrom('p', 'div', 'span', 'td', 'li', 'h1', 'b', 'section', 'pre', 'a');
const attribute = fc.constantFrom(
  '',
  ' class="x"',
  ' data-jingdu="own"',
  ' title="國家制度"',
  ' style=""',
  ' id="a"',
);
const html: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    sentence,
    fc
      .tuple(tag, attribute, fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, attrs, inner]) => `<${name}${attrs}>${inner.join('')}</${name}>`),
  ),
})).node;
const body = fc.tuple(fc.array(html, { minLength: 1, maxLength: 8 }), fc.boolean()).map(([parts, twice]) => {
  const text = parts.join('');
  return twice ? `<div>${text}</div><table><tr><td>${text}</td></tr></table>` : text;
});

const view = fc.constantFrom<ScriptView>('hans', 'tw', 'hk', 'repaired', 'original');
const step = fc.oneof(
  fc.constant({ do: 'hide' } as const),
  fc.constant({ do: 'showAll' } as const),
  fc.constant({ do: 'hideAgain' } as const),
  fc.record({ do: fc.constant('view' as const), view }),
  fc.record({ do: fc.constant('findable' as const), on: fc.boolean() }),
);

const SWAPS: Record<string, string> = { 國: '国', 会: '會', 强: '強', 麵: '面', 製: '制', 係: '系' };
const convert = async (pieces: string[]) =>
  pieces.map((text) => [...text].map((c) => SWAPS[c] ?? c).join(''));

function nodesOf(root: Node): Node[] {
  const nodes = [root];
  for (const child of root.childNodes) nodes.push(...nodesOf(child));
  return nodes;
}

function load(markup: string) {
  document.documentElement.removeAttribute('lang');
  document.body.innerHTML = markup;
  const run = (change: () => void) => change();
  const hider = createHider(document);
  const conversion = createConversion(document, convert, run);
  const hide = () => hider.update(planPage(document, true).parts);
  return { hider, conversion, hide };
}

describe('reversible', () => {
  it('in any order, repeated', async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.array(step, { maxLength: 8 }), async (markup, steps) => {
        const { hider, conversion, hide } = load(markup);
        const before = document.documentElement.outerHTML;
        const nodes = nodesOf(document);
        for (const act of steps) {
          if (act.do === 'hide') hide();
          else if (act.do === 'view') await conversion.show(act.view);
          else if (act.do === 'findable') hider.setFindable(act.on);
          else hider[act.do]();
        }
        conversion.restore();
        hider.restore();
        expect(document.documentElement.outerHTML).toBe(before);
        const after = nodesOf(document);
        expect(after.length).toBe(nodes.length);
        expect(after.every((node, i) => node === nodes[i])).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it('a second apply writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(body, view, async (markup, to) => {
        const { conversion, hide } = load(markup);
        hide();
        await conversion.show(to);
        // A page whose own parts are left as they are (pre, code) may look otherwise once the rest is converted.
        hide();
        const records: MutationRecord[] = [];
        const observer = new MutationObserver((more) => records.push(...more));
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        hide();
        await conversion.show(to);
        records.push(...observer.takeRecords());
        observer.disconnect();
        expect(records.map(({ type, attributeName }) => [type, attributeName])).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('what the page writes in between survives', async () => {
    await fc.assert(
      fc.asyncProperty(body, view, view, fc.nat(), async (markup, first, second, pick) => {
        const { conversion, hide, hider } = load(markup);
        const texts = nodesOf(document.body).filter((node) => node.nodeType === Node.TEXT_NODE);
        const chosen = texts[pick % Math.max(1, texts.length)];
        hide();
        await conversion.show(first);
        if (chosen) chosen.nodeValue = '頁面自己寫下的國家';
        await conversion.take(chosen ? [chosen] : []);
        await conversion.show(second);
        conversion.restore();
        hider.restore();
        if (chosen) expect(chosen.nodeValue).toBe('頁面自己寫下的國家');
      }),
      { numRuns: RUNS },
    );
  });
});
