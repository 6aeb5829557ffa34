/// <reference types="office-js" />
import { looksCalculated, type CellState } from '../cells/cell-state';
import type { GridCell } from '../plan/draw-op';

/** Queues the reading of a range's cells; call the answer after the next sync. */
export function loadCells(range: Excel.Range): () => readonly CellState[] {
  range.load('values');
  const states = loadSources(range);
  return () => {
    // The API's types say `any`; this is what it documents.
    const values = (range.values as GridCell[][]).flat();
    return states().map((state, index) => ({ ...state, value: values[index] ?? '' }));
  };
}

/** As `loadCells` without the results of formulas: half the answer where texts are long. */
export function loadSources(range: Excel.Range): () => readonly CellState[] {
  range.load('rowIndex,columnIndex,formulas,valueTypes,numberFormat');
  return () => {
    const { rowIndex, columnIndex, valueTypes } = range;
    const formats = range.numberFormat as string[][];
    return (range.formulas as GridCell[][]).flatMap((row, y) =>
      row.map((formula, x) => {
        const format = formats[y]?.[x] ?? '';
        return {
          row: rowIndex + y,
          col: columnIndex + x,
          formula,
          value: looksCalculated(formula, format) ? null : formula,
          type: valueTypes[y]?.[x] ?? 'Unknown',
          format,
        };
      }),
    );
  };
}
