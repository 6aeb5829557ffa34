import { CELL_ERRORS } from '../../../src/host/wps/api/constants';
import { CellError, type CellContent } from '../../excel-host/model/grid/cell';

const ERROR_NUMBERS = new Map([...CELL_ERRORS].map(([number, text]) => [text, number]));

/** What a cell shows, as `Value2` tells it: an error as its number. */
export const value2Of = (value: CellContent | undefined): string | number | boolean | undefined =>
  value instanceof CellError ? ERROR_NUMBERS.get(value.text) : value;

/** A constant, as `Formula` tells it: always a text. */
export function formulaOf(value: CellContent | undefined): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.text;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
