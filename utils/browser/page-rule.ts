// The reader's settings, boiled down to what one page needs to know.
import type { PageRule, Script } from '../types.ts';
import { readSettings, ruleFor, startingView } from './settings.ts';

/** What holds for the page at this address, in this script. */
export async function ruleForPage(url: string, script: Script | null): Promise<PageRule> {
  const policy = ruleFor(await readSettings(), new URL(url).hostname);
  return {
    clean: policy.clean,
    kinds: policy.kinds,
    view: startingView(policy, script, false),
    spoiltView: startingView(policy, script, true),
    offerRepair: policy.repair !== 'never',
  };
}
