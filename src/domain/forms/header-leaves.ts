import type { SheetSnapshot } from '../sheet/snapshot';
import { ownCopy } from '../memory/remembered';
import { cellAt } from '../sheet/snapshot';
import type { FormWords } from './form-words';
import type { HeaderReading } from './header-reading';
import type { ListKind } from './header-words';
import { isBlankCell } from './header-text';
import type { MergeIndex } from './merge-index';
import type { SheetScan } from './sheet-scan';

/** One column of a header block, the texts of its rows joined. */
export interface HeaderLeaf {
  readonly col: number;
  /** From the top: merged parents first. Empty where the block says nothing about the column. */
  readonly texts: readonly string[];
  readonly reading: HeaderReading | undefined;
  /** How badly the texts fit together as one header; a row of data in the block strains it. */
  readonly strain: number;
}

export interface BlockSpan {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

interface Level {
  readonly text: string;
  readonly reading: HeaderReading | undefined;
}

/** Strain of a text below a header that is complete already: most likely a row of data. */
const DATA_BELOW = 3;
const ODD_PART = 1;
const CUT_MERGE = 1;

/** The columns of a possible header block, from left to right. */
export function headerLeaves(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  span: BlockSpan,
  kind: ListKind,
  scan: SheetScan,
  words: FormWords,
): HeaderLeaf[] {
  const leaves: HeaderLeaf[] = [];
  let before: readonly (Level | undefined)[] = [];
  for (let col = span.left; col <= span.right; col++) {
    const { levels, cut } = levelsAt(sheet, merges, span, col, kind, scan);
    inheritQuarter(levels, before);
    const known = levels.filter((level) => level !== undefined);
    const { reading, strain } = compose(known, kind, words);
    // Headers are remembered (see `readSpan`), and must not keep the workbook in memory that their texts were cut from.
    leaves.push({ col, texts: known.map(({ text }) => ownCopy(text)), reading, strain: strain + cut });
    before = levels;
  }
  return leaves;
}

function levelsAt(
  sheet: SheetSnapshot,
  merges: MergeIndex,
  span: BlockSpan,
  col: number,
  kind: ListKind,
  scan: SheetScan,
): { levels: (Level | undefined)[]; cut: number } {
  const levels: (Level | undefined)[] = [];
  let cut = 0;
  for (let row = span.first; row <= span.last; row++) {
    const merge = merges.at(row, col);
    const anchor = merge ? { row: merge.top, col: merge.left } : { row, col };
    const value = cellAt(sheet, anchor.row, anchor.col);
    const outside = merge !== undefined && merge.top < span.first;
    const isRepeat = merge !== undefined && row > Math.max(merge.top, span.first);
    const text = typeof value === 'string' && !isBlankCell(value) ? value : undefined;
    if (text === undefined || isRepeat || outside) levels.push(undefined);
    else {
      const reading = scan.meaningAt(anchor.row, anchor.col)?.[kind];
      levels.push({ text, reading });
    }
    const isCut = (row === span.last && merge && merge.bottom > row) || (outside && merge.bottom > merge.top);
    if (isCut && text !== undefined) cut = CUT_MERGE;
  }
  return { levels, cut };
}

/** 第一季度 over 进度 | 评价 without a merge: the second column belongs to the quarter on its left. */
function inheritQuarter(levels: (Level | undefined)[], before: readonly (Level | undefined)[]): void {
  for (let depth = 0; depth + 1 < levels.length; depth++) {
    const below = levels[depth + 1]?.reading;
    const left = before[depth];
    if (!levels[depth] && below?.part && !below.quarter && left?.reading?.quarter) levels[depth] = left;
  }
}

interface Composed {
  readonly reading: HeaderReading | undefined;
  readonly strain: number;
}

function compose(levels: readonly Level[], kind: ListKind, words: FormWords): Composed {
  const [top, ...lower] = levels;
  if (!top) return { reading: undefined, strain: 0 };
  const length = levels.reduce((sum, { text }) => sum + text.length, 0);
  if (lower.length > 0 && length <= words.longestHeader) {
    // A header broken over two cells: 工作 above 目标.
    const joined = words.meaningOf(levels.map(({ text }) => text).join(''))?.[kind];
    if (joined && isWholeWord(joined)) return { reading: joined, strain: 0 };
  }
  let result: Composed = { reading: top.reading, strain: 0 };
  for (const level of lower) result = placeUnder(result, level.reading);
  return result;
}

const isWholeWord = (reading: HeaderReading): boolean =>
  reading.columns.some(({ match }) => match !== 'contains') ||
  (reading.quarter !== undefined && reading.quarter.match !== 'contains');

function placeUnder({ reading: upper, strain }: Composed, lower: HeaderReading | undefined): Composed {
  if (!lower) {
    if (!upper) return { reading: undefined, strain };
    const isParent = upper.quarter !== undefined || upper.group || upper.part !== undefined;
    if (!isParent) return { reading: upper, strain: strain + DATA_BELOW };
    return { reading: { ...upper, part: upper.quarter ? 'other' : upper.part }, strain: strain + ODD_PART };
  }
  // Columns may stand under a heading that is not in the mechanism (基本情况).
  if (lower.isPrivate || !upper) return { reading: lower, strain };
  if (upper.columns.length > 0) return { reading: upper, strain: strain + DATA_BELOW };
  const quarter = lower.quarter ?? upper.quarter;
  if (quarter && (lower.quarter || lower.part)) {
    const group = lower.group || upper.group;
    return { reading: { ...lower, columns: [], quarter, part: lower.part ?? upper.part, group }, strain };
  }
  return { reading: lower, strain: quarter ? strain + ODD_PART : strain };
}
