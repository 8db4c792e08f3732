// @vitest-environment jsdom
// The reader surface on a fake page: every state, and every deed of the reader's.
import { describe, expect, it, vi } from 'vitest';
import type { ReaderPort } from '../../../components/port.ts';
import { Reader } from '../../../components/Reader.tsx';
import { readerReducer } from '../../../components/use-reader.ts';
import { type FakePort, fakePort, mount } from './fake-port.ts';
import { news, pageState } from './sample-outline.ts';

// Parts that come after the tree are scripts of their own; here they are there from the first.
await Promise.all([
  import('../../../components/HiddenParts.tsx'),
  import('../../../components/SearchBar.tsx'),
]);

const open = async (port: FakePort) => mount(<Reader port={port} surface="popup" />);
const rejecting = (reason: string): Partial<ReaderPort> => ({
  state: () => Promise.reject(Object.assign(new Error(reason), { reason })),
});

describe('an answer from before the surface was there', () => {
  it('is shown without a question, and asked anew when the page reports a change', async () => {
    const asked = vi.fn(async () => ({ ...pageState, article: false, text: '' }));
    const port = fakePort({ state: asked });
    const view = await mount(
      <Reader port={port} surface="popup" first={{ tab: { id: 1 }, state: pageState }} />,
    );
    expect(view.has('point')).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    await view.after(() => port.changed());
    expect(view.has('message-not-article')).toBe(true);
  });
});

describe('a meeting report', () => {
  it('shows title, people, acts and points', async () => {
    const view = await open(fakePort());
    expect(view.find('title').textContent).toBe('清河县召开河湖治理会议');
    expect(view.all('host').map((person) => person.textContent)).toEqual(['林听雨县长']);
    expect(view.all('attendee').map((person) => person.textContent)).toEqual(['周一帆副县长', '吴小满']);
    expect(view.all('item').map((item) => item.dataset.act)).toEqual(['听取', '强调']);
    expect(view.all('point').map((point) => point.dataset.label)).toEqual(['', '一要', '', '二要', '']);
  });
  it('jumps to the gist and opens it, by mouse and by Enter', async () => {
    const port = fakePort();
    const view = await open(port);
    const point = view.all('point')[1]!;
    expect(point.textContent).not.toContain('登记造册');
    point.focus();
    await view.key('ArrowDown');
    await view.key('ArrowDown');
    await view.key('ArrowDown');
    expect(document.activeElement?.getAttribute('data-row')).toBe('1.0');
    await view.key('Enter');
    expect(port.calls).toEqual([['goTo', 50, 68]]);
    expect(view.all('point')[1]!.textContent).toContain('登记造册');
  });
  it('copies one point with c, all with the button', async () => {
    const port = fakePort();
    const view = await open(port);
    (view.root.querySelector('[role=treeitem][tabindex="0"]') as HTMLElement).focus();
    await view.key('ArrowDown');
    await view.key('c');
    await view.click('copy-all');
    expect(port.calls).toEqual([
      ['copy', '上年治理情况的汇报'],
      ['copy', 'all'],
    ]);
  });
  it('keeps exactly one row in the tab order', async () => {
    const view = await open(fakePort());
    const stops = () => view.root.querySelectorAll('[role=treeitem][tabindex="0"]').length;
    expect(stops()).toBe(1);
    (view.root.querySelector('[role=treeitem][tabindex="0"]') as HTMLElement).focus();
    await view.key('End');
    await view.key('ArrowLeft');
    await view.key('ArrowLeft');
    expect(stops()).toBe(1);
  });
  it('shows hidden parts by reason, one by one and all', async () => {
    const port = fakePort();
    const view = await open(port);
    expect(view.find('hidden-count').textContent).toBe('2');
    expect(view.has('hide-again')).toBe(false);
    await view.click('show-all');
    expect(view.find('hidden-count').textContent).toBe('0');
    expect(view.has('show-all')).toBe(false);
    await view.click('hide-again');
    await view.after(() => view.find('hidden-part').querySelector('button')?.click());
    expect(port.calls).toEqual([
      ['show', 'all', true],
      ['show', 'all', false],
      ['show', [4], true],
    ]);
  });
  it('changes the script; the repair is offered only where the text is spoilt', async () => {
    const sound = await open(fakePort());
    expect(sound.has('repair')).toBe(false);
    expect(sound.has('view-repaired')).toBe(false);
    const port = fakePort({}, { ...pageState, spoilt: true });
    const view = await open(port);
    await view.click('repair');
    expect(view.has('repair')).toBe(false);
    expect(view.find('view-repaired').getAttribute('aria-pressed')).toBe('true');
    await view.click('view-tw');
    expect(port.calls).toEqual([
      ['view', 'repaired'],
      ['view', 'tw'],
    ]);
    expect(view.root.querySelector('[role=tree]')?.getAttribute('lang')).toBe('zh-TW');
    expect(view.all('item')[1]?.textContent).toContain('強調');
  });
  it('asks for vocabulary where the reader chose it', async () => {
    const port = fakePort({ prefs: async () => ({ on: true, vocabulary: true }) });
    const view = await open(port);
    await view.click('view-hk');
    expect(port.calls).toEqual([['view', 'hkp']]);
  });
  it('switches the site off', async () => {
    const port = fakePort();
    const view = await open(port);
    await view.click('site-on');
    expect(port.calls).toEqual([['setSite', false]]);
  });
  it('follows the page when it changes', async () => {
    const port = fakePort();
    const view = await open(port);
    port.page = { ...pageState, article: false };
    await view.after(() => port.changed());
    expect(view.has('message-not-article')).toBe(true);
  });
});

