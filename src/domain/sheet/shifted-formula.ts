import { columnName, parseCellAddress } from './address';
import { rewritten, type FormulaToken } from './formula-tokens';

const MAX_ROWS = 1_048_576;
const MAX_COLS = 16_384;
const OUTSIDE = '#REF!';

/**
 * A formula as it reads in a cell so many rows and columns away from its own: relative references move along, absolute
 * ones stay. References that leave the sheet are `#REF!`.
 */
export const shiftedFormula = (formula: string, rows: number, cols: number): string =>
  rows === 0 && cols === 0 ? formula : rewritten(formula, (token) => shiftedToken(token, rows, cols));

function shiftedToken({ kind, text }: FormulaToken, rows: number, cols: number): string {
  if (kind === 'cell') return shiftedCell(text, rows, cols);
  if (kind === 'columns') return shiftedPair(text, (column) => shiftedColumn(column, cols));
  if (kind === 'rows') return shiftedPair(text, (row) => shiftedRow(row, rows));
  return text;
}

function shiftedPair(text: string, shift: (part: string) => string): string {
  const pair = text.split(':').map(shift);
  return pair.includes(OUTSIDE) ? OUTSIDE : pair.join(':');
}

function shiftedCell(text: string, rows: number, cols: number): string {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(text) ?? [];
  const parts = [shiftedColumn(column, cols), shiftedRow(row, rows)];
  return parts.includes(OUTSIDE) ? OUTSIDE : parts.join('');
}

function shiftedColumn(text: string, by: number): string {
  if (text.startsWith('$')) return text;
  const col = (parseCellAddress(`${text}1`)?.col ?? 0) + by;
  return col >= 0 && col < MAX_COLS ? columnName(col) : OUTSIDE;
}

function shiftedRow(text: string, by: number): string {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : OUTSIDE;
}
