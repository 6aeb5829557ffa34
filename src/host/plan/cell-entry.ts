import { landingText, looksLikeFormula } from '../../domain/sheet/landing-text';
import type { LayoutValue } from '../../domain/sheet/layout';
import type { GridCell } from './draw-op';

/** The format under which Excel takes whatever is entered for text. */
export const TEXT_FORMAT = '@';
export const GENERAL_FORMAT = 'General';

/**
 * How a value is entered so that it becomes what it is meant to be: the format the cell has while it is entered, what is
 * entered, and the format it is left with.
 */
export interface CellEntry {
  /** `nothing` leaves the content of the cell alone; a `value` is a number, a truth value, an error, or empty. */
  readonly kind: 'nothing' | 'text' | 'value' | 'formula';
  readonly entryFormat: string;
  /** A formula with its `=`; empty text empties the cell. */
  readonly entered: Exclude<GridCell, null>;
  readonly finalFormat: string;
}

/** The entry for a value whose style wants `numberFormat`; an empty value enters nothing. */
export function cellEntry(value: LayoutValue, numberFormat: string): CellEntry {
  if (value === null || value === '') return { ...emptied(numberFormat), kind: 'nothing' };
  if (typeof value === 'number') return plainEntry(value, numberFormat);
  // A formula is not left as text, or Excel takes it for text when someone edits the cell.
  if (typeof value === 'object') return formulaEntry(`=${value.formula}`, underGeneral(numberFormat));
  const text = landingText(value);
  return textEntry(text, looksLikeFormula(text) ? TEXT_FORMAT : numberFormat);
}

export const emptied = (format: string): CellEntry => ({
  kind: 'value',
  entryFormat: format,
  entered: '',
  finalFormat: format,
});

/** Text stays text under `@` whatever it looks like, and stays so under the format it is left with. */
export const textEntry = (text: string, finalFormat: string): CellEntry =>
  // An apostrophe in front is Excel's own sign for text and would be swallowed; under General that is documented.
  text.startsWith("'")
    ? { kind: 'text', entryFormat: GENERAL_FORMAT, entered: `'${text}`, finalFormat }
    : { kind: 'text', entryFormat: TEXT_FORMAT, entered: text, finalFormat };

/** A number, a truth value or an error: under `@` it would become text. */
export const plainEntry = (entered: CellEntry['entered'], finalFormat: string): CellEntry => ({
  kind: 'value',
  entryFormat: underGeneral(finalFormat),
  entered,
  finalFormat,
});

/** `formula` with its `=`. */
export const formulaEntry = (formula: string, finalFormat: string): CellEntry => ({
  ...plainEntry(formula, finalFormat),
  kind: 'formula',
});

/**
 * The same without any change of format: on a protected sheet Excel refuses that even in cells that may be filled in.
 * Only a number in a cell formatted as text is then entered as text, as if the clerk typed it.
 */
export function inItsFormat({ kind, entryFormat, entered }: CellEntry, format: string): CellEntry {
  const unchanged = { kind, entryFormat: format, finalFormat: format };
  if (kind !== 'text' || typeof entered !== 'string' || format === TEXT_FORMAT)
    return { ...unchanged, entered };
  return { ...unchanged, entered: entryFormat === TEXT_FORMAT ? `'${entered}` : entered };
}

const underGeneral = (numberFormat: string): string =>
  numberFormat === TEXT_FORMAT ? GENERAL_FORMAT : numberFormat;
