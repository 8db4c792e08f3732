// Texts that make a regular expression work hard: a way to one of its repetitions, what that repeats, over and over,
// and then something that does not fit.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Characters that classes such as [^，] or \s may want, and one that nothing wants. */
const COMMON = [...'字要a0 ，。\n'];
const STRANGER = '\u0001';
/** Characters of one class that are tried: those of a list of labels or marks differ in nothing else. */
const FEW = 6;

export interface Attack {
  readonly prefix: string;
  readonly pump: string;
}

/** All attacks on an expression: on each of its repetitions, and on each place where it may begin. */
export function attacksOn(source: string, flags: string): Attack[] {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const pool = [...new Set([...COMMON, ...source.replace(/[\\[\](){}|?*+^$.]/g, '')])];
  const fitting = (raw: string): string[] => {
    const test = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
    return pool.filter((char) => test.test(char));
  };
  /** A text that the element takes. */
  const sample = (node: AST.Element): string => {
    if (node.type === 'Quantifier') return sample(node.element).repeat(Math.max(1, node.min));
    if (node.type === 'Group' || node.type === 'CapturingGroup')
      return sampleOf(node.alternatives[0]!.elements);
    return node.type === 'Assertion' ? '' : (fitting(node.raw)[0] ?? '');
  };
  const sampleOf = (elements: readonly AST.Element[]): string => elements.map(sample).join('');

  const attacks = new Map<string, Attack>();
  const add = (prefix: string, pump: string) => {
    if (pump !== '') attacks.set(`${prefix}\0${pump}`, { prefix, pump });
  };
  const repeated = (node: AST.Element, prefix: string): void => {
    if (node.type === 'Group' || node.type === 'CapturingGroup')
      for (const { elements } of node.alternatives) add(prefix, sampleOf(elements));
    else if (node.type !== 'Assertion') for (const char of fitting(node.raw).slice(0, FEW)) add(prefix, char);
  };
  const along = (elements: readonly AST.Element[], before: string): void => {
    elements.forEach((element, index) => {
      const prefix = before + sampleOf(elements.slice(0, index));
      if (element.type === 'Quantifier' && element.max > 1) {
        repeated(element.element, prefix);
        repeated(element.element, '');
      }
      const inner = element.type === 'Quantifier' ? element.element : element;
      if (inner.type === 'Group' || inner.type === 'CapturingGroup')
        for (const alternative of inner.alternatives) along(alternative.elements, prefix);
    });
  };
  for (const { elements } of pattern.alternatives) {
    along(elements, '');
    // Begun everywhere and broken off: the sample without its last pieces.
    for (let end = elements.length; end > Math.max(0, elements.length - 3); end--)
      add('', sampleOf(elements.slice(0, end)));
  }
  return [...attacks.values()];
}

/** A text of about `length` characters. */
export const textOf = ({ prefix, pump }: Attack, length: number): string =>
  prefix + pump.repeat(Math.ceil(length / pump.length)) + STRANGER;