describe('ordinary news', () => {
  it('shows key sentences without an act, and loads the lexicon once', async () => {
    let loaded = 0;
    const port = fakePort({
      outline: () => news,
      loadLexicon: async () => {
        loaded++;
        return true;
      },
    });
    const view = await open(port);
    await view.settle();
    expect(view.find('point').textContent).toBe('大桥今日通车');
    expect(view.root.textContent).not.toContain('其他');
    expect(loaded).toBe(1);
  });
});

describe('states without an outline', () => {
  it('says so on a page that is no article, and reads it all the same when asked', async () => {
    const port = fakePort({}, { ...pageState, article: false, text: '' });
    const view = await open(port);
    expect(view.has('message-not-article')).toBe(true);
    await view.click('force-article');
    expect(port.calls).toEqual([['bringIn']]);
    expect(view.has('title')).toBe(true);
  });
  it.each(['restricted', 'no-permission', 'gone', 'not-loaded'])('%s', async (reason) => {
    const view = await open(fakePort(rejecting(reason)));
    // The messages are a script of their own, which the first of them has to wait for.
    await vi.waitFor(async () => {
      await view.settle();
      expect(view.has(`message-${reason}`)).toBe(true);
    });
  });
  it('asks for permission and reads on', async () => {
    const port = fakePort(rejecting('no-permission'));
    const view = await open(port);
    await view.click('grant');
    expect(port.calls).toEqual([['grant'], ['bringIn']]);
    expect(view.has('title')).toBe(true);
  });
  it('shows a fault and tries again', async () => {
    let fails = true;
    const port = fakePort({
      state: async () => {
        if (fails) throw new Error('table missing');
        return pageState;
      },
    });
    const view = await open(port);
    expect(view.find('message-error').textContent).toContain('table missing');
    fails = false;
    await view.after(() => view.find('message-error').querySelector('button')?.click());
    expect(view.has('title')).toBe(true);
  });
  it('drops an answer that was overtaken', async () => {
    const late: ((state: typeof pageState) => void)[] = [];
    const port = fakePort({ state: () => new Promise((done) => late.push(done)) });
    const view = await open(port);
    await view.after(() => port.changed());
    await view.after(() => {
      late[1]?.({ ...pageState, title: 'new' });
      late[0]?.({ ...pageState, article: false });
    });
    expect(view.has('title')).toBe(true);
  });
});

describe('readerReducer', () => {
  it('keeps the page on the screen while the same tab answers again', () => {
    const ready = readerReducer(
      { phase: 'loading', tab: null },
      { type: 'state', tab: { id: 1 }, state: pageState },
    );
    expect(readerReducer(ready, { type: 'tab', tab: { id: 1 } }).phase).toBe('ready');
    expect(readerReducer(ready, { type: 'tab', tab: { id: 2 } }).phase).toBe('loading');
  });
});

Element.prototype.scrollIntoView ??= () => {};

describe('the side panel', () => {
  it('marks the point being read, and has no way to open itself', async () => {
    const port = fakePort({ readingAt: async () => 95, openPanel: undefined });
    const view = await mount(<Reader port={port} surface="panel" />);
    await vi.waitFor(async () => {
      await view.settle();
      expect(view.root.querySelector('[aria-current]')).not.toBeNull();
    }, 5_000);
    expect(view.root.querySelector('[aria-current="location"]')?.getAttribute('data-row')).toBe('1.1');
    expect(view.has('open-panel')).toBe(false);
  });
});
