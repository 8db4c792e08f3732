// Measures speed side by side in one run: prints a table and writes .output/bench.json.
//   node scripts/bench.ts [--only=gate,reading,growth,hiding,hostile,late,memory,script,outline,popup] [--readme]
// --readme also writes the README's performance table (all its parts must have run).
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { benchGate } from './bench/gate.ts';
import { benchGrowth } from './bench/growth.ts';
import { benchHiding } from './bench/hiding.ts';
import { benchHostile } from './bench/hostile.ts';
import { benchLate } from './bench/late.ts';
import { benchMemory } from './bench/memory.ts';
import { benchOutline } from './bench/outline.ts';
import { benchPopup } from './bench/popup.ts';
import { benchReading } from './bench/reading.ts';
import { writePerformance } from './bench/readme.ts';
import type { Row } from './bench/row.ts';
import { benchScript } from './bench/script.ts';
import { projectRoot } from './drive/build.ts';

const parts: Record<string, () => Promise<Row[]>> = {
  gate: benchGate,
  reading: benchReading,
  growth: benchGrowth,
  hiding: benchHiding,
  hostile: benchHostile,
  late: benchLate,
  memory: benchMemory,
  script: benchScript,
  outline: benchOutline,
  popup: async () => [...(await benchPopup('chromium')), ...(await benchPopup('firefox'))],
};

const only =
  process.argv
    .find((arg) => arg.startsWith('--only='))
    ?.slice(7)
    .split(',') ?? Object.keys(parts);
const results: Record<string, Row[]> = {};
for (const part of only) {
  const run = parts[part];
  if (!run) throw new Error(`no such part: ${part} (${Object.keys(parts).join(', ')})`);
  process.stdout.write(`\n${part}\n`);
  results[part] = await run();
  for (const { name, value, unit, p95, n } of results[part]) {
    const spread = p95 === undefined ? '' : `  p95 ${p95.toFixed(2)}  n ${n}`;
    process.stdout.write(`  ${name.padEnd(52)} ${value.toFixed(2).padStart(9)} ${unit}${spread}\n`);
  }
}
mkdirSync(path.join(projectRoot, '.output'), { recursive: true });
const machine = `${os.cpus().length} cores, Node ${process.versions.node}`;
writeFileSync(path.join(projectRoot, '.output', 'bench.json'), JSON.stringify({ machine, results }, null, 2));
if (process.argv.includes('--readme')) writePerformance(results, machine);
process.exit(0);
