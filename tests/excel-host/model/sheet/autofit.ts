import { type Area, columnsOf } from '../grid/area';
import { displayedText } from '../entry/displayed-text';
import { ROWS, WIDEST_COLUMN } from '../grid/limits';
import type { SheetState } from './sheet-state';
import { textWidth } from './text-width';
import type { WorkbookState } from './workbook-state';

/** Pixels of Excel on both sides of a text, in points. */
const PADDING = 3.75;

/** Rows size themselves again. */
export const autofitRows = (sheet: SheetState, { top, bottom }: Area): void => sheet.rows.forget(top, bottom);

/** Columns as wide as their longest text that is neither wrapped nor merged; without any they stay. */
export function autofitColumns(workbook: WorkbookState, sheet: SheetState, area: Area): void {
  for (let at = 0; at < columnsOf(area); at++) {
    const col = area.left + at;
    let widest = 0;
    sheet.grid.forEachStored({ top: 0, bottom: ROWS - 1, left: col, right: col }, (cell, row) => {
      const style = sheet.grid.styleAt(row, col);
      const here = { top: row, bottom: row, left: col, right: col };
      if (style.wrap || sheet.merged.in(here).length > 0) return;
      const text = displayedText(
        workbook.calculation.valueOf(sheet, cell),
        style.numberFormat,
        workbook.calendar.date1904,
      );
      if (text !== '') widest = Math.max(widest, textWidth(text, style.fontSize) + PADDING);
    });
    if (widest > 0) sheet.columns.give(col, col, Math.min(widest, WIDEST_COLUMN));
  }
}
