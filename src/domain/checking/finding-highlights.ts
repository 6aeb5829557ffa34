import type { Finding } from '../checks/finding';
import { parseCellAddress, type CellPosition } from '../sheet/address';
import type { Highlight, HighlightKind } from '../sheet/highlight';
import { SEVERITIES } from './finding-groups';

interface TintedCell extends CellPosition {
  readonly sheet: string;
  readonly kind: HighlightKind;
}

/**
 * The tints that show where the findings are: one kind a cell, the gravest of its findings; cells of a kind that follow
 * each other down a column are one tint, so that hundreds of rows take few.
 */
export function findingHighlights(findings: readonly Finding[]): readonly Highlight[] {
  const highlights: Highlight[] = [];
  for (const cell of inColumns(tintedCells(findings))) {
    const last = highlights[highlights.length - 1];
    if (last && continues(last, cell)) {
      highlights[highlights.length - 1] = { ...last, range: { ...last.range, bottom: cell.row } };
    } else {
      const { sheet, kind, row, col } = cell;
      highlights.push({ sheet, kind, range: { top: row, bottom: row, left: col, right: col } });
    }
  }
  return highlights;
}

function tintedCells(findings: readonly Finding[]): readonly TintedCell[] {
  const cells = new Map<string, TintedCell>();
  for (const { place, severity } of findings) {
    const at = place && parseCellAddress(place.cell);
    if (!at) continue;
    const key = JSON.stringify([place.sheet, at.row, at.col]);
    const known = cells.get(key);
    if (!known || rank(severity) < rank(known.kind)) {
      cells.set(key, { sheet: place.sheet, kind: severity, ...at });
    }
  }
  return [...cells.values()];
}

const rank = (kind: HighlightKind): number => SEVERITIES.indexOf(kind);

const inColumns = (cells: readonly TintedCell[]): readonly TintedCell[] =>
  [...cells].sort(
    (a, b) => Number(a.sheet > b.sheet) - Number(a.sheet < b.sheet) || a.col - b.col || a.row - b.row,
  );

const continues = ({ sheet, kind, range }: Highlight, cell: TintedCell): boolean =>
  sheet === cell.sheet && kind === cell.kind && range.left === cell.col && range.bottom + 1 === cell.row;
