import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../../domain/sheet/cell-value';
import { isDateFormat } from '../../../domain/sheet/date-format';
import { carriedOfCell } from './carried-cell';
import { looksLikeError } from './error-code';
import { textOfRich } from './rich-text';

/** No format has this number: whether a format tells dates is seen from its text alone. */
const NO_BUILT_IN_FORMAT = -1;

/** What a cell of the grid holds: `formula` without its `=`, `value` as in a document. */
export interface CellContent {
  readonly value?: CellValue;
  readonly formula?: string;
}

/**
 * Reads a cell of the grid. `numberFormat` is the one that holds for it, from its row or column too. A formula that it
 * shares with another cell is not its own (`si`) and must be given.
 */
export function cellContent(
  cell: Nullable<ICellData>,
  numberFormat: string | undefined,
  shared?: string,
): CellContent {
  if (!cell) return {};
  const formula = ownFormula(cell) ?? shared;
  const value = formula === undefined ? plainValue(cell, numberFormat) : resultOf(cell, numberFormat);
  return {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** The formula that stands in the cell itself, without its `=`. */
export const ownFormula = ({ f }: ICellData): string | undefined =>
  f != null && f.length > 1 && f.startsWith('=') ? f.slice(1) : undefined;

function plainValue(cell: ICellData, numberFormat: string | undefined): CellValue | undefined {
  const rich = textOfRich(cell.p);
  if (rich !== undefined) return rich === '' ? undefined : rich;
  const value = typedValue(cell, numberFormat);
  if (typeof value !== 'string') return value;
  const isError = cell.t === CellValueType.FORCE_STRING ? false : looksLikeError(value);
  return isError || carriedOfCell(cell.custom).error === value ? { kind: 'error', code: value } : value;
}

/** A formula ends in an error whenever it shows one. */
function resultOf(cell: ICellData, numberFormat: string | undefined): CellValue | undefined {
  const value = typedValue(cell, numberFormat);
  return typeof value === 'string' && looksLikeError(value) && cell.t !== CellValueType.FORCE_STRING
    ? { kind: 'error', code: value }
    : value;
}

function typedValue({ v, t }: ICellData, numberFormat: string | undefined): CellValue | undefined {
  if (v === undefined || v === null || v === '') return undefined;
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return isTrue(v);
  const number = t === CellValueType.NUMBER ? Number(v) : v;
  if (typeof number !== 'number' || !Number.isFinite(number)) return String(v);
  return numberFormat !== undefined && isDateFormat(NO_BUILT_IN_FORMAT, numberFormat)
    ? { kind: 'date', serial: number }
    : number;
}

const isTrue = (value: NonNullable<ICellData['v']>): boolean =>
  value === true || value === 1 || /^(?:1|true)$/iu.test(String(value));
