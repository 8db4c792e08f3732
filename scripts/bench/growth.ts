// How the time from snapshot to plan grows with the page: one article at 1, 10 and 100 times its length, its
// surroundings the same.
import { ensureBuild } from '../drive/build.ts';
import { launch } from '../drive/driver.ts';
import { servePages } from '../drive/server.ts';
import { quantile, type Row } from './row.ts';

const TIMES = [1, 10, 100];
const ROUNDS = 5;

const paragraph = (i: number): string =>
  `<p>第${i}次调研中，工作组走访了${i * 3 + 1}户居民，记录意见${i * 7 + 2}条；大家建议，先修管网，再铺路面，完工后请住户逐项验收。</p>`;

/** A report of twelve paragraphs and its second copy, this many times as long. */
function page(times: number): string {
  const body = Array.from({ length: 12 * times }, (_, i) => paragraph(i + 1)).join('\n');
  const title = '老旧小区改造走访记：先听住户怎么说';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title></head><body>
    <h1>${title}</h1><p>2025-03-04 09:12 来源：新桥日报</p>
    <div class="content">${body}</div><table><tr><td>${body}</td></tr></table>
    <p>责 编：</p><p>校 对：</p></body></html>`;
}

/** Rows: median time at each size, and what a hundred times the page costs over ten times. */
export async function benchGrowth(): Promise<Row[]> {
  const pages = Object.fromEntries(TIMES.map((times) => [`/${times}.html`, { body: page(times) }]));
  const server = await servePages({ pages });
  const driver = await launch('chromium', { extension: ensureBuild('chromium'), proxy: server.proxy });
  const tab = await driver.newPage();
  const medians: number[] = [];
  const rows: Row[] = [];
  for (const times of TIMES) {
    const measured: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await tab.goto(`${server.origin}/${times}.html`, { waitUntil: 'load' });
      const { ms } = await driver.settled(await driver.tabId(tab));
      measured.push(ms.detect + ms.clean);
    }
    medians.push(quantile(measured, 0.5));
    rows.push({ name: `snapshot to plan, page × ${times}`, value: medians.at(-1)!, unit: 'ms', n: ROUNDS });
  }
  await driver.close();
  await server.close();
  return [...rows, { name: 'page × 100 over page × 10', value: medians[2]! / medians[1]!, unit: 'x' }];
}
