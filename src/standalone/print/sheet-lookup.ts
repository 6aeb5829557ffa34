import type { DocumentCell, DocumentSheet, DocumentStyle } from '../../domain/document/workbook-document';
import type { CellPosition, CellRange } from '../../domain/sheet/address';
import { conditionStyle } from './cell-conditions';
import { placeOf } from './printed-range';

/** Width in points of a column that says nothing, that of a new Excel in 宋体. */
const DEFAULT_COLUMN_WIDTH = 54;
const DEFAULT_ROW_HEIGHT = 14.25;
const NEW_CELL: DocumentStyle = {};

/** A sheet's cells, merges and sizes by their place; merges as far as the cells that are printed go. */
export class SheetLookup {
  private readonly cells = new Map<number, DocumentCell>();
  private readonly merged = new Map<number, CellRange>();
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly hiddenCols: ReadonlySet<number>;

  constructor(
    private readonly sheet: DocumentSheet,
    private readonly styles: readonly DocumentStyle[],
    printed: CellRange,
  ) {
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenCols = new Set(sheet.hiddenCols);
    for (const cell of sheet.cells) this.cells.set(placeOf(cell.row, cell.col), cell);
    for (const range of sheet.merges) {
      const bottom = Math.min(range.bottom, printed.bottom);
      // The column beside the last one says whether a text is hemmed in.
      const right = Math.min(range.right, printed.right + 1);
      for (let row = Math.max(range.top, printed.top); row <= bottom; row++) {
        for (let col = Math.max(range.left, printed.left); col <= right; col++) {
          this.merged.set(placeOf(row, col), range);
        }
      }
    }
  }

  cell(row: number, col: number): DocumentCell | undefined {
    return this.cells.get(placeOf(row, col));
  }

  merge(row: number, col: number): CellRange | undefined {
    return this.merged.get(placeOf(row, col));
  }

  /** As the cell stands, before conditions; undefined for one that is not in the sheet. */
  ownStyle(row: number, col: number): DocumentStyle | undefined {
    const cell = this.cell(row, col);
    return cell && (this.styles[cell.style ?? -1] ?? NEW_CELL);
  }

  style(row: number, col: number): DocumentStyle {
    const valueAt = (atRow: number, atCol: number) => this.cell(atRow, atCol)?.value;
    return { ...this.ownStyle(row, col), ...conditionStyle(this.sheet, { row, col }, valueAt) };
  }

  isBlank(row: number, col: number): boolean {
    const value = this.cell(row, col)?.value;
    return value === undefined || value === '';
  }

  /** Where the content of a merge is shown: its first cell that is not hidden. */
  shownStart({ top, left, bottom, right }: CellRange): CellPosition {
    return { row: firstShown(top, bottom, this.hiddenRows), col: firstShown(left, right, this.hiddenCols) };
  }

  /** Points. */
  columnWidth(col: number): number {
    return this.sheet.columnWidths[col] ?? this.sheet.defaultColumnWidth ?? DEFAULT_COLUMN_WIDTH;
  }

  /** Points a row has at least. */
  rowHeight(row: number): number {
    return this.sheet.rowHeights[row]?.points ?? this.sheet.defaultRowHeight ?? DEFAULT_ROW_HEIGHT;
  }
}

function firstShown(first: number, last: number, hidden: ReadonlySet<number>): number {
  for (let at = first; at <= last; at++) if (!hidden.has(at)) return at;
  return first;
}
