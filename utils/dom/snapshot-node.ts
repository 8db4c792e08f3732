// One node of a snapshot. Its attributes are read when they are first asked for: detection needs those of a few
// elements in a hundred, and reading all took a fifth of the snapshot's time in Chromium.
import type { PageNode } from '../types.ts';
import { type Asking, attributesOf } from './snapshot-attributes.ts';

type Attributes = PageNode['attrs'];
const NONE: Attributes = {};

export class SnapshotNode implements PageNode {
  readonly tag: string;
  readonly parent: number;
  end: number;
  readonly text: string;
  readonly hidden: boolean;
  readonly block: boolean;
  private readonly node: Node;
  private readonly ask: Asking | null;
  private read: Attributes | null = null;

  /** @param ask how the element is asked for its attributes; null for what has none */
  constructor(
    node: Node,
    tag: string,
    parent: number,
    end: number,
    text: string,
    hidden: boolean,
    block: boolean,
    ask: Asking | null,
  ) {
    this.tag = tag;
    this.parent = parent;
    this.end = end;
    this.text = text;
    this.hidden = hidden;
    this.block = block;
    this.node = node;
    this.ask = ask;
  }

  get attrs(): Attributes {
    if (this.ask === null) return NONE;
    this.read ??= attributesOf(this.ask, this.node as Element, this.tag);
    return this.read;
  }
}
