import type { CellPosition } from '../../domain/sheet/address';
import type { CellEntry } from './cell-entry';
import type { DrawOp } from './draw-op';
import { exactGridOps, gridOps, SparseGrid } from './grid-ops';

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

/** Entries on a new sheet as few grids; formats that already are as wanted are not written. */
export const entryOps = (entries: readonly PlacedEntry[]): EntryOps => opsOf(entries, gridOps);

/** For a cell whose format is not known now: it differs from every format, so that all are written. */
export const UNKNOWN_FORMAT = '';

/** Entries among cells that are not ours: no grid reaches beyond the cells that are entered. */
export function exactOps(entries: readonly PlacedEntry[]): readonly DrawOp[] {
  const { entering, formatting } = opsOf(entries, exactGridOps);
  return [...entering, ...formatting];
}

function opsOf(entries: readonly PlacedEntry[], grids: typeof gridOps): EntryOps {
  const [entryFormats, values] = [new SparseGrid(), new SparseGrid()];
  const [formulas, finalFormats] = [new SparseGrid(), new SparseGrid()];
  for (const { row, col, entry, formatNow } of entries) {
    let format = formatNow;
    if (entry.kind !== 'nothing') {
      if (entry.entryFormat !== formatNow) entryFormats.set(row, col, entry.entryFormat);
      (entry.kind === 'formula' ? formulas : values).set(row, col, entry.entered);
      format = entry.entryFormat;
    }
    if (entry.finalFormat !== format) finalFormats.set(row, col, entry.finalFormat);
  }
  return {
    entering: [
      ...grids('numberFormat', entryFormats),
      ...grids('values', values),
      ...grids('formulas', formulas),
    ],
    formatting: grids('numberFormat', finalFormats),
  };
}
