// What in a page is content, what is a place that a script or a style sheet may fill, and what is nothing.
import type { PageNode, PageSnapshot } from '../types.ts';

const MEDIA = new Set(
  'img picture video audio svg canvas object embed iframe frame math meter progress map'.split(' '),
);
const CONTROLS = new Set('input button select textarea form output'.split(' '));
const ICON =
  /(?:^|[-_\s])(?:ico|icon|icons|iconfont|logo|fa|qr|qrcode|share|avatar|sprite|bdshare\w*|bds\w*)(?:$|[-_\s\d])/i;

/** A link to one of these is content, like a picture. */
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|wps|ofd|zip|rar|7z|mp[34])(?:$|[?#])/i;

/** A picture, a player, a control, a link to a file, or a custom element, which may draw anything. */
export function isThing(nodes: readonly PageNode[], index: number): boolean {
  const node = nodes[index]!;
  if (node.hidden) return false;
  const { tag } = node;
  if (tag === 'input') return node.attrs.type !== 'hidden';
  if (tag === 'form') return false;
  if (tag === 'a') return FILE.test(node.attrs.href ?? '');
  if (MEDIA.has(tag) || CONTROLS.has(tag) || tag.includes('-')) return true;
  return node.end === index + 1 && node.attrs.picture === '1';
}

/** An empty element that a script or a style sheet may fill: it has an id, a binding, an icon's class, a link. */
export function isSlot(nodes: readonly PageNode[], index: number): boolean {
  const node = nodes[index]!;
  if (node.tag === 'script') return true;
  if (node.hidden || node.tag === '#text') return false;
  const { id, slot, href, itemprop } = node.attrs;
  if (node.attrs.class && ICON.test(node.attrs.class)) return true;
  if (node.tag === 'a') return href !== undefined && href !== '';
  if (node.tag === 'i' && node.attrs.class) return true;
  if (!id && !slot && !itemprop) return false;
  // An id on a box that holds other elements names the box, not a slot.
  for (let i = index + 1; i < node.end; i++)
    if (nodes[i]!.tag !== '#text' && nodes[i]!.tag !== 'br') return false;
  return true;
}

const BLANK = /^[\s\u00a0\u3000\u200b\ufeff]*$/;
const PIPES = /^[\s\u00a0\u3000\u200b\ufeff|｜丨¦│]*$/;

export const isBlank = (text: string): boolean => BLANK.test(text);
/** White space and bare pipes. */
export const isPipes = (text: string): boolean => PIPES.test(text);

/** Is the node inside a shadow tree or a frame, where the hiding rule does not reach? By index. */
export function outOfReach(snapshot: PageSnapshot): Uint8Array {
  const { nodes } = snapshot;
  const out = new Uint8Array(nodes.length);
  nodes.forEach((node, i) => {
    const parent = nodes[node.parent];
    if (!parent) return;
    if (
      out[node.parent] === 1 ||
      node.tag === '#shadow' ||
      parent.tag === 'iframe' ||
      parent.tag === 'frame'
    ) {
      out[i] = 1;
    }
  });
  return out;
}
