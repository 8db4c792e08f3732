// The peer of the outline: TextRank (Mihalcea and Tarau, 2004) over sentences cut into nodejs-jieba's words. Key
// sentences are all it gives: no acts, no speakers, no tree.
import { createRequire } from 'node:module';

const DAMPING = 0.85;
const STEPS = 30;
const SENTENCES = 8;

/** Makes a ranker: text in, the top sentences in the text's order out. */
export function createTextRank(): (text: string) => string[] {
  const { cut } = createRequire(import.meta.url)('nodejs-jieba') as { cut(text: string): string[] };
  return (text) => {
    const sentences = text.split(/(?<=[。！？；\n])/).filter((sentence) => sentence.trim().length > 4);
    const words = sentences.map((sentence) => new Set(cut(sentence).filter((word) => word.length > 1)));
    const alike = words.map((a, i) =>
      words.map((b, j) => {
        if (i === j || a.size < 2 || b.size < 2) return 0;
        let shared = 0;
        for (const word of a) if (b.has(word)) shared++;
        return shared / (Math.log(a.size) + Math.log(b.size));
      }),
    );
    const totals = alike.map((row) => row.reduce((sum, value) => sum + value, 0));
    let ranks = sentences.map(() => 1);
    for (let step = 0; step < STEPS; step++) {
      ranks = ranks.map((_, i) =>
        alike.reduce(
          (sum, row, j) => (totals[j] ? sum + (DAMPING * ranks[j]! * row[i]!) / totals[j] : sum),
          1 - DAMPING,
        ),
      );
    }
    const best = ranks.map((rank, i) => [rank, i] as const).sort((a, b) => b[0] - a[0]);
    const top = new Set(best.slice(0, SENTENCES).map(([, i]) => i));
    return sentences.filter((_, i) => top.has(i));
  };
}
