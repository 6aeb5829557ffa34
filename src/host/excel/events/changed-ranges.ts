import { parseRangeAddress, type CellRange } from '../../../domain/sheet/address';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** More areas than this are not worth telling apart. */
const MOST_AREAS = 8;

/** The areas of a changed address, `A1:B2,D4`, `C:D` or `3:5`; undefined where it is none, or has too many. */
export function changedRanges(address: string): readonly CellRange[] | undefined {
  const areas = address.split(',').map(changedRange);
  const known = areas.filter((range) => range !== undefined);
  return known.length < areas.length || known.length > MOST_AREAS ? undefined : known;
}

function changedRange(address: string): CellRange | undefined {
  const [, firstColumn, lastColumn] = /^\$?([A-Z]+):\$?([A-Z]+)$/iu.exec(address) ?? [];
  if (firstColumn !== undefined && lastColumn !== undefined) {
    const range = parseRangeAddress(`${firstColumn}1:${lastColumn}1`);
    return range && { ...range, bottom: LAST_ROW };
  }
  const [, firstRow, lastRow] = /^\$?(\d+):\$?(\d+)$/u.exec(address) ?? [];
  if (firstRow !== undefined && lastRow !== undefined) {
    const range = parseRangeAddress(`A${firstRow}:A${lastRow}`);
    return range && { ...range, right: LAST_COLUMN };
  }
  return parseRangeAddress(address);
}
