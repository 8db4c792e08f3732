// Prints a real body twice, in the ways that sites do it: a page per way, for evaluation.

export interface Body {
  readonly title: string;
  readonly paragraphs: readonly string[];
}
export interface DoubledPage {
  readonly way: string;
  readonly html: string;
  /** A paragraph that only the second copy has, or ''. */
  readonly extra: string;
}

/** Converts a text to the other script, as a site's own converter does. */
export type ToOther = (text: string) => string;

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const inP = (lines: readonly string[]) => lines.map((line) => `<p>　　${escapeHtml(line)}</p>`).join('\n');
const inBr = (lines: readonly string[]) =>
  lines.map((line) => `&emsp;&emsp;${escapeHtml(line)}`).join('<br><br>\n');
const credits = '<p>总值班：</p>\n<p>统 筹：</p>\n<p>责 编：</p>';
const info = '<div class="info">2021-06-18 09:20　来源：新江日报</div>';

function page(title: string, main: string): string {
  const nav = ['首页', '要闻', '民生', '县区'].map((name) => `<a href="/${name}/">${name}</a>`).join(' | ');
  return (
    `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${escapeHtml(title)}_要闻_新江网</title></head>` +
    `<body><div class="nav">${nav}</div>\n${main}\n<div class="foot">版权所有 新江日报社　地址：新江市人民路1号</div></body></html>`
  );
}

const HALF: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '“': '"',
  '”': '"',
};
/** Half-width punctuation, and a space inside the first name of two characters after 书记 or 市长. */
const narrow = (text: string) =>
  text
    .replace(/[，：；（）！？“”]/g, (sign) => HALF[sign]!)
    .replace(/(书记|市长|主席)([\u4e00-\u9fff])([\u4e00-\u9fff])(?=[,。、])/g, '$1$2 $3');

const SPOILT = '面麵制製系係里裡后後干幹台臺只隻表錶范範谷穀松鬆斗鬥丑醜余餘冲衝采採周週布佈游遊制製';
const spoiltBy = new Map([...SPOILT.matchAll(/(.)(.)/gu)].map((pair) => [pair[1]!, pair[2]!]));
/** Every character by its commonest Traditional form, right or wrong. */
const spoil = (text: string, other: ToOther) =>
  [...text].map((sign) => spoiltBy.get(sign) ?? other(sign)).join('');

/**
 * A page per way; ways that need more paragraphs than the body has are left out.
 * @param words converts the words of the region, too
 */
export function doubledPages(body: Body, other: ToOther, words: ToOther = other): DoubledPage[] {
  const { title, paragraphs: all } = body;
  const h1 = `<h1>${escapeHtml(title)}</h1>`;
  const pages: DoubledPage[] = [];
  const add = (way: string, main: string, extra = '') => pages.push({ way, html: page(title, main), extra });

  add(
    'siblings for desktop and phone',
    `${h1}${info}<div class="pc"><div class="article">${inP(all)}</div>${credits}</div><div class="wap"><div class="article">${inP(all)}</div>${credits}</div>`,
  );
  add(
    'another column',
    `<table><tr><td width="700">${h1}${info}<div class="text">${inP(all)}</div></td><td width="300"><div class="box">${inBr(all)}</div></td></tr></table>`,
  );
  add(
    'nested tables',
    `<table><tr><td align="center"><font size="5"><b>${escapeHtml(title)}</b></font></td></tr><tr><td><table><tr><td>${inP(all)}</td></tr></table></td></tr><tr><td><table><tr><td><table><tr><td>${inP(all)}</td></tr></table></td></tr></table></td></tr></table>`,
  );
  add('br against p', `${h1}${info}<div>${inP(all)}</div><div>${inBr(all)}</div>`);
  add('other script', `<article>${h1}${info}${inP(all)}</article><section>${inP(all.map(other))}</section>`);
  add(
    'other script and words',
    `<article>${h1}${info}${inP(all)}</article><section>${inP(all.map(words))}</section>`,
  );
  add(
    'spoilt by a naive converter',
    `<article>${h1}${info}${inP(all)}</article><section>${inP(all.map((line) => spoil(line, other)))}</section>`,
  );
  add('half-width punctuation', `${h1}${info}<div>${inP(all)}</div><div>${inBr(all.map(narrow))}</div>`);
  add(
    'for print',
    `${h1}${info}<div id="content">${inP(all)}</div><div id="printArea"><h2>${escapeHtml(title)}</h2>${info}${inBr(all)}</div>`,
  );
  add(
    'for the elderly, same id',
    `<div id="slb"><div class="big">${h1}<div id="zoom">${inP(all)}</div></div></div><div class="normal">${h1}${info}<p><img src="a.jpg" alt=""></p><div id="zoom">${inP(all)}</div></div>`,
  );
  add(
    'for reading aloud',
    `${h1}${info}<div class="view">${inP(all)}</div><em id="pareContent">${all.map(escapeHtml).join('<br/>　　')}</em>`,
  );
  add(
    'copy before the original',
    `<div class="quick">${inBr(all)}</div><main>${h1}${info}<figure><img src="b.jpg" alt=""></figure>${inP(all)}</main>`,
  );
  add(
    'three copies',
    `${h1}${info}<div class="a">${inP(all)}</div><div class="b">${inBr(all)}</div><div class="c">${inP(all)}</div>`,
  );
  if (all.length >= 4) {
    const cut = all.join('').length * 0.4;
    const teaser: string[] = [];
    for (const line of all) {
      teaser.push(line);
      if (teaser.join('').length >= cut) break;
    }
    const last = teaser.pop()!;
    teaser.push(`${last.slice(0, Math.max(10, last.length - 12))}……`);
    add(
      'teaser and full text',
      `${h1}${info}<div class="teaser">${inP(teaser)}<a href="#full">展开全文</a></div><div class="full">${inP(all)}</div>`,
    );
    const fewer = all.filter((_, i) => i !== 2);
    add('a paragraph missing', `${h1}${info}<div>${inP(all)}</div><div>${inP(fewer)}</div>`);
    const extra = '新江市的这段补充说明只在第二处刊出，读者在第一处找不到它，所以它必须留在页面上。';
    const more = [...all.slice(0, 2), extra, ...all.slice(2)];
    add('a paragraph added', `${h1}${info}<div>${inP(all)}</div><div>${inP(more)}</div>`, extra);
    add('pasted again behind itself', `${h1}${info}<div>${inP(all)}<p><br></p>${inP(all)}</div>`);
    add(
      'pasted again with a paragraph added',
      `${h1}${info}<div>${inP(all)}<p>&nbsp;</p>${inP(more)}${credits}</div>`,
      extra,
    );
  }
  return pages;
}
