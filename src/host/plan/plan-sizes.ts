import { columnName } from '../../domain/sheet/address';
import type { SheetLayout } from '../../domain/sheet/layout';
import type { DrawOp } from './draw-op';
import { pointsOfMm } from './measures';
import { addressLists, runsOf } from './rectangles';

/** Columns of one width together. */
export function planColumnWidths({ columnWidths }: SheetLayout): readonly DrawOp[] {
  return bySize(columnWidths.map((mm, col) => [col, pointsOfMm(mm)])).flatMap(([columnWidth, columns]) =>
    addressLists(runsOf(columns).map(({ left, right }) => `${columnName(left)}:${columnName(right)}`)).map(
      (areas): DrawOp => ({ kind: 'format', areas, format: { columnWidth } }),
    ),
  );
}

/** Rows of one height together; rows that only have a least height are left to size themselves by their text. */
export function planRowHeights({ rowHeights, leastRowHeights = {} }: SheetLayout): readonly DrawOp[] {
  const fixed = bySize(Object.entries(rowHeights).map(([row, points]) => [Number(row), points]));
  const growing = Object.keys(leastRowHeights)
    .map(Number)
    .filter((row) => !(row in rowHeights));
  return [
    ...fixed.flatMap(([rowHeight, rows]) =>
      addressLists(rowAddresses(rows)).map((areas): DrawOp => ({
        kind: 'format',
        areas,
        format: { rowHeight },
      })),
    ),
    ...addressLists(rowAddresses(growing)).map((areas): DrawOp => ({ kind: 'autofitRows', areas })),
  ];
}

const rowAddresses = (rows: readonly number[]): readonly string[] =>
  runsOf(rows).map(({ left, right }) => `${left + 1}:${right + 1}`);

function bySize(sizes: readonly (readonly [number, number])[]): readonly (readonly [number, number[]])[] {
  const groups = new Map<number, number[]>();
  for (const [index, size] of sizes) groups.set(size, [...(groups.get(size) ?? []), index]);
  return [...groups];
}
