// Repair measured: naive forms are put into correct text, 25 lines make a page; counted is what is restored,
// wrongly changed, and left.
import { repair, type Tables } from '../../utils/script/index.ts';
import { isFree, isHan } from './script-free.ts';

const LINES_PER_PAGE = 25;

export interface RepairScore {
  /** Edits per 10,000 Han characters. */
  readonly edits: number;
  /** Share of the hard injected characters that are restored. */
  readonly recall: number;
  /** Share of the edits that end right or in a free variant. */
  readonly precision: number;
  /** Hard errors left per 10,000 Han characters. */
  readonly left: number;
}

function spoil(
  line: string,
  hans: (character: string) => string,
  classes: ReadonlyMap<string, string>,
): string {
  let out = '';
  for (const unit of line) {
    const naive = classes.get(hans(unit));
    out += naive === undefined || isFree(unit, naive) ? unit : naive;
  }
  return out;
}

/** Scores repair on a text's pages with the given classes spoilt (none: clean text). */
export function scoreRepair(
  tables: Tables,
  lines: readonly string[],
  hans: (character: string) => string,
  classes: ReadonlyMap<string, string>,
): RepairScore {
  const count = { han: 0, edits: 0, right: 0, spoilt: 0, restored: 0, left: 0 };
  for (let start = 0; start < lines.length; start += LINES_PER_PAGE) {
    const page = lines.slice(start, start + LINES_PER_PAGE).join('\n');
    const before = spoil(page, hans, classes);
    const after = repair(tables, before).text;
    for (let at = 0; at < page.length; at++) {
      const [wanted, given, got] = [page[at]!, before[at]!, after[at]!];
      if (isHan(wanted)) count.han++;
      if (given !== wanted) count.spoilt++;
      if (given !== wanted && got === wanted) count.restored++;
      if (got !== given) count.edits++;
      if (got !== given && isFree(got, wanted)) count.right++;
      if (!isFree(got, wanted)) count.left++;
    }
  }
  return {
    edits: (count.edits / count.han) * 1e4,
    recall: (count.restored / Math.max(1, count.spoilt)) * 100,
    precision: (count.right / Math.max(1, count.edits)) * 100,
    left: (count.left / count.han) * 1e4,
  };
}
