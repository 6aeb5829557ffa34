import type { DocumentCell, DocumentSheet, DocumentStyle } from '../../domain/document/workbook-document';
import type { CellPosition, CellRange } from '../../domain/sheet/address';
import { conditionStyle } from './cell-conditions';
import { shownBetween } from './printed-range';

/** Width in points of a column that says nothing, that of a new Excel in 宋体. */
const DEFAULT_COLUMN_WIDTH = 54;
const DEFAULT_ROW_HEIGHT = 14.25;
const NEW_CELL: DocumentStyle = {};

/** A sheet's cells, merges and sizes by their place. */
export class SheetLookup {
  private readonly cells = new Map<string, DocumentCell>();
  private readonly merged = new Map<string, CellRange>();

  constructor(
    private readonly sheet: DocumentSheet,
    private readonly styles: readonly DocumentStyle[],
  ) {
    for (const cell of sheet.cells) this.cells.set(`${cell.row} ${cell.col}`, cell);
    for (const range of sheet.merges) {
      for (let row = range.top; row <= range.bottom; row++) {
        for (let col = range.left; col <= range.right; col++) this.merged.set(`${row} ${col}`, range);
      }
    }
  }

  cell(row: number, col: number): DocumentCell | undefined {
    return this.cells.get(`${row} ${col}`);
  }

  merge(row: number, col: number): CellRange | undefined {
    return this.merged.get(`${row} ${col}`);
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
    const [row = top] = shownBetween(top, bottom, this.sheet.hiddenRows);
    const [col = left] = shownBetween(left, right, this.sheet.hiddenCols);
    return { row, col };
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
