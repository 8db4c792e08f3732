// Builds a forest of tries as one double array (Aoe 1989) in typed arrays; utils/script/trie.ts reads it.

export interface ForestArrays {
  /** Code unit of each label; labels count from 1, the most frequent code unit first. */
  readonly codes: Uint16Array;
  /** Label that owns a slot; 0 free, TERMINAL the value of an inner node. */
  readonly checks: Uint16Array;
  /** Leaf: value << 1 | 1. Inner node: base << 2 | has value << 1. */
  readonly links: Uint32Array;
  /** Link of each tree's root, in the order given. */
  readonly roots: Uint32Array;
}

export const TERMINAL = 0xffff;

type Entry = readonly [key: string, value: number];

/** A slot allocator: first fit, no two nodes with the same base (then the label alone is proof of parentage). */
class Slots {
  checks: Uint16Array;
  links: Uint32Array;
  private next: Uint32Array;
  private readonly bases = new Set<number>();

  constructor(size: number) {
    this.checks = new Uint16Array(size);
    this.links = new Uint32Array(size);
    this.next = Uint32Array.from({ length: size + 1 }, (_, slot) => slot);
  }

  private free(slot: number): number {
    let root = slot;
    while (this.next[root] !== root) root = this.next[root]!;
    let at = slot;
    while (this.next[at] !== root) {
      const after = this.next[at]!;
      this.next[at] = root;
      at = after;
    }
    return root;
  }

  private grow(): void {
    const size = this.checks.length * 2;
    const checks = new Uint16Array(size);
    checks.set(this.checks);
    const links = new Uint32Array(size);
    links.set(this.links);
    const next = Uint32Array.from({ length: size + 1 }, (_, slot) => slot);
    next.set(this.next);
    this.checks = checks;
    this.links = links;
    this.next = next;
  }

  /** Claims base + offset for every offset (ascending) and returns the base. */
  place(offsets: readonly number[]): number {
    const first = offsets[0]!;
    const last = offsets[offsets.length - 1]!;
    for (let slot = this.free(first + 1); ; slot = this.free(slot + 1)) {
      const base = slot - first;
      while (base + last + 1 >= this.checks.length) this.grow();
      if (this.bases.has(base) || offsets.some((offset) => this.next[base + offset] !== base + offset))
        continue;
      this.bases.add(base);
      for (const offset of offsets) this.next[base + offset] = base + offset + 1;
      return base;
    }
  }

  /** Length that any base + label stays within. */
  trimmed(labels: number): number {
    let most = 0;
    for (const base of this.bases) most = Math.max(most, base);
    return most + labels + 1;
  }
}

function labelsByFrequency(trees: readonly (readonly Entry[])[]): Uint16Array {
  const counts = new Map<number, number>();
  for (const [key] of trees.flat()) {
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at);
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return Uint16Array.from([...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b));
}

/** Keys must be unique within a tree and non-empty. Deterministic: equal input, equal bytes. */
export function buildForest(trees: readonly (readonly Entry[])[]): ForestArrays {
  const codes = labelsByFrequency(trees);
  const labelOf = new Map(Array.from(codes, (code, at) => [code, at + 1]));
  const slots = new Slots(1 << 16);

  const build = (entries: readonly Entry[], from: number, to: number, depth: number): number => {
    let at = from;
    let value = -1;
    if (entries[at]![0].length === depth) value = entries[at++]![1];
    if (at === to) return ((value << 1) | 1) >>> 0;
    const children: { label: number; from: number; to: number }[] = [];
    while (at < to) {
      const code = entries[at]![0].charCodeAt(depth);
      const start = at;
      while (at < to && entries[at]![0].charCodeAt(depth) === code) at++;
      children.push({ label: labelOf.get(code)!, from: start, to: at });
    }
    children.sort((a, b) => a.label - b.label);
    const offsets = children.map((child) => child.label);
    const base = slots.place(value < 0 ? offsets : [0, ...offsets]);
    if (value >= 0) {
      slots.checks[base] = TERMINAL;
      slots.links[base] = value;
    }
    for (const child of children) {
      const link = build(entries, child.from, child.to, depth + 1);
      slots.checks[base + child.label] = child.label;
      slots.links[base + child.label] = link;
    }
    return ((base << 2) | (value >= 0 ? 2 : 0)) >>> 0;
  };

  const roots = Uint32Array.from(trees, (tree) => {
    const entries = [...tree].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return entries.length === 0 ? 0 : build(entries, 0, entries.length, 0);
  });
  const size = slots.trimmed(codes.length);
  while (slots.checks.length < size) slots.place([0]);
  return { codes, checks: slots.checks.slice(0, size), links: slots.links.slice(0, size), roots };
}
