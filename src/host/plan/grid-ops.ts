import { rangeAddress } from '../../domain/sheet/address';
import type { DrawOp, Grid, GridCell } from './draw-op';
import { rectanglesOf } from './rectangles';
import { utf8Bytes } from './utf8-bytes';

/** What is written to single cells, by row and column. */
export class SparseGrid {
  readonly rows = new Map<number, Map<number, GridCell>>();

  set(row: number, col: number, value: GridCell): void {
    const cells = this.rows.get(row);
    if (cells) cells.set(col, value);
    else this.rows.set(row, new Map([[col, value]]));
  }
}

/** Beyond this office.js cuts a grid up itself, into many more objects. */
const MOST_CELLS = 1_500;
/** So that a grid finds room in a request beside others. */
const MOST_BYTES = 400_000;
/** Empty rows that cost less inside a grid than a further grid would. */
const WIDEST_GAP = 3;

interface Band {
  readonly top: number;
  bottom: number;
  left: number;
  right: number;
  bytes: number;
}

type GridProperty = Extract<DrawOp, { readonly kind: 'grid' }>['property'];

/** The fewest grids that hold what is to be written, each within the limits; a cell not named stays as it is. */
export function gridOps(property: GridProperty, sparse: SparseGrid): readonly DrawOp[] {
  const bands: Band[] = [];
  for (const [row, cells] of [...sparse.rows].sort(([a], [b]) => a - b)) {
    const own = bandOf(row, cells);
    const last = bands[bands.length - 1];
    if (last && fitsTogether(last, own)) {
      last.bottom = row;
      last.left = Math.min(last.left, own.left);
      last.right = Math.max(last.right, own.right);
      last.bytes += own.bytes;
    } else bands.push(own);
  }
  return bands.map((band) => ({
    kind: 'grid',
    property,
    address: rangeAddress(band),
    grid: gridOf(band, sparse),
  }));
}

function bandOf(row: number, cells: ReadonlyMap<number, GridCell>): Band {
  const columns = [...cells.keys()];
  const bytes = utf8Bytes(JSON.stringify([...cells.values()]));
  return { top: row, bottom: row, left: Math.min(...columns), right: Math.max(...columns), bytes };
}

function fitsTogether(above: Band, below: Band): boolean {
  const width = Math.max(above.right, below.right) - Math.min(above.left, below.left) + 1;
  return (
    below.top - above.bottom <= WIDEST_GAP &&
    width * (below.bottom - above.top + 1) <= MOST_CELLS &&
    above.bytes + below.bytes <= MOST_BYTES
  );
}

/** Grids without holes: none reaches beyond the cells that are written. */
export const exactGridOps = (property: GridProperty, sparse: SparseGrid): readonly DrawOp[] =>
  rectanglesOf(
    [...sparse.rows].flatMap(([row, cells]) => [...cells.keys()].map((col) => ({ row, col }))),
  ).flatMap(({ top, left, bottom, right }) => {
    const part = new SparseGrid();
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) part.set(row, col, sparse.rows.get(row)?.get(col) ?? null);
    }
    return gridOps(property, part);
  });

const gridOf = ({ top, bottom, left, right }: Band, { rows }: SparseGrid): Grid =>
  Array.from({ length: bottom - top + 1 }, (_, index) => {
    const cells = rows.get(top + index);
    return Array.from({ length: right - left + 1 }, (_, offset) => cells?.get(left + offset) ?? null);
  });
