// The command line: convert, repair, outline, inspect. Results on stdout, all else on stderr.
import { UsageError, usageOf } from './cli/arguments.ts';
import { convertCommand } from './cli/convert.ts';
import { inspectCommand } from './cli/inspect.ts';
import { outlineCommand } from './cli/outline.ts';
import { repairCommand } from './cli/repair.ts';

const commands: Record<string, (args: string[]) => Promise<void>> = {
  convert: convertCommand,
  repair: repairCommand,
  outline: outlineCommand,
  inspect: inspectCommand,
};

const [name = '', ...args] = process.argv.slice(2);
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of the pipe has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
try {
  if (name === '--help' || name === '-h' || name === 'help') process.stdout.write(`${usageOf()}\n`);
  else if (!Object.hasOwn(commands, name)) {
    throw new UsageError(name === '' ? 'no command given' : `unknown command: ${name}`);
  } else await commands[name]!(args);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`jingdu: ${message.split('\n').slice(0, 20).join('\n')}\n`);
  if (error instanceof UsageError) process.stderr.write(`${usageOf(name)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
