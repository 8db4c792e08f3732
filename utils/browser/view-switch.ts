// What the script shortcut does: to the reader's other script, and back.
import type { PageState, ScriptView } from '../types.ts';
import { withVocabulary } from './settings-rules.ts';
import type { Settings } from './settings-schema.ts';

/** The view after this one: from any conversion back to the page's own text, from there to the other script. */
export function nextView(
  state: Pick<PageState, 'view' | 'script'>,
  settings: Pick<Settings, 'convert' | 'vocabulary'>,
): ScriptView {
  if (state.view !== 'original') return 'original';
  if (state.script === 'hant')
    return settings.convert === 'off' || settings.convert === 'hans' ? 'hans' : settings.convert;
  const target = settings.convert === 'off' || settings.convert === 'hans' ? 'tw' : settings.convert;
  return withVocabulary(target, settings.vocabulary);
}
