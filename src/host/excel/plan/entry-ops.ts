import type { CellPosition } from '../../../domain/sheet/address';
import type { CellEntry } from './cell-entry';
import type { DrawOp } from './draw-op';
import { gridOps, SparseGrid } from './grid-ops';

export interface PlacedEntry extends CellPosition {
  readonly entry: CellEntry;
  /** The number format that the cell has now. */
  readonly formatNow: string;
}

export interface EntryOps {
  /** Formats for entering, then what is entered. */
  readonly entering: readonly DrawOp[];
  /** The formats the cells are left with. */
  readonly formatting: readonly DrawOp[];
}

/** Entries of one sheet as few grids; formats that already are as wanted are not written. */
export function entryOps(entries: readonly PlacedEntry[]): EntryOps {
  const [entryFormats, values] = [new SparseGrid(), new SparseGrid()];
  const [formulas, finalFormats] = [new SparseGrid(), new SparseGrid()];
  for (const { row, col, entry, formatNow } of entries) {
    let format = formatNow;
    if (entry.entered !== null) {
      if (entry.entryFormat !== formatNow) entryFormats.set(row, col, entry.entryFormat);
      (entry.isFormula ? formulas : values).set(row, col, entry.entered);
      format = entry.entryFormat;
    }
    if (entry.finalFormat !== format) finalFormats.set(row, col, entry.finalFormat);
  }
  return {
    entering: [
      ...gridOps('numberFormat', entryFormats),
      ...gridOps('values', values),
      ...gridOps('formulas', formulas),
    ],
    formatting: gridOps('numberFormat', finalFormats),
  };
}

/** For a cell whose format is not known now: it differs from every format, so that all are written. */
export const UNKNOWN_FORMAT = '';

export function allOps(entries: readonly PlacedEntry[]): readonly DrawOp[] {
  const { entering, formatting } = entryOps(entries);
  return [...entering, ...formatting];
}
