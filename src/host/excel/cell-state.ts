/// <reference types="office-js" />
import type { CellPosition } from '../../domain/sheet/address';
import { emptied, formulaEntry, plainEntry, TEXT_FORMAT, textEntry, type CellEntry } from './plan/cell-entry';
import type { GridCell } from './plan/draw-op';

/** What a cell holds, with all that is needed to put it back. */
export interface CellState extends CellPosition {
  /** Of a formula its text, else the value. */
  readonly formula: GridCell;
  /** Null of a formula whose result was not asked for. */
  readonly value: GridCell;
  readonly type: `${Excel.RangeValueType}`;
  readonly format: string;
}

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

/** A text that begins with `=` is told as it stands; only its format tells it from a formula. */
const looksCalculated = (formula: GridCell, format: string): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && format !== TEXT_FORMAT;

/** The entry that makes a cell hold again what it held; its format as it was, whatever the text looks like. */
export function entryOfState({ formula, value, type, format }: CellState): CellEntry {
  if (formula === '' || formula === null) return emptied(format);
  const isConstant = formula === value;
  if (isConstant && type === 'String' && typeof formula === 'string') return textEntry(formula, format);
  return isConstant || typeof formula !== 'string'
    ? plainEntry(formula, format)
    : formulaEntry(formula, format);
}
