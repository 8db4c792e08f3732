// @vitest-environment jsdom
// One page under the reader's eyes: what happens when the background fails, and when a converted page is looked at.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HIDE_ATTRIBUTE } from '../../../utils/dom/names.ts';
import { createReading } from '../../../utils/dom/reading.ts';
import type { Backend, Reading } from '../../../utils/dom/reading-contract.ts';
import type { PageRule, ScriptView } from '../../../utils/types.ts';

const BODY = [
  '本市昨日召开水务工作会议，研究今年冬季供水保障，市长林一舟主持会议并讲话。',
  '会议指出，老城区管网已经运行三十年，漏损率连续两年上升，必须尽早更换。',
  '会议强调，一要摸清底数，逐段检查；二要排好工期，不误居民用水；三要公开进度，接受监督。',
  '会议要求，各区在月底以前报送计划，由水务局汇总以后向社会公布。',
];
const paragraphs = BODY.map((text) => `<p>${text}</p>`).join('');
const rule: PageRule = {
  clean: true,
  kinds: ['duplicate-body', 'empty-credit', 'empty-notice', 'empty-row'],
  view: 'original',
  spoiltView: 'original',
  offerRepair: true,
};

const PAIRS = [...'会會议議强強调調务務开開计計划劃网網经經运運应應须須换換数數误誤报報总總'];
const traditional = (text: string) =>
  [...text].map((c) => (PAIRS.includes(c) ? PAIRS[PAIRS.indexOf(c) + 1] : c)).join('');
let reading: Reading;
let asked: (string | null)[];

function backend(answers: Partial<Backend> = {}): Backend {
  return {
    alive: () => true,
    convert: async (pieces, view: ScriptView) => (view === 'original' ? pieces : pieces.map(traditional)),
    judge: async () => false,
    rule: async (script) => {
      asked.push(script);
      return rule;
    },
    status: () => {},
    ...answers,
  };
}

const hidden = () => document.querySelectorAll(`[${HIDE_ATTRIBUTE}]`).length;

beforeEach(() => {
  asked = [];
  document.title = '我市研究冬季供水保障';
  document.body.innerHTML = `<h1>我市研究冬季供水保障</h1><p>2026-01-08 来源：河口日报</p>
<div id="one">${paragraphs}</div><p>责 编：</p><div id="two">${paragraphs}</div>`;
});
afterEach(() => {
  reading.stop();
  vi.restoreAllMocks();
});

describe('createReading', () => {
  it('is not settled while the settings are unknown, and cleans at the next look', async () => {
    let fails = true;
    reading = createReading(
      document,
      backend({
        rule: async () => {
          if (fails) throw new Error('no answer');
          return rule;
        },
      }),
    );
    const before = document.documentElement.outerHTML;
    await expect(reading.look()).rejects.toThrow('no answer');
    expect(reading.isSettled()).toBe(false);
    expect(document.documentElement.outerHTML).toBe(before);
    fails = false;
    await reading.look();
    expect(reading.isSettled()).toBe(true);
    expect(hidden()).toBeGreaterThan(0);
  });

  it('judges a converted page by its own text', async () => {
    reading = createReading(document, backend());
    await reading.look();
    const parts = reading.state().hidden.map((part) => part.text);
    expect(parts.length).toBeGreaterThan(0);
    await reading.view('tw');
    expect(document.body.textContent).toContain('會議強調');
    await reading.look();
    expect(reading.state().script).toBe('hans');
    expect(reading.state().text).toContain('會議強調');
    expect(reading.state().hidden.map((part) => part.text)).toEqual(parts);
    await reading.settings();
    expect(asked.every((script) => script === 'hans')).toBe(true);
    expect(reading.state().view).toBe('tw');
  });

  it('takes over new words where it is converted, and nowhere else', async () => {
    let word = '會議';
    const convert = async (pieces: string[]) =>
      pieces.map((text) => traditional(text).replaceAll('會議', word));
    reading = createReading(document, backend({ convert }));
    await reading.look();
    const before = document.body.innerHTML;
    word = '大會';
    await reading.words();
    expect(document.body.innerHTML).toBe(before);
    await reading.view('tw');
    expect(document.body.textContent).toContain('大會強調');
    word = '集會';
    await reading.words();
    expect(document.body.textContent).toContain('集會強調');
    expect(document.body.textContent).not.toContain('大會');
    await reading.view('original');
    expect(document.body.innerHTML).toBe(before);
  });

  it('lets hidden parts be found while the focus is elsewhere, and leaves nothing of it when it stops', async () => {
    const focus = vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    reading = createReading(document, backend());
    await reading.look();
    const cleaned = document.documentElement.outerHTML;
    focus.mockReturnValue(false);
    window.dispatchEvent(new Event('blur'));
    expect(document.querySelectorAll('[hidden="until-found"]')).toHaveLength(hidden());
    const parts = hidden();
    document.querySelector('#two')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(hidden()).toBe(parts - 1);
    reading.show('all', false);
    reading.stop();
    expect(document.documentElement.outerHTML).toBe(cleaned);
  });
});
