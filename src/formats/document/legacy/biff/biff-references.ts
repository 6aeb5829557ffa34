import { columnName, type CellPosition } from '../../../../domain/sheet/address';
import type { ByteCursor } from './byte-cursor';

const ROW_RELATIVE = 0x8000;
const COLUMN_RELATIVE = 0x4000;
const LAST_ROW = 0xffff;
const LAST_COLUMN = 0xff;

/** One corner of a reference: a row word and a column word, whose upper bits say which part has no `$`. */
interface Corner {
  readonly row: number;
  readonly col: number;
  readonly rowSign: string;
  readonly colSign: string;
}

/** `base` is where relative parts are counted from; without it they are stored as they are. */
function corner(rowWord: number, colWord: number, base: CellPosition | undefined): Corner {
  const rowRelative = (colWord & ROW_RELATIVE) !== 0;
  const colRelative = (colWord & COLUMN_RELATIVE) !== 0;
  const col = colWord & LAST_COLUMN;
  return {
    row: rowRelative && base ? (base.row + rowWord) & LAST_ROW : rowWord,
    col: colRelative && base ? (base.col + col) & LAST_COLUMN : col,
    rowSign: rowRelative ? '' : '$',
    colSign: colRelative ? '' : '$',
  };
}

const cornerText = ({ row, col, rowSign, colSign }: Corner): string =>
  `${colSign}${columnName(col)}${rowSign}${row + 1}`;

/** The reference to one cell at the cursor, such as `$A1`. */
export const cellReference = (data: ByteCursor, base?: CellPosition): string =>
  cornerText(corner(data.u16(), data.u16(), base));

/** The reference to a rectangle at the cursor: `$A$1:$B$9`, or `$1:$3` and `$A:$C` for whole rows and columns. */
export function areaReference(data: ByteCursor, base?: CellPosition): string {
  const [top, bottom] = [data.u16(), data.u16()];
  const [left, right] = [data.u16(), data.u16()];
  const first = corner(top, left, base);
  const last = corner(bottom, right, base);
  if (first.row === 0 && last.row === LAST_ROW) {
    return `${first.colSign}${columnName(first.col)}:${last.colSign}${columnName(last.col)}`;
  }
  if (first.col === 0 && last.col === LAST_COLUMN) {
    return `${first.rowSign}${first.row + 1}:${last.rowSign}${last.row + 1}`;
  }
  return `${cornerText(first)}:${cornerText(last)}`;
}
