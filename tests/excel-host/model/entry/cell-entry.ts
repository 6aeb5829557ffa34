import { HostFault, invalidArgument } from '../../protocol/host-fault';
import { Formula } from '../formula/formula';
import type { CellContent } from '../grid/cell';
import { CELL_CHARACTERS, FORMULA_CHARACTERS } from '../grid/limits';
import type { Calendar } from './serial-dates';
import { readTyped } from './typed-text';

/** What writing one value does to a cell. */
export type CellEntry =
  | { readonly kind: 'leave' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: Formula }
  /** `numberFormat` for a cell whose format is General. */
  | { readonly kind: 'value'; readonly value: CellContent; readonly numberFormat?: string };

export interface EntryContext {
  /** Of the cell as it is when the value arrives: `@` takes texts as they are. */
  readonly numberFormat: string;
  readonly calendar: Calendar;
  /** A sheet of the workbook, whatever the case. */
  readonly hasSheet: (name: string) => boolean;
}

/** One element of `Range.values` or `Range.formulas`, or what a clerk types. InvalidArgument for what Excel refuses. */
export function cellEntry(input: unknown, context: EntryContext): CellEntry {
  const isText = context.numberFormat === '@';
  if (input === null || input === undefined) return { kind: 'leave' };
  if (typeof input === 'number') return { kind: 'value', value: isText ? String(input) : input };
  if (typeof input === 'boolean') {
    return { kind: 'value', value: isText ? String(input).toUpperCase() : input };
  }
  if (typeof input !== 'string') throw invalidArgument();
  return textEntry(input, isText, context);
}

function textEntry(text: string, isText: boolean, context: EntryContext): CellEntry {
  if (text === '') return { kind: 'empty' };
  // The apostrophe only says “text” and is not part of it, in cells formatted as text too.
  if (text.startsWith("'")) return checkedText(text.slice(1));
  if (isText) return checkedText(text);
  if (/^[=＝]./su.test(text)) return { kind: 'formula', formula: parsed(`=${text.slice(1)}`, context) };
  const typed = readTyped(text, context.calendar);
  if (typeof typed.value !== 'string') return { kind: 'value', ...typed };
  // A sign that begins no number begins a formula: `+A1`, `-甲`, `@SUM(A1)`.
  if (/^[-+@＋－＠]./su.test(text)) return { kind: 'formula', formula: parsed(signed(text), context) };
  return checkedText(text);
}

const signed = (text: string): string => (/^[@＠]/u.test(text) ? `=${text.slice(1)}` : `=${text}`);

function checkedText(text: string): CellEntry {
  if (text.length > CELL_CHARACTERS) throw invalidArgument();
  return { kind: 'value', value: text };
}

function parsed(source: string, { hasSheet }: EntryContext): Formula {
  if (source.length > FORMULA_CHARACTERS) {
    throw new HostFault('FormulaLengthExceedsLimit', 'The formula is longer than 8192 characters.');
  }
  const formula = Formula.parse(source);
  // Excel would ask for the file that has the sheet; through the API it refuses.
  if (!formula || !formula.sheetNames().every(hasSheet)) throw invalidArgument();
  return formula;
}
