import type { SheetLayout } from '../../domain/sheet/layout';

/**
 * Lets the rows that only have a least height grow: exceljs marks every height it writes as set by hand, and Excel
 * never sizes such a row again.
 */
export function withGrowingRows(sheet: string, { leastRowHeights = {}, rowHeights }: SheetLayout): string {
  return sheet.replace(/<row r="(\d+)"[^>]*>/gu, (row, number: string) => {
    const index = Number(number) - 1;
    return index in leastRowHeights && !(index in rowHeights) ? row.replace(' customHeight="1"', '') : row;
  });
}
