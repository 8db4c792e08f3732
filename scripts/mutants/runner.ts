// Runs tests in a copy of the project, in a process that stays between runs (serve.ts); begun anew where a fault
// made it hang or die.
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import type { Ask } from './serve.ts';

export interface Runner {
  /** Do the tests pass? A run that takes longer than the limit or ends the process does not. */
  passes(ask: Ask): Promise<boolean>;
  close(): void;
}

/** The first run has no fault. */
const FIRST_MS = 240_000;
/** Three times as long as the longest run that passed, and no answer: an endless loop, which is noticed, too. */
const TIMES_LONGEST = 3;
const SPARE_MS = 10_000;

/** @param copy the folder of the copy, which has scripts/mutants/serve.ts */
export function createRunner(copy: string): Runner {
  let child: ChildProcess | null = null;
  let longest = 0;
  const answer = (from: ChildProcess) =>
    new Promise<unknown>((done) => {
      const ended = () => done(null);
      from.once('exit', ended);
      from.once('message', (message) => {
        from.off('exit', ended);
        done(message);
      });
    });
  // The tests' workers are its children: an endless one is ended with its whole group.
  const end = () => {
    if (child?.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL');
    child = null;
  };
  const start = async (): Promise<ChildProcess> => {
    child = fork(path.join(copy, 'scripts', 'mutants', 'serve.ts'), [], {
      cwd: copy,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, JINGDU_FUZZ: '300', JINGDU_RUNS: '50' },
    });
    if ((await answer(child)) !== 'ready') throw new Error('the tests do not start');
    return child;
  };
  process.on('exit', end);
  return {
    async passes(ask) {
      const running = child ?? (await start());
      const began = performance.now();
      const timer = setTimeout(end, longest === 0 ? FIRST_MS : longest * TIMES_LONGEST + SPARE_MS);
      const answered = answer(running);
      running.send(ask);
      const passed = await answered;
      clearTimeout(timer);
      if (passed === true) longest = Math.max(longest, performance.now() - began);
      if (typeof passed !== 'boolean') child = null;
      return passed === true;
    },
    close: end,
  };
}
