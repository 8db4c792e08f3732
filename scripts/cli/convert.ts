// jingdu convert: text in, the same text in another script out.
import { convert } from '../../utils/script/index.ts';
import type { ConvertSource, ConvertTarget } from '../../utils/types.ts';
import { oneOf, readOptions } from './arguments.ts';
import { eachJsonLine, print, readStdin } from './input.ts';
import { readTables } from './tables.ts';

const TARGETS: readonly ConvertTarget[] = ['hans', 'tw', 'hk', 't', 'twp', 'hkp'];
const SOURCES: readonly ConvertSource[] = ['auto', 'hans', 'hant', 'tw', 'hk'];

/** Runs the command. Throws UsageError on bad options, Error on bad input. */
export async function convertCommand(args: string[]): Promise<void> {
  const { values } = readOptions(
    args,
    {
      to: { type: 'string' },
      from: { type: 'string', default: 'auto' },
      exact: { type: 'boolean', default: false },
      jsonl: { type: 'boolean', default: false },
    },
    false,
  );
  const options = {
    to: oneOf(values.to as string | undefined, TARGETS, '--to'),
    from: oneOf(values.from as string, SOURCES, '--from'),
    exact: values.exact as boolean,
  };
  const tables = await readTables();
  if (values.jsonl) await eachJsonLine((document) => convert(tables, document, options));
  else await print(convert(tables, await readStdin(), options));
}
