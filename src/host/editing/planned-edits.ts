import { cellAddress } from '../../domain/sheet/address';
import { cellText, DAYS_FROM_1900_TO_1904, type CellValue } from '../../domain/sheet/cell-value';
import { formatForDate, type CellEdit, type CellGuard } from '../../domain/sheet/edits';
import { landingText } from '../../domain/sheet/landing-text';
import { cellValue } from '../cells/cell-values';
import type { DoneEdits } from '../done-action';
import { HostError } from '../host-error';
import { cellEntry, emptied } from '../plan/cell-entry';
import type { GridCell } from '../plan/draw-op';
import { cellWriting, type CellWriting } from './cell-writing';
import type { CellKey, TouchedCells } from './touched-cells';

export interface PlannedEdits {
  readonly writings: readonly CellWriting[];
  /** What they come to, once written. */
  readonly done: DoneEdits;
}

/**
 * What edits come to over the cells that stand. Undefined where there is nothing to write; throws `sheetMissing` or
 * `cellsChanged` where they were decided on something else.
 */
export function plannedEdits(
  edits: readonly CellEdit[],
  guards: readonly CellGuard[],
  touched: TouchedCells,
): PlannedEdits | undefined {
  for (const cell of [...guards, ...edits]) {
    if (!touched.isThere(cell.sheet)) throw new HostError('sheetMissing', { sheet: cell.sheet });
    assertUnchanged(cell, touched);
  }
  if (edits.length === 0) return undefined;
  // Where a cell is named twice, the last edit is the one that stays.
  const finalEdits = [
    ...new Map(edits.map((edit) => [`${edit.row}:${edit.col}:${sheetId(edit, touched)}`, edit])).values(),
  ];
  const writings = finalEdits.map((edit) => writingOf(edit, touched));
  const after = finalEdits.map((edit) => contentOf(landing(edit, touched)));
  return { writings, done: doneEdits(writings, after) };
}

const sheetId = (edit: CellEdit, touched: TouchedCells): string => touched.sheetOf(edit.sheet).id;

function assertUnchanged(edit: CellKey & Pick<CellEdit, 'was'>, touched: TouchedCells): void {
  if (edit.was === undefined) return;
  const now = cellValue(touched.stateOf(edit), touched.date1904);
  if (!sameValue(now, edit.was ?? undefined)) {
    const cell = cellAddress(edit.row, edit.col);
    throw new HostError('cellsChanged', { sheet: touched.sheetOf(edit.sheet).name, cell });
  }
}

const sameValue = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b === '' ? undefined : b);

function writingOf(edit: CellEdit, touched: TouchedCells): CellWriting {
  const { row, col } = edit;
  const before = touched.stateOf(edit);
  const { id, name } = touched.sheetOf(edit.sheet);
  const value = landing(edit, touched);
  const format = typeof edit.value === 'object' && edit.value ? formatForDate(before.format) : before.format;
  const entry = value === null || value === '' ? emptied(before.format) : cellEntry(value, format);
  const keepsFormat = touched.isProtected(edit.sheet);
  return cellWriting({ row, col, sheetId: id, sheetName: name, before, entry, keepsFormat });
}

/**
 * What is entered for a value. A date is a number of the workbook's own calendar; on a protected sheet, where no format
 * can be changed, it is the text of the date unless the cell shows dates already.
 */
function landing(edit: CellEdit, touched: TouchedCells): string | number | null {
  const { value } = edit;
  if (value === null || typeof value !== 'object') return value;
  const { format } = touched.stateOf(edit);
  if (touched.isProtected(edit.sheet) && formatForDate(format) !== format) return cellText(value);
  return touched.date1904 ? value.serial - DAYS_FROM_1900_TO_1904 : value.serial;
}

const contentOf = (value: string | number | null): GridCell =>
  typeof value === 'string' ? landingText(value) : (value ?? '');

const doneEdits = (writings: readonly CellWriting[], after: readonly GridCell[]): DoneEdits => ({
  kind: 'edit',
  told: { kind: 'edit', sheets: [...new Set(writings.map(({ sheetName }) => sheetName))] },
  cells: writings.map(({ row, col, sheetId: id, sheetName, before }, index) => ({
    row,
    col,
    sheetId: id,
    sheetName,
    before,
    after: after[index] ?? '',
  })),
});
