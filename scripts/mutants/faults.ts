// Deliberate one-line faults in a source: where each one goes, and what stands there instead.
import { parseAst } from 'vite';

export interface Fault {
  readonly kind: 'comparison' | 'logic' | 'condition' | 'constant' | 'arithmetic' | 'removed';
  /** UTF-16 offsets of what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const OTHER_OPERATOR: Readonly<Record<string, readonly [Fault['kind'], string]>> = {
  '<': ['comparison', '<='],
  '<=': ['comparison', '<'],
  '>': ['comparison', '>='],
  '>=': ['comparison', '>'],
  '===': ['comparison', '!=='],
  '!==': ['comparison', '==='],
  '&&': ['logic', '||'],
  '||': ['logic', '&&'],
  '+': ['arithmetic', '-'],
  '-': ['arithmetic', '+'],
};
const REMOVABLE = new Set(['ExpressionStatement', 'ContinueStatement', 'BreakStatement']);
const CONDITIONAL = new Set(['IfStatement', 'ConditionalExpression', 'WhileStatement']);
/** Syntax of TypeScript that holds expressions; all other is types, where a fault changes nothing. */
const TYPED_EXPRESSION = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
]);

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

const isText = (value: unknown): boolean =>
  isNode(value) &&
  ((value.type === 'Literal' && typeof value.value === 'string') || value.type === 'TemplateLiteral');

function faultsAt(node: SyntaxNode, source: string): Fault[] {
  const { type, start, end } = node;
  if (type === 'BinaryExpression' || type === 'LogicalExpression') {
    const operator = node.operator as string;
    const other = OTHER_OPERATOR[operator];
    // A difference of texts is no number, and found at once.
    if (!other || (operator === '+' && (isText(node.left) || isText(node.right)))) return [];
    const at = source.indexOf(operator, (node.left as SyntaxNode).end);
    return [{ kind: other[0], start: at, end: at + operator.length, instead: other[1] }];
  }
  if (type === 'Literal' && typeof node.value === 'number')
    return [{ kind: 'constant', start, end, instead: String(node.value + 1) }];
  if (type === 'Literal' && typeof node.value === 'boolean')
    return [{ kind: 'constant', start, end, instead: String(!node.value) }];
  if (CONDITIONAL.has(type)) {
    const test = node.test as SyntaxNode;
    const negated = `!(${source.slice(test.start, test.end)})`;
    return [{ kind: 'condition', start: test.start, end: test.end, instead: negated }];
  }
  if (REMOVABLE.has(type)) return [{ kind: 'removed', start, end, instead: ';' }];
  return [];
}

/** Every fault that a TypeScript source can be given, in the order of the text. */
export function faultsOf(source: string): Fault[] {
  const found: Fault[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type.startsWith('TS') && !TYPED_EXPRESSION.has(value.type)) return;
    found.push(...faultsAt(value, source));
    Object.values(value).forEach(visit);
  };
  visit(parseAst(source, { lang: 'ts' }));
  return found.sort((a, b) => a.start - b.start);
}

/** The source with the fault in it. */
export const withFault = (source: string, { start, end, instead }: Fault): string =>
  source.slice(0, start) + instead + source.slice(end);
