// Conversion beside the converters that npm has, in one run: throughput on made text, start, memory.
import { randomFrom } from '../eval/script-generate.ts';
import { tableFiles } from '../eval/script-tables.ts';
import { otherConverters } from './converters.ts';
import type { Row } from './row.ts';

const UNITS = 1_000_000;
const ROUNDS = 7;

/** Running text out of frequent words and stops; the same in every run. */
function makeText(words: readonly string[]): string {
  const random = randomFrom(3);
  let text = '';
  while (text.length < UNITS) {
    const length = 4 + random(12);
    for (let word = 0; word < length; word++) text += words[random(words.length)];
    text += random(4) === 0 ? '。\n' : '，';
  }
  return text;
}

const HANS =
  '的 了 在 是 我们 他们 会议 发展 经济 社会 国家 历史 里面 后来 只有 一只 系统 制度 制造 全面 方面 关系 联系 干部 干净 头发 发明 计划 台湾 群众 工作 问题 政府 时间 这个 以及 进行 表示 认为 目前 记者 报道 公司 市场 学生 学校 科技 文化 北京 上海 中国 美国 世界';
const HANT =
  '的 了 在 是 我們 他們 會議 發展 經濟 社會 國家 歷史 裡面 後來 只有 一隻 系統 制度 製造 全面 方面 關係 聯繫 幹部 乾淨 頭髮 發明 計畫 台灣 群眾 工作 問題 政府 時間 這個 以及 進行 表示 認為 目前 記者 報導 公司 市場 學生 學校 科技 文化 北京 上海 中國 美國 世界';

/** Best of a few rounds, in million characters per second: noise only ever slows down. */
function speed(name: string, text: string, run: (text: string) => unknown): Row {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    run(text);
    best = Math.min(best, performance.now() - started);
  }
  return { name, value: text.length / best / 1000, unit: 'M chars/s', n: ROUNDS };
}

async function timed<T>(run: () => T | Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  return [await run(), performance.now() - started];
}

/** Throughput, start and memory, ours and theirs, side by side. */
export async function benchScript(): Promise<Row[]> {
  const files = await tableFiles();
  const heap = (): number => process.memoryUsage().heapUsed / 1e6;
  const script = await import('../../utils/script/index.ts');
  const before = heap();
  const [tables, load] = await timed(() => script.loadTables(files));
  const [, first] = await timed(() => script.convert(tables, '发展中国家的历史', { to: 'tw' }));
  const own = heap() - before;
  const others = await otherConverters();
  const hans = makeText(HANS.split(' '));
  const hant = makeText(HANT.split(' '));
  const exact = speed('exact s2tw', hans, (text) =>
    script.convert(tables, text, { to: 'tw', from: 'hans', exact: true }),
  );
  const toHans = speed('exact t2s', hant, (text) =>
    script.convert(tables, text, { to: 'hans', from: 'hant', exact: true }),
  );
  const rows: Row[] = [exact, toHans];
  for (const other of others) {
    const tw = speed(`${other.name} s2tw`, hans, other.toTw);
    const back = speed(`${other.name} t2s`, hant, other.toHans);
    rows.push(
      tw,
      back,
      { name: `exact s2tw over ${other.name}`, value: exact.value / tw.value, unit: 'x' },
      { name: `exact t2s over ${other.name}`, value: toHans.value / back.value, unit: 'x' },
      { name: `${other.name}: import to first conversion`, value: other.start, unit: 'ms' },
      { name: `${other.name}: heap`, value: other.heap, unit: 'MB' },
    );
  }
  return [
    ...rows,
    speed('reading mode', hans, (text) => script.convert(tables, text, { to: 'tw', from: 'hans' })),
    speed('repair, clean page', hant, (text) => script.repair(tables, text)),
    { name: 'tables opened', value: load, unit: 'ms' },
    { name: 'first conversion after that', value: first, unit: 'ms' },
    { name: 'heap beyond the tables', value: Math.max(0, own), unit: 'MB' },
  ];
}
