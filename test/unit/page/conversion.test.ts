// @vitest-environment jsdom
// Conversion in place: originals to the byte, exempt places untouched, a page's own change never overwritten.
import { beforeEach, describe, expect, it } from 'vitest';
import { createConversion } from '../../../utils/dom/conversion.ts';

const mark = async (pieces: string[], view: string) =>
  pieces.map((text) => text.replaceAll('国', `國${view[0]}`));
const html = () => document.documentElement.outerHTML;
const run = (change: () => void) => change();

beforeEach(() => {
  document.documentElement.removeAttribute('lang');
  document.head.innerHTML = '<title>中国新闻</title>';
  document.body.innerHTML = `<p>中国<b>国家</b></p><img alt="国旗" title="国"><input placeholder="国名" value="国">
<textarea>国</textarea><pre>国</pre><code>国</code><kbd>国</kbd><p translate="no">国</p><p lang="ja">国</p>
<p lang="zh-CN">国</p><div contenteditable>国</div><script>/*国*/</script><style>/*国*/</style><p>plain</p>`;
});

describe('createConversion', () => {
  it('converts text, title, alt, title and placeholder attributes, and nothing else', async () => {
    const conversion = createConversion(document, mark, run);
    await conversion.show('hans');
    expect(document.title).toBe('中國h新闻');
    expect(document.querySelector('p')!.textContent).toBe('中國h國h家');
    const img = document.querySelector('img')!;
    expect([img.alt, img.title]).toEqual(['國h旗', '國h']);
    const input = document.querySelector('input')!;
    expect([input.placeholder, input.value]).toEqual(['國h名', '国']);
    expect(document.querySelector('[lang="zh-CN"]')!.textContent).toBe('國h');
    const exempt = 'textarea, pre, code, kbd, [translate=no], [lang=ja], [contenteditable], script, style';
    for (const untouched of document.querySelectorAll(exempt)) {
      expect(untouched.textContent, untouched.outerHTML).toMatch(/^(?:\/\*)?国(?:\*\/)?$/);
    }
  });

  it('gives the original back to the byte, from any state', async () => {
    const before = html();
    const conversion = createConversion(document, mark, run);
    for (const view of ['hans', 'tw', 'repaired', 'hk'] as const) {
      await conversion.show(view);
      expect(html()).not.toBe(before);
    }
    await conversion.show('original');
    expect(html()).toBe(before);
    await conversion.show('tw');
    conversion.restore();
    expect(html()).toBe(before);
  });

  it('converts from the original, not from another conversion', async () => {
    const conversion = createConversion(document, mark, run);
    await conversion.show('hans');
    await conversion.show('tw');
    expect(document.title).toBe('中國t新闻');
  });

  it('names the language on the root while converted', async () => {
    document.documentElement.setAttribute('lang', 'zh-CN');
    const conversion = createConversion(document, mark, run);
    await conversion.show('tw');
    expect(document.documentElement.lang).toBe('zh-Hant-TW');
    await conversion.show('original');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('never overwrites a text that the page changed meanwhile', async () => {
    const text = document.querySelector('p')!.firstChild!;
    const conversion = createConversion(
      document,
      async (pieces, view) => {
        text.nodeValue = '新的国';
        return mark(pieces, view);
      },
      run,
    );
    await conversion.show('hans');
    expect(text.nodeValue).toBe('新的国');
    await conversion.show('original');
    expect(text.nodeValue).toBe('新的国');
  });

  it('keeps a change that the page made to converted text, and takes it as the new original', async () => {
    const text = document.querySelector('p')!.firstChild!;
    const conversion = createConversion(document, mark, run);
    await conversion.show('hans');
    text.nodeValue = '外国';
    await conversion.take([text]);
    expect(text.nodeValue).toBe('外國h');
    await conversion.show('original');
    expect(text.nodeValue).toBe('外国');
  });

  it('converts what the page adds', async () => {
    const conversion = createConversion(document, mark, run);
    await conversion.show('hans');
    const added = document.body.appendChild(document.createElement('p'));
    added.append('国语');
    await conversion.take([added]);
    expect(added.textContent).toBe('國h语');
  });

  it('shows the original where the converter fails', async () => {
    const before = html();
    const failing = createConversion(document, () => Promise.reject(new Error('no table')), run);
    await expect(failing.show('hans')).rejects.toThrow('no table');
    expect(html()).toBe(before);
    expect(failing.view()).toBe('original');
  });

  it('a later choice wins over a slower earlier one', async () => {
    let release = () => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    const conversion = createConversion(
      document,
      async (pieces, view) => {
        if (view === 'hans') await gate;
        return mark(pieces, view);
      },
      run,
    );
    const slow = conversion.show('hans');
    await conversion.show('tw');
    release();
    await slow;
    expect(document.title).toBe('中國t新闻');
  });

  it('reaches into open shadow roots', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append('国内');
    const conversion = createConversion(document, mark, run);
    await conversion.show('hans');
    expect(host.shadowRoot!.textContent).toBe('國h内');
    conversion.restore();
    expect(host.shadowRoot!.textContent).toBe('国内');
  });

  it('walks two thousand levels (jsdom builds deeper trees in quadratic time; the browsers get 10,000)', async () => {
    const at = document.createElement('i');
    at.append('国');
    let top: Element = at;
    for (let i = 0; i < 2_000; i++) {
      const outer = document.createElement('i');
      outer.append(top);
      top = outer;
    }
    document.body.append(top);
    const conversion = createConversion(document, mark, run);
    await conversion.show('hans');
    expect(at.textContent).toBe('國h');
  });
});
