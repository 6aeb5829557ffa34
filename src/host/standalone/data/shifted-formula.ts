import { columnName, parseCellAddress } from '../../../domain/sheet/address';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const GONE = '#REF!';

/**
 * Texts, quoted names of sheets and structured references stay; then areas of whole columns (`A:$C`) and rows (`1:3`),
 * and single cells. What stands before or after tells a reference from a name (`DATA1`) or a function (`LOG10(`).
 */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(?:(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7})|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/gu;

/** A formula as it reads in a cell so many rows and columns further; what leaves the sheet becomes `#REF!`. */
export function shiftedFormula(formula: string, rows: number, cols: number): string {
  return formula.replace(PARTS, (part, ...groups: (string | undefined)[]) => {
    const [fixLeft = '', left, fixRight = '', right, fixTop = '', top, fixBottom = '', bottom] = groups;
    const [fixCol = '', col, fixRow = '', row] = groups.slice(8);
    if (left !== undefined && right !== undefined) {
      return joined(':', [shiftedColumn(fixLeft, left, cols), shiftedColumn(fixRight, right, cols)]);
    }
    if (top !== undefined && bottom !== undefined) {
      return joined(':', [shiftedRow(fixTop, top, rows), shiftedRow(fixBottom, bottom, rows)]);
    }
    if (col === undefined || row === undefined || parseCellAddress(col + row) === undefined) return part;
    return joined('', [shiftedColumn(fixCol, col, cols), shiftedRow(fixRow, row, rows)]);
  });
}

function joined(between: string, ends: readonly (string | undefined)[]): string {
  return ends.includes(undefined) ? GONE : ends.join(between);
}

function shiftedColumn(fixed: string, name: string, by: number): string | undefined {
  const col = parseCellAddress(`${name}1`)?.col ?? 0;
  if (fixed !== '') return fixed + name;
  return col + by < 0 || col + by > LAST_COLUMN ? undefined : columnName(col + by);
}

function shiftedRow(fixed: string, number: string, by: number): string | undefined {
  const row = Number(number) - 1;
  if (fixed !== '') return fixed + number;
  return row + by < 0 || row + by > LAST_ROW ? undefined : String(row + by + 1);
}
