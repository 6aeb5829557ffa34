import { ObjectMatrix, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { CellRange } from '../../../domain/sheet/address';
import { hullOf } from '../../../domain/sheet/hull';
import type { ShownWorkbook } from '../shown-workbook';
import type { ChangedCells } from './changed-cells';

/** A formula that shows another result follows from a change that is told by itself. */
export const isResult = (options: IExecutionOptions | undefined): boolean =>
  options?.['applyFormulaCalculationResult'] === true || options?.['fromFormula'] === true;

/**
 * The cells that will show another result than they do now. The grid writes the result of every formula it has
 * calculated, `TODAY()` with any change of any cell: told as well, a view that answers with a change would never rest.
 */
export function otherResults(
  shown: ShownWorkbook,
  { id, params }: Readonly<ICommandInfo>,
): ChangedCells | undefined {
  if (id !== SetRangeValuesMutation.id) return undefined;
  // An order of this name has these parameters.
  const { subUnitId, cellValue = {} } = params as ISetRangeValuesMutationParams;
  const sheet = shown.sheetOf(subUnitId);
  if (!sheet) return undefined;
  const ranges: CellRange[] = [];
  new ObjectMatrix(cellValue).forValue((row, col, result) => {
    const standing = sheet.getCellRaw(row, col);
    if (standing?.v === result?.v && standing?.t === result?.t) return;
    ranges.push({ top: row, left: col, bottom: row, right: col });
  });
  const range = hullOf(ranges);
  return range && { sheetId: subUnitId, range };
}
