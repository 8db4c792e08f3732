// Options of the command line, read strictly: an unknown one is an error, not a guess.
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What the caller typed cannot be carried out; the message says why. */
export class UsageError extends Error {}

const USAGE: Record<string, string> = {
  convert: 'jingdu convert --to <hans|tw|hk|t|twp|hkp> [--from <auto|hans|hant|tw|hk>] [--exact] [--jsonl]',
  repair: 'jingdu repair [--jsonl]',
  outline: 'jingdu outline [--jsonl | FILE…]',
  inspect: 'jingdu inspect [--browser chromium|firefox] [--scripts] PAGE|FOLDER|URL…',
};

/** How a command is called; all of them where the name is none. */
export const usageOf = (command = ''): string => {
  const lines = Object.hasOwn(USAGE, command) ? [USAGE[command]!] : Object.values(USAGE);
  return lines.map((line, i) => `${i === 0 ? 'usage: ' : '       '}${line}`).join('\n');
};

/** Options and positional arguments; throws UsageError on an unknown option or one that lacks its value. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  positionals: boolean,
) {
  try {
    return parseArgs({ args, options, allowPositionals: positionals, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]!);
  }
}

/** The value, if it is one of the choices; throws UsageError naming them otherwise. */
export function oneOf<T extends string>(value: string | undefined, choices: readonly T[], option: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) {
    const given = value === undefined ? 'is missing' : `cannot be ${value}`;
    throw new UsageError(`${option} ${given}: one of ${choices.join(', ')}`);
  }
  return found;
}
