/// <reference types="office-js" />
import type { SelectedCells } from '../../port';
import type { NewContext } from '../new-context';
import { rangeOf } from '../reading/used-ranges';

/** The first area selected; the active cell where a chart or a picture is selected. */
export async function readSelection(newContext: NewContext): Promise<SelectedCells> {
  try {
    return await selectionAt(newContext(), (workbook) => workbook.getSelectedRanges().areas.getItemAt(0));
  } catch (error) {
    if ((error as Partial<OfficeExtension.Error>).code !== 'InvalidSelection') throw error;
    return selectionAt(newContext(), (workbook) => workbook.getActiveCell());
  }
}

async function selectionAt(
  context: Excel.RequestContext,
  rangeIn: (workbook: Excel.Workbook) => Excel.Range,
): Promise<SelectedCells> {
  const range = rangeIn(context.workbook);
  range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
  await context.sync();
  return { sheet: range.worksheet.name, range: rangeOf(range) };
}
