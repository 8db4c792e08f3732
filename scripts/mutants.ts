// Do the tests notice a fault? Puts one-line faults into utils/{article,clean,script,outline}, one at a time, in a copy
// of the project, and runs the tests of that room.
//   npm exec -- node scripts/mutants.ts [--count=200] [--seed=n] [--room=outline] [--file=points.ts] [--near]
// --near runs only the test that is named like the file: a quick look while one writes it, not the measure.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './drive/build.ts';
import { type Fault, faultsOf, withFault } from './mutants/faults.ts';
import { createRunner } from './mutants/runner.ts';

/** The tests that are run for a room, after the one that is named like the faulty file; quick ones first. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  article: ['test/unit/article', 'test/unit/clean', 'test/unit/dom/gate', 'test/property/fuzz'],
  clean: ['test/unit/clean', 'test/property/fuzz'],
  script: ['test/unit/script', 'test/property/script'],
  outline: ['test/unit/outline', 'test/property/outline'],
};
const COPIED = ['utils', 'test', 'public', 'scripts', 'components', 'entrypoints', '.wxt'];

const option = (name: string) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const count = Number(option('count') ?? 200);
const only = option('file');
const near = process.argv.includes('--near');
const seed = Number(option('seed') ?? Date.now() % 2 ** 31);
const rooms = Object.keys(TESTS).filter((room) => room === (option('room') ?? room));

/** Numbers in [0, 1) from a seed (mulberry32, public domain). */
function random(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Mutant {
  readonly room: string;
  readonly file: string;
  readonly source: string;
  readonly fault: Fault;
}

function sample(): Mutant[] {
  const all = rooms.flatMap((room) =>
    readdirSync(path.join(projectRoot, 'utils', room))
      .filter((name) => name.endsWith('.ts') && name === (only ?? name))
      .flatMap((name) => {
        const file = `utils/${room}/${name}`;
        const source = readFileSync(path.join(projectRoot, file), 'utf8');
        return faultsOf(source).map((fault) => ({ room, file, source, fault }));
      }),
  );
  const next = random(seed);
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  process.stdout.write(
    `${all.length} possible faults, ${Math.min(count, all.length)} tried, --seed=${seed}\n`,
  );
  return all.slice(0, count);
}

function makeCopy(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'jingdu-mutants-'));
  for (const name of readdirSync(projectRoot, { withFileTypes: true })) {
    if (name.isFile() || COPIED.includes(name.name))
      cpSync(path.join(projectRoot, name.name), path.join(copy, name.name), { recursive: true });
  }
  mkdirSync(path.join(copy, '.output'), { recursive: true });
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}

const copy = makeCopy();
const runner = createRunner(copy);

/** Do the tests of a room pass in the copy, with a file of it as it stands there now? */
function passes(room: string, file: string): Promise<boolean> {
  const nearest = `test/unit/${room}/${path.basename(file, '.ts')}.test.ts`;
  const groups = [nearest, ...(near ? [] : TESTS[room]!)].map((tests) => [tests]);
  return runner.passes({ changed: path.join(copy, file), groups });
}

const lineOf = ({ source, fault }: Mutant) => source.slice(0, fault.start).split('\n').length;
const told = (mutant: Mutant) => {
  const { source, fault, file } = mutant;
  const now = fault.kind === 'removed' ? '(nothing)' : fault.instead;
  const was = source.slice(fault.start, fault.end);
  return `${file}:${lineOf(mutant)} ${fault.kind}: ${was} → ${now}`.replace(/\s+/g, ' ').slice(0, 160);
};

/** Before the first fault, and after the last: a fault that stays would be caught again and again. */
async function checkHealthy(file: string): Promise<void> {
  for (const room of rooms)
    if (!(await passes(room, file))) throw new Error(`${room}: its tests fail without any fault`);
}

const tally = new Map(rooms.map((room) => [room, { tried: 0, caught: 0 }]));
try {
  await checkHealthy(only ?? 'no-file');
  for (const mutant of sample()) {
    const file = path.join(copy, mutant.file);
    writeFileSync(file, withFault(mutant.source, mutant.fault));
    const caught = !(await passes(mutant.room, mutant.file));
    writeFileSync(file, mutant.source);
    const room = tally.get(mutant.room)!;
    room.tried++;
    if (caught) room.caught++;
    process.stdout.write(`${caught ? '✓' : '✗ survived'} ${told(mutant)}\n`);
  }
  await checkHealthy(only ?? 'no-file');
} finally {
  runner.close();
  rmSync(copy, { recursive: true, force: true });
}
let [tried, caught] = [0, 0];
for (const [room, found] of tally) {
  tried += found.tried;
  caught += found.caught;
  process.stdout.write(`${room.padEnd(8)} ${found.caught} of ${found.tried} caught\n`);
}
process.stdout.write(`all      ${caught} of ${tried} caught: ${((100 * caught) / tried).toFixed(1)} %\n`);
