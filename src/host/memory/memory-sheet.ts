import { isCellDate, type CellValue } from '../../domain/sheet/cell-value';
import { looksLikeFormula } from '../../domain/sheet/landing-text';
import type { CellRange } from '../../domain/sheet/address';
import { formatForDate } from '../../domain/sheet/edits';
import type { CellStyle, LayoutLink, ListValidation, SheetLayout } from '../../domain/sheet/layout';
import type { Tint } from '../../domain/sheet/tints';
import type { SheetSummary } from '../port';

/** A cell of the small spreadsheet: what it holds and how it looks. */
export interface MemoryCell {
  readonly value: CellValue | undefined;
  /** Without the leading `=`; `value` is the result it was given, as nothing is computed here. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly link?: LayoutLink;
  readonly note?: string;
}

/** What a layout says of a sheet beside its cells, merges and lists. */
export type SheetSetup = Pick<
  SheetLayout,
  'columnWidths' | 'rowHeights' | 'leastRowHeights' | 'styles' | 'conditionalStyles' | 'freeze' | 'print'
>;

/** A sheet as it stands; changed by making another one, so that an action can be dropped or taken back whole. */
export interface MemorySheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSummary['visibility'];
  readonly isProtected: boolean;
  /** By address. */
  readonly cells: ReadonlyMap<string, MemoryCell>;
  readonly merges: readonly CellRange[];
  /** None overlaps another. */
  readonly lists: readonly ListValidation[];
  readonly tints: readonly Tint[];
  /** Undefined for a sheet that no layout drew. */
  readonly setup: SheetSetup | undefined;
}

export const emptySheet = (id: string, name: string): MemorySheet => ({
  id,
  name,
  visibility: 'visible',
  isProtected: false,
  cells: new Map(),
  merges: [],
  lists: [],
  tints: [],
  setup: undefined,
});

/** The sheets with one changed, told by its id. */
export const withSheet = (sheets: readonly MemorySheet[], changed: MemorySheet): readonly MemorySheet[] =>
  sheets.map((sheet) => (sheet.id === changed.id ? changed : sheet));

/** A sheet in which one cell is another. */
export const withCell = (sheet: MemorySheet, address: string, cell: MemoryCell): MemorySheet => ({
  ...sheet,
  cells: new Map(sheet.cells).set(address, cell),
});

/**
 * The look of a cell once a value stands in it: text that a spreadsheet would take for a formula is formatted as text,
 * and a date as a date.
 */
export function styleWith(value: CellValue | undefined, style: CellStyle): CellStyle {
  if (typeof value === 'string' && looksLikeFormula(value)) return { ...style, numberFormat: '@' };
  if (isCellDate(value)) return { ...style, numberFormat: formatForDate(style.numberFormat ?? 'General') };
  if (typeof value !== 'number' || style.numberFormat !== '@') return style;
  const { numberFormat: _, ...rest } = style;
  return rest;
}
