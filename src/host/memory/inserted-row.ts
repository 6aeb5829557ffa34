import { cellAddress, parseCellAddress, type CellRange } from '../../domain/sheet/address';
import type { MemorySheet } from './memory-sheet';

/**
 * A sheet with an empty row above `row` (from 0). Formulas stay as they are written, as nothing is computed here, and so
 * does what the layout said of rows.
 */
export const withInsertedRow = (sheet: MemorySheet, row: number): MemorySheet => ({
  ...sheet,
  cells: new Map([...sheet.cells].map(([address, cell]) => [movedAddress(address, row), cell])),
  merges: sheet.merges.map((range) => moved(range, row)),
  lists: sheet.lists.map((list) => ({ ...list, range: moved(list.range, row) })),
  tints: sheet.tints.map((tint) => ({ ...tint, ranges: tint.ranges.map((range) => moved(range, row)) })),
});

function movedAddress(address: string, row: number): string {
  const at = parseCellAddress(address);
  if (!at) throw new Error(`no address: ${address}`);
  return at.row < row ? address : cellAddress(at.row + 1, at.col);
}

const moved = (range: CellRange, row: number): CellRange => ({
  ...range,
  top: range.top < row ? range.top : range.top + 1,
  bottom: range.bottom < row ? range.bottom : range.bottom + 1,
});
