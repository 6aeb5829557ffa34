import { DAYS_FROM_1900_TO_1904, type CellValue } from '../../domain/sheet/cell-value';
import { isDateFormat } from '../../domain/sheet/date-format';
import type { CellState } from './cell-state';

/** What a cell holds, in the product's words; undefined where it is empty. */
export function cellValue(
  { value, type, format }: Pick<CellState, 'value' | 'type' | 'format'>,
  date1904: boolean,
): CellValue | undefined {
  if (value === '' || value === null) return undefined;
  if (type === 'Error') return { kind: 'error', code: String(value) };
  if (typeof value === 'number' && isDateFormat(0, format)) {
    return { kind: 'date', serial: date1904 ? value + DAYS_FROM_1900_TO_1904 : value };
  }
  return value;
}
