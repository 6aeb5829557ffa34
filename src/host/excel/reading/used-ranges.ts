/// <reference types="office-js" />
import type { CellRange } from '../../../domain/sheet/address';
import type { StandingSheet } from '../../standing-workbook';

/** Where a sheet has values, and whether some of it is hidden. */
export interface UsedRange {
  readonly sheet: StandingSheet;
  /** Undefined for a sheet without values. */
  readonly range: CellRange | undefined;
  readonly hasHiddenRows: boolean;
  readonly hasHiddenCols: boolean;
}

/** One request for all sheets. */
export async function readUsedRanges(
  context: Excel.RequestContext,
  sheets: readonly StandingSheet[],
): Promise<readonly UsedRange[]> {
  const asked = sheets.map((sheet) => {
    const used = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    return { sheet, used };
  });
  await context.sync();
  return asked.map(({ sheet, used }) => ({
    sheet,
    range: used.isNullObject ? undefined : rangeOf(used),
    // Null where some are hidden and some are not; the API's type leaves that out.
    hasHiddenRows: !used.isNullObject && (used.rowHidden as boolean | null) !== false,
    hasHiddenCols: !used.isNullObject && (used.columnHidden as boolean | null) !== false,
  }));
}

/** Of a range whose place and size are loaded. */
export const rangeOf = ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});
