// A regular expression matcher that backtracks as the browsers' do, and counts its steps: so that growth with the
// input is a number, not a time. Lookbehind is for single characters in a row. Numbers of steps are those of a naive engine; real ones are never worse in order.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

type Next = (at: number) => boolean;
type Match = (at: number, next: Next) => boolean;

/** Thrown where the matcher would take more steps than it may. */
export class TooManySteps extends Error {}

/** Steps that a search for all matches (as with the flag g) takes in a text. Throws TooManySteps beyond `limit`. */
export function stepsOf(source: string, flags: string, text: string, limit: number): number {
  const unicode = flags.includes('u');
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  let steps = 0;
  const count = () => {
    if (++steps > limit) throw new TooManySteps(`${steps} steps on ${text.length} characters`);
  };
  const wide = (at: number) => (unicode && text.codePointAt(at)! > 0xffff ? 2 : 1);
  const multiline = flags.includes('m');
  const wordAt = (at: number) => /\w/.test(text[at] ?? '');

  const sequence = (elements: readonly AST.Element[]): Match => {
    const parts = elements.map(compile);
    return (at, next) => {
      const from = (part: number, here: number): boolean =>
        part === parts.length ? next(here) : parts[part]!(here, (there) => from(part + 1, there));
      return from(0, at);
    };
  };
  const either = (alternatives: readonly AST.Alternative[]): Match => {
    const branches = alternatives.map((alternative) => sequence(alternative.elements));
    return (at, next) => branches.some((branch) => branch(at, next));
  };
  const one = (raw: string): Match => {
    const test = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ''));
    const known = new Map<string, boolean>();
    const takes = (char: string): boolean => {
      const before = known.get(char);
      if (before !== undefined) return before;
      const now = test.test(char);
      known.set(char, now);
      return now;
    };
    return (at, next) => {
      count();
      if (at >= text.length) return false;
      const width = wide(at);
      return takes(text.slice(at, at + width)) && next(at + width);
    };
  };
  const repeat = (node: AST.Quantifier): Match => {
    const inner = compile(node.element);
    return (at, next) => {
      const more = (times: number, here: number): boolean => {
        count();
        const again = () =>
          times < node.max &&
          inner(here, (there) => (there > here || times < node.min) && more(times + 1, there));
        if (times < node.min) return again();
        return node.greedy ? again() || next(here) : next(here) || again();
      };
      return more(0, at);
    };
  };
  const assertion = (node: AST.Assertion): Match => {
    if (node.kind === 'lookahead') {
      const inner = either(node.alternatives);
      return (at, next) => inner(at, () => true) !== node.negate && next(at);
    }
    if (node.kind === 'lookbehind') {
      const inner = either(node.alternatives);
      const widest = Math.max(...node.alternatives.map(({ elements }) => elements.length));
      const before = (at: number) => {
        for (let from = at; from >= Math.max(0, at - widest); from--)
          if (inner(from, (there) => there === at)) return true;
        return false;
      };
      return (at, next) => before(at) !== node.negate && next(at);
    }
    if (node.kind === 'start')
      return (at, next) => (at === 0 || (multiline && text[at - 1] === '\n')) && next(at);
    if (node.kind === 'end')
      return (at, next) => (at === text.length || (multiline && text[at] === '\n')) && next(at);
    if (node.kind === 'word')
      return (at, next) => (wordAt(at - 1) !== wordAt(at)) !== node.negate && next(at);
    throw new Error(`not known here: ${node.raw}`);
  };
  const compile = (node: AST.Element): Match => {
    if (node.type === 'Quantifier') return repeat(node);
    if (node.type === 'Group' || node.type === 'CapturingGroup') return either(node.alternatives);
    if (node.type === 'Assertion') return assertion(node);
    if (node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass')
      return one(node.raw);
    throw new Error(`not known here: ${node.raw}`);
  };

  const whole = either(pattern.alternatives);
  // Browsers try an expression that must begin at the start at no other place.
  const anchored = pattern.alternatives.every(({ elements: [first] }) => {
    return first?.type === 'Assertion' && first.kind === 'start' && !multiline;
  });
  for (let at = 0; at <= text.length; ) {
    let end = -1;
    const found = whole(at, (there) => {
      end = there;
      return true;
    });
    at = found && end > at ? end : at + 1;
    if (anchored || flags.includes('y')) break;
  }
  return steps;
}
