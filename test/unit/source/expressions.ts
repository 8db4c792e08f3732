// Every regular expression of the shipped sources: literals by the syntax tree, built ones as they are built.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { vi } from 'vitest';

export interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

export const root = path.join(import.meta.dirname, '..', '..', '..');

export const shippedSources: readonly string[] = ['utils', 'components', 'entrypoints'].flatMap((room) =>
  readdirSync(path.join(root, room), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name))),
);

export interface SyntaxNode {
  readonly type: string;
  /** UTF-16 offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
type See = (node: SyntaxNode, source: string) => void;

/** Calls `see` for every node of a source's syntax tree. */
export function walkText(source: string, lang: 'ts' | 'tsx', see: See): void {
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    if ('type' in value) see(value as SyntaxNode, source);
    Object.values(value).forEach(visit);
  };
  visit(parseAst(source, { lang }));
}

/** The same for a file of the project. */
export const walkSource = (file: string, see: See): void =>
  walkText(readFileSync(path.join(root, file), 'utf8'), file.endsWith('x') ? 'tsx' : 'ts', see);

/** Regular expression literals of the shipped sources. */
export function literals(): Expression[] {
  const found: Expression[] = [];
  for (const file of shippedSources)
    walkSource(file, (node) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags });
    });
  return found;
}

/** Files that build expressions (`new RegExp`), and how many times they say so. */
export function builders(): Map<string, number> {
  const found = new Map<string, number>();
  for (const file of shippedSources)
    walkSource(file, ({ type, callee }) => {
      const called = (callee as { name?: string } | undefined)?.name;
      if ((type === 'NewExpression' || type === 'CallExpression') && called === 'RegExp')
        found.set(file, (found.get(file) ?? 0) + 1);
    });
  return found;
}

/** Loads a file afresh, and returns the expressions that it builds on the way. */
export async function builtBy(file: string): Promise<Expression[]> {
  const built: Expression[] = [];
  class Recorder extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags);
      built.push({ file, source: this.source, flags: this.flags });
    }
  }
  vi.resetModules();
  vi.stubGlobal('RegExp', Recorder);
  try {
    await import(path.join(root, file));
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}
