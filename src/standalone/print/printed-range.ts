import type { DocumentSheet, DocumentStyle, WorkbookDocument } from '../../domain/document/workbook-document';
import type { CellRange } from '../../domain/sheet/address';

/** The last columns and rows of the two kinds of sheet there are: what reaches them is of a whole row or column. */
const LAST_COLS: readonly number[] = [255, 16_383];
const LAST_ROWS: readonly number[] = [65_535, 1_048_575];

/**
 * The cells of a sheet that are printed: its print area as far as there is something to be seen, else all that is seen.
 * Undefined where that is nothing.
 */
export function printedRange(
  sheet: DocumentSheet,
  styles: WorkbookDocument['styles'],
): CellRange | undefined {
  const seen = seenRange(sheet, styles);
  const { area } = sheet.print;
  if (!seen || !area) return seen;
  const bottom = Math.min(area.bottom, seen.bottom);
  const right = Math.min(area.right, seen.right);
  return bottom < area.top || right < area.left ? undefined : { ...area, bottom, right };
}

/** How many cells of these sheets are put on paper. */
export const printedCells = (
  { sheets, styles }: Pick<WorkbookDocument, 'sheets' | 'styles'>,
  indexes: readonly number[],
): number =>
  indexes.reduce((sum, index) => {
    const sheet = sheets[index];
    const range = sheet && sheet.visibility !== 'veryHidden' ? printedRange(sheet, styles) : undefined;
    if (!sheet || !range) return sum;
    const rows = shownBetween(range.top, range.bottom, new Set(sheet.hiddenRows));
    const cols = shownBetween(range.left, range.right, new Set(sheet.hiddenCols));
    return sum + rows.length * cols.length;
  }, 0);

/** From the first cell to the last that holds something, or has a fill or lines. */
function seenRange(sheet: DocumentSheet, styles: WorkbookDocument['styles']): CellRange | undefined {
  const starts = new Map(sheet.merges.map((merge) => [placeOf(merge.top, merge.left), merge]));
  let [lastRow, lastCol] = [-1, -1];
  for (const { row, col, value, style } of sheet.cells) {
    const isSeen = (value !== undefined && value !== '') || isSeenLook(styles[style ?? -1]);
    if (!isSeen) continue;
    const merge = starts.get(placeOf(row, col));
    // A title merged over a whole row is no reason to print a thousand pages.
    const bottom = merge && !LAST_ROWS.includes(merge.bottom) ? merge.bottom : row;
    const right = merge && !LAST_COLS.includes(merge.right) ? merge.right : col;
    lastRow = Math.max(lastRow, bottom);
    lastCol = Math.max(lastCol, right);
  }
  return lastRow < 0 ? undefined : { top: 0, left: 0, bottom: lastRow, right: lastCol };
}

const isSeenLook = (style: DocumentStyle | undefined): boolean =>
  style !== undefined && (style.fill !== undefined || Object.keys(style.borders ?? {}).length > 0);

/** One number for a cell, as no sheet has more columns. */
export const placeOf = (row: number, col: number): number => row * 16_384 + col;

/** Numbers from first to last, without those that are hidden. */
export function shownBetween(first: number, last: number, hidden: ReadonlySet<number>): readonly number[] {
  const shown: number[] = [];
  for (let at = first; at <= last; at++) if (!hidden.has(at)) shown.push(at);
  return shown;
}
