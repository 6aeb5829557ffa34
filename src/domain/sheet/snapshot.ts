import type { CellRange } from './address';
import type { CellValue } from './cell-value';

/** One row of cells by column; holes and `undefined` are empty cells. */
export type SheetRow = readonly (CellValue | undefined)[];

/** What a sheet holds, as plain data that can cross a worker boundary. Rows are sparse: an absent row is empty. */
export interface SheetSnapshot {
  readonly name: string;
  /** Hidden by the user, or “very hidden” by a program. */
  readonly hidden: boolean;
  readonly rows: readonly (SheetRow | undefined)[];
  readonly merges: readonly CellRange[];
  /** Row numbers (from 0) that are hidden or filtered out and hold a value. Empty where the format does not say. */
  readonly hiddenRows: readonly number[];
  /** Column numbers (from 0) that are hidden. */
  readonly hiddenCols: readonly number[];
  /** Addresses of cells whose whole text is struck through; only where the format tells us cheaply. */
  readonly struckCells?: readonly string[];
}

/** What a workbook holds. Every date is in the 1900 system already, whatever the file used. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Things a reader noticed that do not change any value, e.g. a chart sheet that has no cells. */
  readonly notices: readonly SnapshotNotice[];
}

export interface SnapshotNotice {
  readonly code: 'notAWorksheet' | 'textDecodedAsGb18030' | 'date1904' | 'decrypted' | 'picturesIgnored';
  readonly sheet?: string;
}

/** The value of a cell, `undefined` where the sheet has none. */
export const cellAt = (sheet: SheetSnapshot, row: number, col: number): CellValue | undefined =>
  sheet.rows[row]?.[col];
