// jingdu repair: spoilt Traditional in, correct Traditional out, a document at a time.
import { repair } from '../../utils/script/index.ts';
import { readOptions } from './arguments.ts';
import { eachJsonLine, print, readStdin } from './input.ts';
import { readTables } from './tables.ts';

/** Runs the command. Throws UsageError on bad options, Error on bad input. */
export async function repairCommand(args: string[]): Promise<void> {
  const { values } = readOptions(args, { jsonl: { type: 'boolean', default: false } }, false);
  const tables = await readTables();
  if (values.jsonl) await eachJsonLine((document) => repair(tables, document).text);
  else await print(repair(tables, await readStdin()).text);
}
