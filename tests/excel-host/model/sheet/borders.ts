import { type Area, columnsOf, rowsOf } from '../grid/area';
import type { CellGrid } from '../grid/cell-grid';
import type { BorderLine, BorderSide } from '../grid/cell-style';
import { COLUMNS, ROWS } from '../grid/limits';

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

/** The cells that a border of an area lies on, and their side of it. */
interface BorderCells {
  readonly cells: Area | undefined;
  readonly side: BorderSide;
}

function borderCells(area: Area, index: BorderIndex): BorderCells {
  switch (index) {
    case 'EdgeTop':
      return { cells: { ...area, bottom: area.top }, side: 'top' };
    case 'EdgeBottom':
      return { cells: { ...area, top: area.bottom }, side: 'bottom' };
    case 'EdgeLeft':
      return { cells: { ...area, right: area.left }, side: 'left' };
    case 'EdgeRight':
      return { cells: { ...area, left: area.right }, side: 'right' };
    case 'InsideVertical':
      return { cells: columnsOf(area) > 1 ? { ...area, right: area.right - 1 } : undefined, side: 'right' };
    case 'InsideHorizontal':
      return { cells: rowsOf(area) > 1 ? { ...area, bottom: area.bottom - 1 } : undefined, side: 'bottom' };
    case 'DiagonalDown':
      return { cells: area, side: 'diagonalDown' };
    case 'DiagonalUp':
      return { cells: area, side: 'diagonalUp' };
  }
}

interface Neighbour {
  readonly down: number;
  readonly right: number;
  readonly side: BorderSide;
}

/** Two cells share a line: the bottom of one is the top of the next. */
const NEIGHBOURS: Readonly<Record<BorderSide, Neighbour | undefined>> = {
  top: { down: -1, right: 0, side: 'bottom' },
  bottom: { down: 1, right: 0, side: 'top' },
  left: { down: 0, right: -1, side: 'right' },
  right: { down: 0, right: 1, side: 'left' },
  diagonalDown: undefined,
  diagonalUp: undefined,
};

/** The line that is seen on a side of a cell, whichever of the two cells it was given to. */
export function lineAt(grid: CellGrid, row: number, col: number, side: BorderSide): BorderLine | null {
  const own = grid.styleAt(row, col)[side];
  const next = NEIGHBOURS[side];
  if (own || !next) return own;
  const [beside, across] = [row + next.down, col + next.right];
  const isOnSheet = beside >= 0 && across >= 0 && beside < ROWS && across < COLUMNS;
  return isOnSheet ? grid.styleAt(beside, across)[next.side] : null;
}

/** The line all over a border; undefined where it differs, null for none. */
export function uniformLine(
  grid: CellGrid,
  areas: readonly Area[],
  index: BorderIndex,
): BorderLine | null | undefined {
  let found: BorderLine | null | undefined;
  for (const area of areas) {
    const { cells, side } = borderCells(area, index);
    if (!cells) continue;
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let col = cells.left; col <= cells.right; col++) {
        const line = lineAt(grid, row, col, side);
        if (found === undefined) found = line;
        else if (!sameLine(found, line)) return undefined;
      }
    }
  }
  return found ?? null;
}

const sameLine = (a: BorderLine | null, b: BorderLine | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.style === b.style && a.color === b.color && a.weight === b.weight);

/** Draws a border of the area; the line that a neighbour had on the same side gives way to it. */
export function drawBorder(
  grid: CellGrid,
  area: Area,
  index: BorderIndex,
  change: (line: BorderLine | null) => BorderLine | null,
): void {
  const { cells, side } = borderCells(area, index);
  if (!cells) return;
  grid.restyle(cells, (style) => ({ ...style, [side]: change(style[side]) }));
  const next = NEIGHBOURS[side];
  if (next) clearSide(grid, shifted(cells, next), next.side);
}

function shifted(area: Area, { down, right }: Neighbour): Area | undefined {
  const moved = {
    top: Math.max(area.top + down, 0),
    left: Math.max(area.left + right, 0),
    bottom: Math.min(area.bottom + down, ROWS - 1),
    right: Math.min(area.right + right, COLUMNS - 1),
  };
  return moved.top <= moved.bottom && moved.left <= moved.right ? moved : undefined;
}

function clearSide(grid: CellGrid, area: Area | undefined, side: BorderSide): void {
  if (!area || [...grid.stylesIn(area)].every((style) => style[side] === null)) return;
  grid.restyle(area, (style) => ({ ...style, [side]: null }));
}
