import type { CellPosition, CellRange } from '../../../domain/sheet/address';

/** The rectangles of a sheet that hold none of the cells named; a cell is in one of them at most. */
export function rangesWithout(
  { rows, cols }: { readonly rows: number; readonly cols: number },
  cells: readonly CellPosition[],
): readonly CellRange[] {
  const bands: Band[] = [];
  for (const { row, gaps } of gapsByRow(cells, cols)) {
    const last = bands.at(-1);
    const below = last ? last.bottom + 1 : 0;
    if (row > below) bands.push({ top: below, bottom: row - 1, gaps: [{ left: 0, right: cols - 1 }] });
    if (last && row === below && sameGaps(last.gaps, gaps)) last.bottom = row;
    else bands.push({ top: row, bottom: row, gaps });
  }
  const below = (bands.at(-1)?.bottom ?? -1) + 1;
  if (below < rows) bands.push({ top: below, bottom: rows - 1, gaps: [{ left: 0, right: cols - 1 }] });
  return bands.flatMap(({ top, bottom, gaps }) => gaps.map((gap) => ({ top, bottom, ...gap })));
}

type Gap = Pick<CellRange, 'left' | 'right'>;

/** Rows one below the other that leave out the same columns. */
interface Band {
  readonly top: number;
  bottom: number;
  readonly gaps: readonly Gap[];
}

/** Of each row that holds such a cell, from the top, the columns between them. */
function gapsByRow(
  cells: readonly CellPosition[],
  cols: number,
): readonly { readonly row: number; readonly gaps: readonly Gap[] }[] {
  const byRow = new Map<number, number[]>();
  for (const { row, col } of cells) {
    const taken = byRow.get(row) ?? [];
    taken.push(col);
    byRow.set(row, taken);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, taken]) => ({
      row,
      gaps: gapsBetween(
        [...taken].sort((a, b) => a - b),
        cols,
      ),
    }));
}

function gapsBetween(taken: readonly number[], cols: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let left = 0;
  for (const col of [...taken, cols]) {
    if (col > left) gaps.push({ left, right: col - 1 });
    left = col + 1;
  }
  return gaps;
}

const sameGaps = (a: readonly Gap[], b: readonly Gap[]): boolean =>
  a.length === b.length &&
  a.every(({ left, right }, index) => left === b[index]?.left && right === b[index]?.right);
