// Text from stdin and files: UTF-8 or a clear error. One JSON string per line in --jsonl.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** Decodes bytes as UTF-8 text. Throws where they are none; `name` says whose bytes they are. */
export function decode(bytes: Uint8Array, name: string): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${name} is not UTF-8 text`);
  }
  if (text.includes('\0')) throw new Error(`${name} is a binary file`);
  return text;
}

/** A whole text file. Throws one clear line where it cannot be read. */
export async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Error(`no such file: ${file}`);
    if (code === 'EISDIR') throw new Error(`${file} is a folder`);
    throw new Error(`cannot read ${file}: ${code}`);
  }
  return decode(bytes, file);
}

/** All of stdin as text. */
export async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return decode(Buffer.concat(chunks), 'stdin');
}

/** Calls `each` with the document on every line of stdin and prints its answer as JSON, in order. */
export async function eachJsonLine(each: (document: string) => unknown): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    let document: unknown;
    try {
      document = JSON.parse(line);
    } catch {
      throw new Error(`line ${number} is not JSON`);
    }
    if (typeof document !== 'string') throw new Error(`line ${number} is not a JSON string`);
    await print(`${JSON.stringify(each(document))}\n`);
  }
}

/** Writes to stdout and waits where the pipe is full. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((done) => process.stdout.once('drain', done));
}
