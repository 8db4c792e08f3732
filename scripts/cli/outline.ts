// jingdu outline: the outline of a report's plain text, as JSON. Files one by one, else stdin.
import { outline } from '../../utils/outline/index.ts';
import { readOptions, UsageError } from './arguments.ts';
import { eachJsonLine, print, readStdin, readText } from './input.ts';
import { readLexicon } from './tables.ts';

/** Runs the command. Throws UsageError on bad options, Error on bad input. */
export async function outlineCommand(args: string[]): Promise<void> {
  const { values, positionals } = readOptions(args, { jsonl: { type: 'boolean', default: false } }, true);
  if (values.jsonl && positionals.length > 0) throw new UsageError('--jsonl reads stdin, not files');
  const texts = positionals.length > 0 ? await Promise.all(positionals.map(readText)) : [];
  const lexicon = await readLexicon();
  if (values.jsonl) await eachJsonLine((document) => outline(document, { lexicon }));
  else if (positionals.length === 0) texts.push(await readStdin());
  for (const text of texts) await print(`${JSON.stringify(outline(text, { lexicon }), null, 2)}\n`);
}
