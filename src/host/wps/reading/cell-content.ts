import { cellAddress } from '../../../domain/sheet/address';
import type { CellState } from '../../cells/cell-state';
import { CELL_ERRORS, maybeError } from '../api/constants';
import type { WpsSheet } from '../api/workbook-api';

export type CellContent = Pick<CellState, 'value' | 'type'>;

const EMPTY: CellContent = { value: '', type: 'Empty' };

/** Numbers that look like errors and are looked at one by one; behind them the look is enough. */
const MOST_LOOKED_AT = 200;

/**
 * Reads what `Value2` tells of the cells of one sheet. An error is told as a number, which a clerk could have typed as
 * well: only the text shown tells them apart.
 */
export class CellContents {
  #lookedAt = 0;

  constructor(private readonly sheet: WpsSheet) {}

  of(told: unknown, row: number, col: number): CellContent {
    if (typeof told === 'string') return told === '' ? EMPTY : { value: told, type: 'String' };
    if (typeof told === 'boolean') return { value: told, type: 'Boolean' };
    if (typeof told !== 'number') return EMPTY;
    const error = maybeError(told) ? this.#errorAt(told, row, col) : undefined;
    return error === undefined ? { value: told, type: 'Double' } : { value: error, type: 'Error' };
  }

  /** Its code; of one that nobody knows, the text shown. Undefined where it is a number after all. */
  #errorAt(told: number, row: number, col: number): string | undefined {
    const known = CELL_ERRORS.get(told);
    this.#lookedAt += 1;
    if (this.#lookedAt > MOST_LOOKED_AT) return known;
    const { Text: text } = this.sheet.Range(cellAddress(row, col));
    // In a column that is hidden or too narrow nothing is shown, or signs alone; old versions do not tell it.
    if (typeof text !== 'string' || /^#*$/u.test(text)) return known;
    return text.startsWith('#') ? (known ?? text) : undefined;
  }
}
