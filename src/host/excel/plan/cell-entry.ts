import { landingText, looksLikeFormula } from '../../../domain/sheet/landing-text';
import type { LayoutValue } from '../../../domain/sheet/layout';
import type { GridCell } from './draw-op';

/** The format under which Excel takes whatever is entered for text. */
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/**
 * How a value is entered so that it becomes what it is meant to be: the format the cell has while it is entered, what is
 * entered, and the format it is left with.
 */
export interface CellEntry {
  readonly entryFormat: string;
  /** Null: nothing is entered. Empty text empties the cell. A formula begins with `=`. */
  readonly entered: GridCell;
  readonly isFormula: boolean;
  readonly finalFormat: string;
}

/** The entry for a value whose style wants `numberFormat`; an empty value enters nothing. */
export function cellEntry(value: LayoutValue, numberFormat: string): CellEntry {
  if (value === null || value === '') return nothing(numberFormat);
  if (typeof value === 'number') return plainEntry(value, numberFormat);
  // A formula is not left as text, or Excel takes it for text when someone edits the cell.
  if (typeof value === 'object') return formulaEntry(`=${value.formula}`, underGeneral(numberFormat));
  const text = landingText(value);
  return textEntry(text, looksLikeFormula(text) ? TEXT_FORMAT : numberFormat);
}

const nothing = (format: string): CellEntry => ({
  entryFormat: format,
  entered: null,
  isFormula: false,
  finalFormat: format,
});

export const emptied = (format: string): CellEntry => ({ ...nothing(format), entered: '' });

/** Text stays text under `@` whatever it looks like, and stays so under the format it is left with. */
export const textEntry = (text: string, finalFormat: string): CellEntry =>
  // An apostrophe in front is Excel's own sign for text and would be swallowed; under General that is documented.
  text.startsWith("'")
    ? { entryFormat: GENERAL_FORMAT, entered: `'${text}`, isFormula: false, finalFormat }
    : { entryFormat: TEXT_FORMAT, entered: text, isFormula: false, finalFormat };

/** A number, a truth value or an error: under `@` it would become text. */
export const plainEntry = (entered: GridCell, finalFormat: string): CellEntry => ({
  entryFormat: underGeneral(finalFormat),
  entered,
  isFormula: false,
  finalFormat,
});

/** `formula` with its `=`. */
export const formulaEntry = (formula: string, finalFormat: string): CellEntry => ({
  ...plainEntry(formula, finalFormat),
  isFormula: true,
});

const underGeneral = (numberFormat: string): string =>
  numberFormat === TEXT_FORMAT ? GENERAL_FORMAT : numberFormat;
