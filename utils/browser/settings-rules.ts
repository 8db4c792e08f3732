// Which rule holds for a site, and what a page opens in because of it. Pure, so that it is tested by tables.
import type { HideReason, Script, ScriptView } from '../types.ts';
import { fits, parsePattern } from './settings-pattern.ts';
import type { ConvertDefault, RepairChoice, Settings, SiteRule } from './settings-schema.ts';

/** What holds for one site. */
export interface SitePolicy {
  /** False: the site is switched off altogether. */
  readonly on: boolean;
  readonly clean: boolean;
  readonly kinds: readonly HideReason[];
  /** A fixed view of the site's rule, or 'auto': decided by the page's script (startingView). */
  readonly view: ScriptView | 'auto';
  readonly convert: ConvertDefault;
  readonly vocabulary: boolean;
  readonly repair: RepairChoice;
}

/** The rule that holds for a host: its own before a wildcard, a longer wildcard before a shorter one. */
export function ruleOf(rules: readonly SiteRule[], hostname: string): SiteRule | undefined {
  const host = hostname.toLowerCase().replace(/\.$/, '');
  let best: SiteRule | undefined;
  for (const rule of rules) {
    if (!fits(rule.pattern, host)) continue;
    const exact = !rule.pattern.startsWith('*.');
    const bestExact = best !== undefined && !best.pattern.startsWith('*.');
    if (!best || (exact && !bestExact) || (exact === bestExact && rule.pattern.length > best.pattern.length))
      best = rule;
  }
  return best;
}

/** What the settings say for a page of this host. */
export function ruleFor(settings: Settings, hostname: string): SitePolicy {
  const rule = ruleOf(settings.rules, hostname);
  const { vocabulary } = settings;
  if (rule && !rule.on)
    return {
      on: false,
      clean: false,
      kinds: [],
      view: 'original',
      convert: 'off',
      vocabulary,
      repair: 'never',
    };
  return {
    on: true,
    clean: settings.clean,
    kinds: settings.clean ? settings.kinds : [],
    view: rule?.view ?? 'auto',
    convert: settings.convert,
    vocabulary,
    repair: settings.repair,
  };
}

/** The view that a page opens in: the site's own, else a conversion of the other script, else the repair. */
export function startingView(policy: SitePolicy, script: Script | null, spoilt: boolean): ScriptView {
  if (policy.view !== 'auto') return policy.view;
  if (script !== null && policy.convert !== 'off') {
    const wanted: Script = policy.convert === 'hans' ? 'hans' : 'hant';
    if (wanted !== script) return withVocabulary(policy.convert, policy.vocabulary);
  }
  return spoilt && policy.repair === 'always' ? 'repaired' : 'original';
}

/** Taiwan and Hong Kong with vocabulary where the reader chose it. */
export function withVocabulary(view: ScriptView, vocabulary: boolean): ScriptView {
  if (!vocabulary) return view;
  return view === 'tw' ? 'twp' : view === 'hk' ? 'hkp' : view;
}

/** The rules with this site switched on or off; a rule that says nothing any more is dropped. */
export function withSite(settings: Settings, hostname: string, on: boolean): SiteRule[] {
  const pattern = parsePattern(hostname);
  if (pattern === null) return [...settings.rules];
  const own = settings.rules.find((rule) => rule.pattern === pattern);
  const others = settings.rules.filter((rule) => rule.pattern !== pattern);
  const otherwise = ruleOf(others, pattern)?.on ?? true;
  if (otherwise === on && !own?.view) return others;
  return [...others, own?.view ? { pattern, on, view: own.view } : { pattern, on }];
}
