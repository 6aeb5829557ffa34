import type { CellPosition } from '../../domain/sheet/address';
import {
  emptied,
  formulaEntry,
  plainEntry,
  TEXT_FORMAT,
  textEntry,
  type CellEntry,
} from '../plan/cell-entry';
import type { GridCell } from '../plan/draw-op';

/** What a cell holds, with all that is needed to put it back. */
export interface CellState extends CellPosition {
  /** Of a formula its text, else the value. */
  readonly formula: GridCell;
  /** Null of a formula whose result was not asked for. */
  readonly value: GridCell;
  readonly type: CellType;
  readonly format: string;
}

/** What a program says that a cell holds; `Double` is any number. */
export type CellType =
  'Unknown' | 'Empty' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error' | 'RichValue';

/** A text that begins with `=` is told as it stands; only its format tells it from a formula. */
export const looksCalculated = (formula: GridCell, format: string): boolean =>
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
