import type { SheetSnapshot } from '../sheet/snapshot';
import type { BlockSpan, HeaderLeaf } from './header-leaves';
import { isBlankCell } from './header-text';
import type { SheetScan } from './sheet-scan';

/** A header merged over more columns than this is no header. */
const MOST_MERGED = 16;

/** The columns from the first to the last header word, and the unbroken run of texts beside them. */
export function headerSpan(sheet: SheetSnapshot, scan: SheetScan, first: number, last: number): BlockSpan {
  let left = Infinity;
  let right = -1;
  for (let row = first; row <= last; row++) {
    for (const { col, meaning } of scan.wordsIn(row)) {
      if (meaning.indicator || (!meaning.goals && !meaning.posts)) continue;
      left = Math.min(left, col);
      right = Math.max(right, col);
    }
  }
  const isText = (col: number): boolean => {
    for (let row = first; row <= last; row++) {
      const value = sheet.rows[row]?.[col];
      if (typeof value === 'string' && !isBlankCell(value)) return true;
    }
    return false;
  };
  while (left > 0 && isText(left - 1)) left--;
  while (isText(right + 1)) right++;
  for (const merge of sheet.merges) {
    const touches = merge.top >= first && merge.top <= last && merge.left >= left && merge.left <= right;
    if (touches && merge.right > right && merge.right - right <= MOST_MERGED) right = merge.right;
  }
  return { first, last, left, right };
}

/** The parts of a span between empty columns; none where no column is empty. */
export function dividedSpans(span: BlockSpan, leaves: readonly HeaderLeaf[]): BlockSpan[] {
  const spans: BlockSpan[] = [];
  let left: number | undefined;
  for (const { col, texts } of leaves) {
    if (texts.length > 0) left ??= col;
    else if (left !== undefined) {
      spans.push({ ...span, left, right: col - 1 });
      left = undefined;
    }
  }
  if (spans.length > 0 && left !== undefined) spans.push({ ...span, left });
  return spans;
}
