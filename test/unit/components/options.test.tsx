// @vitest-environment jsdom
// The settings page on fake storage: each control writes what it says, faults are told, deeds are undone.
import { describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import type { OptionsPort } from '../../../components/options/options-port.ts';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import { DEFAULTS, type Settings } from '../../../utils/browser/settings-schema.ts';
import { exportSettings } from '../../../utils/browser/settings-transfer.ts';
import { mount } from './fake-port.ts';

function fakeOptions(reset: (keyof Settings)[] = []) {
  const saved: string[] = [];
  const store = { now: DEFAULTS };
  const port: OptionsPort = {
    read: async () => ({ settings: store.now, reset }),
    update: async (change) => {
      store.now = { ...store.now, ...change(store.now) };
      return store.now;
    },
    onChange: () => () => {},
    shortcuts: async () => [{ name: 'a', description: 'Outline', keys: 'Alt+O' }],
    changeShortcuts: () => {},
    saveFile: (_, text) => saved.push(text),
  };
  return { port, store, saved };
}

const choose = (view: Awaited<ReturnType<typeof mount>>, testId: string, value: string) => {
  const input = view.find(testId).querySelector<HTMLElement>(`input[value="${value}"]`);
  return view.after(() => input?.click());
};
const giveFile = async (view: Awaited<ReturnType<typeof mount>>, testId: string, text: string) => {
  const input = view.find(testId) as HTMLInputElement;
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'f')] });
  await view.after(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  await view.settle();
};

describe('settings page', () => {
  it('writes what is switched and chosen', async () => {
    const { port, store } = fakeOptions();
    const view = await mount(<OptionsPage port={port} />);
    await view.click('kind-empty-row');
    await view.click('vocabulary');
    await choose(view, 'convert', 'tw');
    await choose(view, 'repair-choice', 'always');
    await view.click('clean');
    expect(store.now).toEqual({
      ...DEFAULTS,
      clean: false,
      kinds: ['duplicate-body', 'empty-credit', 'empty-notice'],
      vocabulary: true,
      convert: 'tw',
      repair: 'always',
    });
  });
  it('adds, changes and removes rules; refuses what is no site', async () => {
    const { port, store } = fakeOptions();
    const view = await mount(<OptionsPage port={port} />);
    const add = async (text: string) => {
      await view.fill(view.find('rule-pattern'), text);
      await view.click('rule-add');
    };
    await add('not a site');
    expect(view.root.querySelector('#rule-fault')?.textContent).toBe('ruleInvalid');
    await add('https://News.example/path');
    await add('news.example');
    expect(view.root.querySelector('#rule-fault')?.textContent).toBe('ruleTwice');
    expect(store.now.rules).toEqual([{ pattern: 'news.example', on: true }]);
    await view.fill(view.find('rule').querySelector('select')!, 'tw');
    await view.after(() => view.find('rule').querySelector<HTMLElement>('[role=switch]')?.click());
    expect(store.now.rules).toEqual([{ pattern: 'news.example', on: false, view: 'tw' }]);
    await view.after(() => view.find('rule').querySelector('button')?.click());
    expect(store.now.rules).toEqual([]);
  });
  it('takes ten thousand own words from a file, beside those there were', async () => {
    const { port, store } = fakeOptions();
    store.now = { ...DEFAULTS, words: [['内存', '記憶體']] };
    const view = await mount(<OptionsPage port={port} />);
    await giveFile(view, 'words-file', Array.from({ length: 10_000 }, (_, i) => `词${i}\t詞${i}`).join('\n'));
    expect(store.now.words).toHaveLength(10_001);
    expect(store.now.words[0]).toEqual(['内存', '記憶體']);
  });
  it('adds what it can read, keeps the other lines in the field and names them', async () => {
    const { port, store } = fakeOptions();
    const view = await mount(<OptionsPage port={port} />);
    await giveFile(view, 'words-file', 'a b\noops\n');
    expect(store.now.words).toEqual([['a', 'b']]);
    expect(view.root.querySelector('#words-faults')?.textContent).toBe('wordFault');
    expect((view.find('words') as HTMLTextAreaElement).value).toBe('oops');
  });
  it('finds and removes own words, and lists but a few of many', async () => {
    const { port, store } = fakeOptions();
    store.now = { ...DEFAULTS, words: Array.from({ length: 500 }, (_, i) => [`w${i}`, `x${i}`] as const) };
    const view = await mount(<OptionsPage port={port} />);
    expect(view.all('word')).toHaveLength(60);
    await view.fill(view.find('words-find'), 'w499');
    expect(view.all('word').map((word) => word.textContent)).toEqual(['w499 → x499']);
    await view.after(() => view.find('word').querySelector('button')?.click());
    expect(store.now.words).toHaveLength(499);
  });
  it('exports, refuses a bad file whole, imports a good one, and undoes', async () => {
    const { port, store, saved } = fakeOptions();
    const view = await mount(<OptionsPage port={port} />);
    await view.click('export');
    expect(saved).toEqual([exportSettings(DEFAULTS)]);
    await giveFile(view, 'import-file', '{"jingdu":"settings","version":2,"clean":false,"repair":"maybe"}');
    expect(store.now).toEqual(DEFAULTS);
    expect(view.find('import-faults').textContent).toBe('faultBadField');
    await giveFile(view, 'import-file', exportSettings({ ...DEFAULTS, clean: false }));
    expect(store.now.clean).toBe(false);
    await view.click('undo');
    expect(store.now).toEqual(DEFAULTS);
  });
  it('tells which settings were damaged', async () => {
    const { port } = fakeOptions(['rules']);
    const view = await mount(<OptionsPage port={port} />);
    expect(view.has('settings-reset')).toBe(true);
  });
});

describe('welcome page', () => {
  const none = () => {};
  it('shows the sample with and without the extension, and hands over the choice', async () => {
    const chosen: string[] = [];
    const view = await mount(
      <WelcomePage
        convert="off"
        traditional={true}
        onConvert={(next) => chosen.push(next)}
        onOptions={none}
      />,
    );
    const sample = () => view.root.querySelector('.sample')?.textContent ?? '';
    expect(sample()).toContain('制度');
    await view.click('sample-on');
    expect(sample()).toContain('製度');
    expect(sample()).toContain('免責聲明');
    await choose(view, 'welcome-script', 'hans');
    expect(chosen).toEqual(['hans']);
    expect(view.root.querySelector('.sample')?.getAttribute('lang')).toBe('zh-Hans');
    expect(view.has('welcome-grant')).toBe(false);
  });
});
