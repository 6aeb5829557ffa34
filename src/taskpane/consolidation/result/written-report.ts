import type { ConsolidationResult } from '../../../domain/consolidation/result';
import type { CellPlace } from '../../../domain/forms/recognised-table';
import type { IndicatorKey } from '../../../domain/mechanism/indicator-definition';
import { figureCol, MATRIX } from '../../../domain/reports/matrix-shape';
import { cellAddress } from '../../../domain/sheet/address';

/** The report as it was written into the open workbook last. */
export interface WrittenReport {
  /** What was written; any later result stands nowhere yet. */
  readonly result: ConsolidationResult;
  /** The name its sheet of units was given. */
  readonly matrixSheet: string;
}

/** Where a unit's figure stands in the open workbook; undefined while the result shown is not what was written. */
export function writtenPlace(
  written: WrittenReport | undefined,
  result: ConsolidationResult,
  unit: string,
  indicator: IndicatorKey,
): CellPlace | undefined {
  if (written?.result !== result) return undefined;
  const index = result.units.findIndex((one) => one.unit === unit);
  if (index < 0) return undefined;
  return { sheet: written.matrixSheet, cell: cellAddress(MATRIX.firstUnitRow + index, figureCol(indicator)) };
}
