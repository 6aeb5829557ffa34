import {
  cellAddress,
  containsCell,
  parseCellAddress,
  parseRangeAddress,
} from '../../../src/domain/sheet/address';
import type { CellRange } from '../../../src/domain/sheet/address';
import type { BorderSide, DrawnBorder, DrawnSheet } from './drawn';

/**
 * The lines of a sheet by place (`above B4`, `left of B4`): each side of a cell is also a side of its neighbour, and
 * programs differ in which of the two tells it. Lines inside a merge are not seen and not told.
 */
export function borderLines(sheet: Pick<DrawnSheet, 'cells' | 'merges'>): ReadonlyMap<string, DrawnBorder> {
  const merges = sheet.merges.flatMap((address) => parseRangeAddress(address) ?? []);
  const lines = new Map<string, DrawnBorder>();
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const at = parseCellAddress(address);
    if (!at) throw new Error(`no address: ${address}`);
    const merge = merges.find((range) => containsCell(range, at.row, at.col));
    for (const side of SIDES) {
      const border = cell.style.borders[side];
      if (border === 'none' || (merge && isInside(merge, at.row, at.col, side))) continue;
      lines.set(lineAt(at.row, at.col, side), border);
    }
  }
  return lines;
}

const SIDES: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];

const isInside = (merge: CellRange, row: number, col: number, side: BorderSide): boolean =>
  ({ top: row > merge.top, bottom: row < merge.bottom, left: col > merge.left, right: col < merge.right })[
    side
  ];

function lineAt(row: number, col: number, side: BorderSide): string {
  if (side === 'top' || side === 'bottom') return `above ${cellAddress(side === 'top' ? row : row + 1, col)}`;
  return `left of ${cellAddress(row, side === 'left' ? col : col + 1)}`;
}
