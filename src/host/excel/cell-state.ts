/// <reference types="office-js" />
import type { CellPosition } from '../../domain/sheet/address';
import { emptied, formulaEntry, plainEntry, textEntry, type CellEntry } from './plan/cell-entry';
import type { GridCell } from './plan/draw-op';

/** What a cell holds, with all that is needed to put it back. */
export interface CellState extends CellPosition {
  /** Of a formula its text, else the value. */
  readonly formula: GridCell;
  readonly value: GridCell;
  readonly type: Excel.RangeValueType;
  readonly format: string;
}

/** Queues the reading of a range's cells; call the answer after the next sync. */
export function loadCells(range: Excel.Range): () => readonly CellState[] {
  range.load('rowIndex,columnIndex,formulas,values,valueTypes,numberFormat');
  return () => {
    const { rowIndex, columnIndex, valueTypes } = range;
    // The API's types say `any`; these are what it documents.
    const [formulas, values] = [range.formulas as GridCell[][], range.values as GridCell[][]];
    const formats = range.numberFormat as string[][];
    return values.flatMap((row, y) =>
      row.map((value, x) => ({
        row: rowIndex + y,
        col: columnIndex + x,
        formula: formulas[y]?.[x] ?? value,
        value,
        type: valueTypes[y]?.[x] ?? ('Unknown' as Excel.RangeValueType.unknown),
        format: formats[y]?.[x] ?? 'General',
      })),
    );
  };
}

/** The entry that makes a cell hold again what it held; its format as it was, whatever the text looks like. */
export function entryOfState({ formula, value, type, format }: CellState): CellEntry {
  if (formula === '') return emptied(format);
  // A text that begins with `=` is told as it stands, a formula by a value that differs from it.
  const isConstant = formula === value;
  if (isConstant && type === 'String' && typeof value === 'string') return textEntry(value, format);
  return isConstant || typeof formula !== 'string'
    ? plainEntry(formula, format)
    : formulaEntry(formula, format);
}
