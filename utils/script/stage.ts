// One step of OpenCC as it is defined: longest match from left to right over a dictionary. Slow and plain; used
// at build time, and at run time for the few clauses that the tables alone do not settle.

/** Steps after which a description sequence is given up: real ones take fewer than 30. */
const DESCRIPTION_FUEL = 64;

function sequenceEnd(text: string, at: number, fuel: { left: number }): number {
  const code = text.charCodeAt(at);
  const arity = code < 0x2ff0 || code > 0x2fff ? 0 : code === 0x2ff2 || code === 0x2ff3 ? 3 : 2;
  if (arity === 0 || fuel.left-- <= 0) return at;
  let end = at + 1;
  for (let operand = 0; operand < arity; operand++) {
    if (end >= text.length) return at;
    const inner = sequenceEnd(text, end, fuel);
    end = inner > end ? inner : end + (text.codePointAt(end)! > 0xffff ? 2 : 1);
  }
  return end;
}

/** End of the ideographic description sequence at `at`, or `at` where there is none (nothing inside matches). */
export function descriptionEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x2ff0 || code > 0x2fff ? at : sequenceEnd(text, at, { left: DESCRIPTION_FUEL });
}

export interface Stage {
  readonly map: ReadonlyMap<string, string>;
  /** Keys by first code unit, longest first. */
  readonly heads: ReadonlyMap<number, readonly string[]>;
}

export function makeStage(map: ReadonlyMap<string, string>): Stage {
  const heads = new Map<number, string[]>();
  for (const key of map.keys()) {
    const list = heads.get(key.charCodeAt(0));
    if (list) list.push(key);
    else heads.set(key.charCodeAt(0), [key]);
  }
  for (const list of heads.values()) if (list.length > 1) list.sort((a, b) => b.length - a.length);
  return { map, heads };
}

/** Longest match from left to right; what no key covers is copied. */
export function runStage(stage: Stage, text: string): string {
  let out = '';
  let done = 0;
  let at = 0;
  while (at < text.length) {
    const key = stage.heads.get(text.charCodeAt(at))?.find((candidate) => text.startsWith(candidate, at));
    if (key !== undefined) {
      out += text.slice(done, at) + stage.map.get(key);
      at += key.length;
      done = at;
    } else {
      const end = descriptionEnd(text, at);
      at = end > at ? end : at + 1;
    }
  }
  return done === 0 ? text : out + text.slice(done);
}
