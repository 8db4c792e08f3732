// Reads the forest of tries that scripts/tables/double-array.ts builds: an array of labels, an array of links.
// A link is a leaf (value << 1 | 1) or an inner node (base << 2 | has value << 1); 0 is no node. The child of
// an inner node by a label is at base + label, if the slot carries that label; its value is in the base slot.

export interface Forest {
  /** Code unit of each label, from label 1 on. */
  readonly codes: Uint16Array;
  /** Label of each code unit; 0 where no key has it. */
  readonly labels: Uint16Array;
  readonly checks: Uint16Array;
  readonly links: Uint32Array;
  readonly roots: Uint32Array;
}

export function openForest(
  codes: Uint16Array,
  checks: Uint16Array,
  links: Uint32Array,
  roots: Uint32Array,
): Forest {
  const labels = new Uint16Array(0x10000);
  for (let at = 0; at < codes.length; at++) labels[codes[at]!] = at + 1;
  return { codes, labels, checks, links, roots };
}

/** The links of a root's children by label, so that the first step needs no check. */
export function firstLinks(forest: Forest, root: number): Uint32Array {
  const first = new Uint32Array(forest.codes.length + 1);
  const link = forest.roots[root] ?? 0;
  if (link === 0) return first;
  const base = link >>> 2;
  for (let label = 1; label < first.length; label++) {
    if (forest.checks[base + label] === label) first[label] = forest.links[base + label]!;
  }
  return first;
}
