import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import { cellContent } from '../data';

/** What the cells of a sheet hold, however they look, by `row,col`. Results of formulas do not count. */
export type SheetContents = ReadonlyMap<string, string>;

export function sheetContents(sheet: Worksheet): SheetContents {
  const contents = new Map<string, string>();
  sheet.getCellMatrix().forValue((row, col, cell) => {
    const content = contentKey(cell);
    if (content !== '') contents.set(`${row},${col}`, content);
  });
  return contents;
}

/** Equal texts of cells that hold the same; empty of one that holds nothing. */
export function contentKey(cell: Nullable<ICellData>): string {
  if (cell?.si) return `=${cell.f ?? cell.si}`;
  const { formula, value } = cellContent(cell, undefined);
  if (formula !== undefined) return `=${formula}`;
  return value === undefined ? '' : JSON.stringify(value);
}

export const sameContents = (a: SheetContents, b: SheetContents): boolean =>
  a.size === b.size && [...a].every(([place, content]) => b.get(place) === content);
