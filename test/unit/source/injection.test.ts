// Nothing shipped writes markup, runs text as code, or asks a server for anything: by the syntax tree, where no
// comment, string or spelling hides it.
import { describe, expect, it } from 'vitest';
import { type SyntaxNode, shippedSources, walkSource, walkText } from './expressions.ts';

/** Properties and functions that turn text into markup or code, or reach a network. */
const FORBIDDEN = new Set([
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'setHTML',
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'srcdoc',
  ],
  ...['createContextualFragment', 'DOMParser', 'dangerouslySetInnerHTML', 'writeln', 'execScript'],
  ...['eval', 'Function', 'importScripts', 'executeJavaScript'],
  ...['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'sendBeacon'],
]);
/** The extension's own tables are read with fetch, by an address that only the browser gives. */
const MAY_FETCH = /^fetch\(browser\.runtime\.getURL\(/;

const nameOf = (node: SyntaxNode | undefined): string => {
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return String(node.name);
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
};

/** What a node does that nothing may, or ''. */
function offence(node: SyntaxNode, source: string): string {
  const part = (key: string) => node[key] as SyntaxNode | undefined;
  if (node.type === 'MemberExpression') {
    const name = nameOf(part('property'));
    if (name === 'write' && nameOf(part('object')) === 'document') return 'document.write';
    return FORBIDDEN.has(name) ? name : '';
  }
  if (node.type === 'JSXAttribute') return FORBIDDEN.has(nameOf(part('name'))) ? nameOf(part('name')) : '';
  if (node.type === 'ImportExpression')
    return part('source')?.type === 'Literal' ? '' : 'import of a computed name';
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return '';
  const name = nameOf(part('callee'));
  if (FORBIDDEN.has(name)) return name;
  const [first] = node.arguments as SyntaxNode[];
  if (
    /^set(?:Timeout|Interval)$/.test(name) &&
    (first?.type === 'Literal' || first?.type === 'TemplateLiteral')
  )
    return `${name} of a text`;
  return name === 'fetch' && !MAY_FETCH.test(source.slice(node.start, node.end)) ? 'fetch' : '';
}

function offences(walk: (see: (node: SyntaxNode, source: string) => void) => void): string[] {
  const found: string[] = [];
  walk((node, source) => {
    const what = offence(node, source);
    if (what !== '') found.push(what);
  });
  return found;
}

describe('the check itself', () => {
  it.each([
    ['node.innerHTML = text', 'innerHTML'],
    ['node?.["outerHTML"]', 'outerHTML'],
    ["node['insertAdjacentHTML']('x', y)", 'insertAdjacentHTML'],
    ['document.write(text)', 'document.write'],
    ['eval(text)', 'eval'],
    ['globalThis.eval(text)', 'eval'],
    ['new Function(text)', 'Function'],
    ['setTimeout("run()", 1)', 'setTimeout of a text'],
    ['import(name)', 'import of a computed name'],
    ["fetch('https://example.com')", 'fetch'],
    ['new WebSocket(address)', 'WebSocket'],
    ['navigator.sendBeacon(address)', 'sendBeacon'],
    ['new DOMParser()', 'DOMParser'],
    ['<p dangerouslySetInnerHTML={x} />', 'dangerouslySetInnerHTML'],
  ])('finds %s', (text, what) => expect(offences((see) => walkText(text, 'tsx', see))).toEqual([what]));
  it.each([
    "import('./a.ts')",
    'setTimeout(run, 1)',
    'late.write(() => {})',
    "fetch(browser.runtime.getURL('/tables/a.bin'))",
    '// innerHTML\n"eval(x)"',
  ])('takes no offence at %s', (text) => expect(offences((see) => walkText(text, 'tsx', see))).toEqual([]));
});

it('looks at all of it', () => {
  expect(shippedSources.length).toBeGreaterThan(100);
  expect(shippedSources).toContain('utils/browser/page.ts');
});

for (const file of shippedSources)
  it(`${file} injects nothing and asks nobody`, () =>
    expect(offences((see) => walkSource(file, see))).toEqual([]));
