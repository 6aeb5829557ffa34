import type { DocumentCell } from '../../../domain/document/workbook-document';
import { cellAddress, type CellPosition } from '../../../domain/sheet/address';
import type { PlacedLink } from './sheet-links';
import type { PlacedNote } from './sheet-notes';

/** The cells with their links and notes; also cells that hold nothing else. */
export function withLinksAndNotes(
  cells: readonly DocumentCell[],
  links: readonly PlacedLink[],
  notes: readonly PlacedNote[],
): readonly DocumentCell[] {
  if (links.length === 0 && notes.length === 0) return cells;
  const byAddress = new Map(cells.map((cell) => [cellAddress(cell.row, cell.col), cell]));
  const cellAt = ({ row, col }: CellPosition): DocumentCell =>
    byAddress.get(cellAddress(row, col)) ?? { row, col };
  const put = (cell: DocumentCell): void => void byAddress.set(cellAddress(cell.row, cell.col), cell);
  for (const { link, ...place } of links) put({ ...cellAt(place), link });
  for (const { note, ...place } of notes) put({ ...cellAt(place), note });
  return [...byAddress.values()].sort((a, b) => a.row - b.row || a.col - b.col);
}
