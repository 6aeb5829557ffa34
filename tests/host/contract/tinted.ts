import { cellAddress, parseRangeAddress } from '../../../src/domain/sheet/address';
import type { OpenedWorkbook } from './harness';

/** Each tinted cell with its kind, `甲!B3 error`, in order; a cell in two tints is told twice. */
export async function tintedCells(workbook: OpenedWorkbook): Promise<readonly string[]> {
  const tints = await workbook.tints();
  return tints
    .flatMap(({ sheet, range, kind }) => cellsIn(range).map((cell) => `${sheet}!${cell} ${kind}`))
    .sort();
}

/** `A1:B2` → `A1`, `B1`, `A2`, `B2`. */
export function cellsIn(range: string): readonly string[] {
  const { top, left, bottom, right } = parseRangeAddress(range)!;
  const cells: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push(cellAddress(row, col));
  }
  return cells;
}
