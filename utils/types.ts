// The whole flow on one screen: page DOM → PageSnapshot → Block[] → ArticleMap → HidePlan → attributes in
// the page; page texts → TextEdit[] → the page; article text → Outline → popup. Plain data only.

/** A node of the page as it stood when it was looked at: an element ('p', 'td' …) or a text ('#text'). */
export interface PageNode {
  /** Element name in lower case, or '#text'. */
  readonly tag: string;
  /** Index of the parent in PageSnapshot.nodes; -1 for the root. */
  readonly parent: number;
  /** Index after the last descendant: [own index, end) is the subtree, in document order. */
  end: number;
  /** nodeValue of a '#text', '' for an element. */
  readonly text: string;
  /** Not rendered (display:none, visibility:hidden, `hidden`, zero size …), itself or through an ancestor. */
  readonly hidden: boolean;
  /** The element starts a new line (computed display is neither inline nor contents). */
  readonly block: boolean;
  /** The few attributes that matter (id, class, href, src, alt, itemprop, role, aria-label, lang, datetime). */
  readonly attrs: Readonly<Record<string, string>>;
}

/** What utils/dom/snapshot hands to the pure rooms. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  /** <meta> by name, property or itemprop, in lower case. */
  readonly meta: Readonly<Record<string, string>>;
  /** True where a JSON-LD block of the page names an *Article type. */
  readonly jsonLdArticle: boolean;
  /** Preorder; nodes[0] is <body>. */
  readonly nodes: readonly PageNode[];
}

/** A line of text as the reader sees it: the texts between two line breaks (block edge or <br>). */
export interface Block {
  /** White space collapsed and trimmed. */
  readonly text: string;
  /** Indices of its '#text' nodes in PageSnapshot.nodes, in order. */
  readonly texts: readonly number[];
  /** Index of the nearest block element that holds it. */
  readonly holder: number;
  /** Share of its characters inside links, 0 to 1. */
  readonly linkShare: number;
  readonly hidden: boolean;
}

export type Script = 'hans' | 'hant';

/** Is this a Chinese news article, and where is its body. */
export interface ArticleMap {
  readonly article: boolean;
  /** The evidence, for and against, in the order it was weighed. */
  readonly why: readonly string[];
  readonly script: Script | null;
  /** Every block of the page, in document order. */
  readonly blocks: readonly Block[];
  /** Indices into blocks: the headline, or -1. */
  readonly title: number;
  /** Indices into blocks: the body's lines, in reading order (the copy to keep). */
  readonly body: readonly number[];
  /** Index into nodes: the smallest element that holds the body, or -1. */
  readonly root: number;
}

export type HideReason = 'duplicate-body' | 'empty-credit' | 'empty-notice' | 'empty-row';

export interface HidePart {
  /** Index into PageSnapshot.nodes: the element to hide. */
  readonly node: number;
  readonly reason: HideReason;
  /** Its text, white space collapsed. */
  readonly text: string;
}

export interface HidePlan {
  readonly parts: readonly HidePart[];
}

/** A changed piece of a text: [start, end) in UTF-16 code units of the text before, and what stands there now. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Why, in one short phrase (repair says it; conversion need not). */
  readonly why?: string;
}

/** A target of conversion: Simplified, Taiwan, Hong Kong, OpenCC standard, Taiwan or Hong Kong with vocabulary. */
export type ConvertTarget = 'hans' | 'tw' | 'hk' | 't' | 'twp' | 'hkp';
/** What the text is in; 'auto' decides by its characters. */
export type ConvertSource = 'auto' | 'hans' | 'hant' | 'tw' | 'hk';
/** What the reader sees: the page's own text, its repair, or a conversion. */
export type ScriptView = 'original' | 'repaired' | ConvertTarget;

export type Act =
  | '传达学习'
  | '听取'
  | '审议'
  | '通过'
  | '决定'
  | '研究'
  | '部署'
  | '通报'
  | '宣布'
  | '指出'
  | '强调'
  | '要求'
  | '希望'
  | '明确'
  | '认为'
  | '表示'
  | '说'
  | '其他';

export interface OutlinePoint {
  /** The source's own label ('一要'), or ''. */
  label: string;
  gist: string;
  head: string;
  /** Offsets of the gist in the text, UTF-16 code units. */
  start: number;
  end: number;
  children: OutlinePoint[];
}

export interface OutlineItem {
  act: Act;
  /** 会议, or the name as printed. */
  speaker: string;
  start: number;
  end: number;
  points: OutlinePoint[];
}

export interface OutlinePerson {
  name: string;
  role: string;
}

export interface OutlineAttendee extends OutlinePerson {
  mode: '出席' | '列席' | '参加';
}

/** The outline of a report (the contract of the command line, too). Strings are exact excerpts of the text. */
export interface Outline {
  kind: 'meeting' | 'news';
  title: string;
  date: string;
  meeting: string;
  place?: string;
  host: OutlinePerson[];
  attendees: OutlineAttendee[];
  items: OutlineItem[];
  byline: string[];
  closing: boolean;
}

/** One hidden part, as popup and inspect show it. */
export interface HiddenPart {
  /** Stable within the page's life. */
  readonly id: number;
  readonly reason: HideReason;
  readonly text: string;
  /** The reader asked to see it. */
  readonly shown: boolean;
}

/** What the page script tells popup and side panel about its page. */
export interface PageState {
  readonly url: string;
  readonly title: string;
  readonly article: boolean;
  readonly why: readonly string[];
  readonly script: Script | null;
  readonly spoilt: boolean;
  readonly view: ScriptView;
  /** Cleaning is switched on for this page (parts are hidden unless shown one by one). */
  readonly clean: boolean;
  readonly hidden: readonly HiddenPart[];
  /** The article's text as it stands in the page now: headline, then a line per paragraph. */
  readonly text: string;
  readonly ms: { readonly detect: number; readonly clean: number };
  /** The page is still being looked at. */
  readonly busy: boolean;
}

/** What the reader's settings say for one page. */
export interface PageRule {
  readonly clean: boolean;
  /** Kinds of parts to hide. */
  readonly kinds: readonly HideReason[];
  /** What the page is shown in at first, and where its text is spoilt. */
  readonly view: ScriptView;
  readonly spoiltView: ScriptView;
  readonly offerRepair: boolean;
}
