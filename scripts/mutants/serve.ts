// A process that stays: runs a room's tests in a copy of the project as often as it is asked to, without starting
// Vitest anew. It is told which file has changed, and answers whether the tests pass. See runner.ts.
import { createVitest, type TestSpecification } from 'vitest/node';

/** One run: files of tests, group by group, in this order; the first that fails ends it. */
export interface Ask {
  readonly changed: string;
  readonly groups: readonly (readonly string[])[];
}

const vitest = await createVitest('test', {
  root: process.cwd(),
  watch: false,
  bail: 1,
  reporters: [{}],
});
const all = new Map<string, TestSpecification>();
for (const specification of await vitest.globTestSpecifications())
  all.set(specification.moduleId, specification);

/** The file of the run before: it stands there whole again, and is still known with its fault. */
let mended = '';

async function passes({ changed, groups }: Ask): Promise<boolean> {
  vitest.invalidateFile(mended);
  vitest.invalidateFile(changed);
  mended = changed;
  for (const group of groups) {
    const files = [...all.values()].filter(({ moduleId }) => group.some((name) => moduleId.includes(name)));
    if (files.length === 0) continue;
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(files);
    // The answer holds the modules of earlier runs, too, as they ended then.
    const asked = new Set(files.map(({ moduleId }) => moduleId));
    const failed = testModules.some((module) => asked.has(module.moduleId) && !module.ok());
    if (failed || unhandledErrors.length > 0) return false;
  }
  return true;
}

process.on('message', async (ask: Ask) => {
  process.send!(await passes(ask));
});
process.send!('ready');
