import type { DrawnSheet } from './drawn';
import { borderLines } from './border-lines';
import { cellDifferences, type CellAllowances } from './cell-differences';
import { difference, lengthDifference } from './differences';
import { setupDifferences } from './setup-differences';

/** What a program may do otherwise, because it said so beforehand. */
export interface DrawingAllowances extends CellAllowances {
  readonly merges: boolean;
}

/**
 * Where what was drawn is not what was expected, a line each: `附件1!B4 style.font: expected "黑体", drawn "宋体"`.
 * Empty where all is as it should be.
 */
export function drawingDifferences(
  expected: DrawnSheet,
  drawn: DrawnSheet | undefined,
  allowances: DrawingAllowances,
): readonly string[] {
  if (!drawn) return [`${expected.name}: not there`];
  return [
    ...difference(expected.name, 'visibility', expected.visibility, drawn.visibility),
    ...cellDifferences(expected, drawn, allowances),
    ...lineDifferences(expected, drawn),
    ...(allowances.merges ? difference(expected.name, 'merges', sorted(expected), sorted(drawn)) : []),
    ...widthDifferences(expected, drawn),
    ...heightDifferences(expected, drawn),
    ...setupDifferences(expected, drawn),
  ];
}

const sorted = ({ merges }: DrawnSheet): readonly string[] => [...merges].sort();

function lineDifferences(expected: DrawnSheet, drawn: DrawnSheet): readonly string[] {
  const wanted = borderLines(expected);
  const found = borderLines({ cells: drawn.cells, merges: expected.merges });
  const places = new Set([...wanted.keys(), ...found.keys()]);
  return [...places].flatMap((place) =>
    difference(expected.name, `line ${place}`, wanted.get(place) ?? 'none', found.get(place) ?? 'none'),
  );
}

const widthDifferences = ({ name, columnWidths }: DrawnSheet, drawn: DrawnSheet): readonly string[] =>
  Object.entries(columnWidths).flatMap(([col, points]) =>
    lengthDifference(name, `width of column ${col}`, points, drawn.columnWidths[Number(col)]),
  );

/** A row that may grow must not be fixed; how high it is now is the program's own affair. */
const heightDifferences = (expected: DrawnSheet, drawn: DrawnSheet): readonly string[] => {
  const rows = new Set([...Object.keys(expected.rowHeights), ...Object.keys(drawn.rowHeights)].map(Number));
  return [...rows].flatMap((row) => {
    const wanted = expected.rowHeights[row] ?? { points: undefined, fixed: false };
    const found = drawn.rowHeights[row] ?? { points: undefined, fixed: false };
    return [
      ...difference(expected.name, `row ${row} fixed`, wanted.fixed, found.fixed),
      ...(wanted.fixed && wanted.points !== undefined
        ? lengthDifference(expected.name, `height of row ${row}`, wanted.points, found.points)
        : []),
    ];
  });
};
