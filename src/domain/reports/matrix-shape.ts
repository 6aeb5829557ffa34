import type { ConsolidationResult } from '../consolidation/result';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import { cellAddress } from '../sheet/address';

/** Where the parts of the matrix stand; rows and columns from 0. */
export const MATRIX = {
  titleRow: 0,
  headerRow: 2,
  basisRow: 3,
  firstUnitRow: 4,
  serialCol: 0,
  unitCol: 1,
  stateCol: 2,
  firstFigureCol: 3,
} as const;

export const figureCol = (key: IndicatorKey): number => MATRIX.firstFigureCol + INDICATOR_KEYS.indexOf(key);

/** The row that adds up; with no unit there is still one empty row to add up. */
export const totalRow = (result: ConsolidationResult): number =>
  MATRIX.firstUnitRow + Math.max(1, result.units.length);

/** The cell that sheet 1 refers to: `'各单位明细'!D17`. */
export const totalReference = (result: ConsolidationResult, key: IndicatorKey, sheet: string): string =>
  `'${sheet.replace(/'/gu, "''")}'!${cellAddress(totalRow(result), figureCol(key))}`;
