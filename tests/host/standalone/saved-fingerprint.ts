import type { ICellData, IRowData, IWorkbookData } from '@univerjs/core';
import { savedSheets, type SavedSheet } from './saved-workbook';

/** Everything the grid saves of a workbook as one text, but for ids and what it measures to show it. */
export const savedFingerprint = (saved: IWorkbookData): string =>
  JSON.stringify(savedSheets(saved).map(sheetText), sortedFields);

function sheetText(saved: SavedSheet): unknown {
  const {
    id: _,
    scrollLeft: __,
    scrollTop: ___,
    zoomRatio: ____,
    cellData = {},
    rowData = {},
    ...sheet
  } = saved.sheet;
  const cells = Object.entries(cellData).flatMap(([row, cols]) =>
    Object.entries(cols as Record<number, ICellData>).map(([col, cell]) => [
      row,
      col,
      { ...cell, s: cell.s === undefined ? undefined : saved.styleOf(cell.s) },
    ]),
  );
  return {
    ...sheet,
    cells,
    rows: rowsText(rowData),
    validations: saved.validations.map(({ uid: _uid, ...rule }) => rule),
    conditions: saved.conditions.map(({ cfId: _cfId, ...rule }) => rule),
    notes: saved.notes.map(({ id: _id, ...note }) => note),
  };
}

/** Rows that size themselves are measured when the browser has time, which may be before or after one looks. */
const rowsText = (rows: Readonly<Record<number, Partial<IRowData>>>): unknown =>
  Object.entries(rows).flatMap(([row, { ah: _, ...set }]) =>
    Object.keys(set).length === 0 ? [] : [[row, set]],
  );

/** Fields in order, and none that says nothing. */
function sortedFields(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
