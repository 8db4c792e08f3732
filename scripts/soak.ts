// The long runs of the property and fuzz tests, from a fresh seed each time (printed; JINGDU_SEED repeats one).
//   npm run soak
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from './drive/build.ts';

const seed = process.env.JINGDU_SEED ?? String(Date.now() % 2 ** 31);
process.stdout.write(`soak: JINGDU_SEED=${seed}\n`);
const { status } = spawnSync(
  process.execPath,
  [path.join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/property'],
  {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { JINGDU_RUNS: '2000', JINGDU_FUZZ: '20000', ...process.env, JINGDU_SEED: seed },
  },
);
process.exitCode = status ?? 1;
