/// <reference types="office-js" />
import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import { blockOf } from '../../../domain/sheet/block';
import type { CellValue } from '../../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import { HostError } from '../../host-error';
import type { HostCapabilities } from '../../port';
import type { NewContext } from '../new-context';
import { cellValue } from '../../cells/cell-values';
import { loadDate1904 } from './date-system';
import { cellsIn, mergedAreas } from './load-chunk';
import { rangesOfAddress } from './merged-areas';
import { isAboutMerges, isTooLarge } from './read-chunks';
import { readWorkbook } from './read-workbook';

interface Block {
  readonly sheet: string;
  readonly range: CellRange;
}

/** One request; where Excel cannot answer all at once, as many as the whole sheet takes. */
export async function readCells(
  newContext: NewContext,
  capabilities: HostCapabilities,
  block: Block,
): Promise<SheetSnapshot> {
  try {
    return await readAtOnce(newContext, capabilities, block);
  } catch (error) {
    if (!isTooLarge(error) && !isAboutMerges(error)) throw error;
    const { sheets } = await readWorkbook(newContext, capabilities, [block.sheet]);
    return blockOf(sheets[0]!, block.range);
  }
}

async function readAtOnce(
  newContext: NewContext,
  capabilities: HostCapabilities,
  { sheet: name, range }: Block,
): Promise<SheetSnapshot> {
  const context = newContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('name,visibility');
  const date1904 = loadDate1904(context.workbook);
  // Only where there are values: a whole column is as cheap as what stands in it.
  const used = sheet.getRange(rangeAddress(range)).getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,valueTypes,numberFormat');
  const merged = mergedAreas(sheet, used, capabilities.merges ? 'sheet' : 'none');
  await context.sync();
  if (sheet.isNullObject) throw new HostError('sheetMissing', { sheet: name });
  const whole = {
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    rows: used.isNullObject ? [] : rowsOf(used, date1904()),
    merges: !merged || merged.isNullObject ? [] : rangesOfAddress(merged.address),
    hiddenRows: [],
    hiddenCols: [],
  };
  return blockOf(whole, range);
}

function rowsOf(used: Excel.Range, date1904: boolean): SheetSnapshot['rows'] {
  const rows: (CellValue | undefined)[][] = [];
  cellsIn(used).forEach((cells, y) =>
    cells.forEach((cell, x) => {
      const value = cellValue(cell, date1904);
      if (value !== undefined) (rows[used.rowIndex + y] ??= [])[used.columnIndex + x] = value;
    }),
  );
  return rows;
}
