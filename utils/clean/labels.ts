// The labels that sites leave without a value: credits, notices, headings of lists. Inner spaces, both scripts,
// both widths.

const CREDITS = [
  '总值班',
  '值班',
  '值班总编',
  '值班总编辑',
  '值班编委',
  '值班主任',
  '值班主编',
  '值班编辑',
  '值班领导',
  '带班',
  '带班领导',
  '总编',
  '总编辑',
  '副总编',
  '副总编辑',
  '总监制',
  '监制',
  '出品',
  '出品人',
  '总策划',
  '策划',
  '统筹',
  '总统筹',
  '执行',
  '责编',
  '责任编辑',
  '编辑',
  '本文编辑',
  '文字编辑',
  '图片编辑',
  '视频编辑',
  '美编',
  '美术编辑',
  '版式',
  '排版',
  '实习编辑',
  '执行编辑',
  '主编',
  '副主编',
  '审核',
  '审校',
  '复审',
  '初审',
  '终审',
  '审稿',
  '审签',
  '签发',
  '一审',
  '二审',
  '三审',
  '审读',
  '审定',
  '编审',
  '核稿',
  '核发',
  '校对',
  '责任校对',
  '责校',
  '校审',
  '编校',
  '一校',
  '二校',
  '三校',
  '校稿',
  '摄影',
  '摄像',
  '拍摄',
  '摄制',
  '剪辑',
  '制作',
  '后期',
  '制图',
  '绘图',
  '图片',
  '图',
  '文',
  '文字',
  '图文',
  '视频',
  '海报',
  '设计',
  '配音',
  '播音',
  '主播',
  '记者',
  '本报记者',
  '通讯员',
  '特约记者',
  '实习生',
  '实习记者',
  '见习记者',
  '特约通讯员',
  '采写',
  '采访',
  '撰文',
  '撰稿',
  '供稿',
  '供图',
  '文案',
  '整理',
  '翻译',
  '编译',
  '来源',
  '稿件来源',
  '文章来源',
  '信息来源',
  '新闻来源',
  '稿源',
  '出处',
  '转自',
  '作者',
  '原作者',
  '署名',
  '责任人',
  '发布人',
  '录入',
  '录入员',
  '信息员',
  '联系人',
  '投稿',
  '发布',
  '发布单位',
  '供稿单位',
  '来稿单位',
  '签发人',
  '审核人',
  '审稿人',
  '编辑人',
  '撰稿人',
  '拟稿人',
  '编发',
  '网编',
  '网络编辑',
  '新媒体编辑',
  '终审编辑',
  '审核编辑',
  '值班审核',
];
const NOTICES = [
  '免责声明',
  '版权声明',
  '郑重声明',
  '特别声明',
  '法律声明',
  '本网声明',
  '本站声明',
  '声明',
  '免责条款',
  '特别提示',
  '温馨提示',
  '转载声明',
  '重要声明',
  '免责申明',
];
const LISTS = [
  '相关阅读',
  '相关新闻',
  '相关报道',
  '相关文章',
  '相关链接',
  '相关推荐',
  '相关资讯',
  '相关内容',
  '相关专题',
  '相关稿件',
  '相关附件',
  '相关评论',
  '延伸阅读',
  '推荐阅读',
  '热门评论',
  '最新评论',
  '精彩评论',
  '全部评论',
  '网友评论',
  '热门推荐',
  '热门文章',
  '热门新闻',
  '猜你喜欢',
  '为你推荐',
  '精彩推荐',
  '更多阅读',
  '扩展阅读',
  '新闻链接',
  '阅读推荐',
];

const CREDIT_SET: ReadonlySet<string> = new Set(CREDITS);
const NOTICE_SET: ReadonlySet<string> = new Set(NOTICES);
const LIST_SET: ReadonlySet<string> = new Set(LISTS);

const DECORATION = /[\s\u00a0\u3000\u200b\ufeff|｜丨¦│【】[\]()（）<>《》「」『』◆■●▲▼★☆·•—–\-_*#>»›]+/g;

export type LabelKind = 'empty-credit' | 'empty-notice' | 'list';
export interface Label {
  readonly kind: LabelKind;
  /** It says that something follows. */
  readonly colon: boolean;
  /** A bare pipe stands where the value would. */
  readonly pipe: boolean;
}

/** Longest line of labels only: eight labels of five characters with their colons. */
const LONGEST = 60;
/** A label without a colon, with spaces inside and signs around (【 免 責 聲 明 】). */
const LONGEST_BARE = 26;
/** A site's own name before 免責聲明. */
const LONGEST_OWNER = 12;

/**
 * Is the line nothing but labels? Text as printed; null where it says anything else.
 * @param fold to Simplified, by character
 */
export function readLabel(text: string, fold: (text: string) => string): Label | null {
  // Most lines are words without a colon, longer than any label.
  if (text.length > LONGEST || (text.length > LONGEST_BARE && !/[:：]/.test(text))) return null;
  const bare = fold(text.replace(DECORATION, '')).replace(/：/g, ':');
  if (bare === '' || bare === ':') return null;
  const pipe = /[:：][\s\u00a0\u3000]*[|｜丨¦│]/.test(text);
  const colon = bare.endsWith(':');
  const names = bare.split(':');
  if (names.at(-1) === '') names.pop();
  if (names.every(isCredit)) return { kind: 'empty-credit', colon, pipe };
  const [name] = names;
  if (names.length > 1 || name === undefined) return null;
  if (LIST_SET.has(name)) return { kind: 'list', colon, pipe };
  if (NOTICE_SET.has(name)) return { kind: 'empty-notice', colon, pipe };
  const notice = NOTICES.find((known) => known.length >= 4 && name.endsWith(known));
  if (notice && name.length - notice.length <= LONGEST_OWNER) return { kind: 'empty-notice', colon, pipe };
  return null;
}

/** One credit, or two joined by a slash or a middle dot (编辑/校对). */
function isCredit(name: string): boolean {
  if (CREDIT_SET.has(name)) return true;
  const parts = name.split(/[/／、&＆]/);
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => CREDIT_SET.has(part));
}
