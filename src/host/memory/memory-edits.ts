import { cellAddress } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import { landingText } from '../../domain/sheet/landing-text';
import { HostError } from '../host-error';
import { sheetNamed } from './find-sheet';
import { styleWith, withCell, withSheet, type MemoryCell, type MemorySheet } from './memory-sheet';

/** A cell that was written, for taking it back. */
export interface WrittenCell {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
  /** Undefined where there was no cell. */
  readonly before: MemoryCell | undefined;
  readonly after: MemoryCell | undefined;
}

export interface EditedSheets {
  readonly sheets: readonly MemorySheet[];
  readonly written: readonly WrittenCell[];
}

/** The sheets with cells written; throws before anything is changed. */
export function withEdits(before: readonly MemorySheet[], edits: readonly CellEdit[]): EditedSheets {
  for (const edit of edits) assertEditable(sheetNamed(before, edit.sheet), edit);
  let sheets = before;
  for (const edit of edits) {
    const sheet = sheetNamed(sheets, edit.sheet);
    sheets = withSheet(sheets, edited(sheet, edit));
  }
  return { sheets, written: writtenCells(before, sheets, edits) };
}

/** Another value in the same look; links and notes stay. */
function edited(sheet: MemorySheet, edit: CellEdit): MemorySheet {
  const { formula: _, ...before } = sheet.cells.get(addressOf(edit)) ?? { style: {} };
  const value = landed(edit.value);
  return withCell(sheet, addressOf(edit), { ...before, value, style: styleWith(value, before.style) });
}

function assertEditable(sheet: MemorySheet, edit: CellEdit): void {
  if (sheet.isProtected) throw new HostError('sheetProtected', { sheet: sheet.name });
  if (edit.was === undefined) return;
  const held = sheet.cells.get(addressOf(edit))?.value;
  if (!sameValue(held, edit.was ?? undefined)) {
    throw new HostError('cellsChanged', { sheet: sheet.name, cell: addressOf(edit) });
  }
}

/** Throws where a cell that edits were decided by is another now. */
export function assertGuarded(sheets: readonly MemorySheet[], guards: readonly CellGuard[]): void {
  for (const { sheet: name, row, col, was } of guards) {
    const sheet = sheetNamed(sheets, name);
    const cell = cellAddress(row, col);
    if (!sameValue(sheet.cells.get(cell)?.value, was ?? undefined)) {
      throw new HostError('cellsChanged', { sheet: sheet.name, cell });
    }
  }
}

/** One entry a cell, however often it was written. */
function writtenCells(
  before: readonly MemorySheet[],
  after: readonly MemorySheet[],
  edits: readonly CellEdit[],
): readonly WrittenCell[] {
  const written = new Map<string, WrittenCell>();
  for (const edit of edits) {
    const [address, sheet] = [addressOf(edit), sheetNamed(before, edit.sheet)];
    written.set(`${sheet.id} ${address}`, {
      sheetId: sheet.id,
      sheetName: sheet.name,
      address,
      before: sheet.cells.get(address),
      after: sheetNamed(after, edit.sheet).cells.get(address),
    });
  }
  return [...written.values()];
}

const addressOf = ({ row, col }: CellEdit): string => cellAddress(row, col);

const landed = (value: CellEdit['value']): CellValue | undefined =>
  typeof value === 'string' ? landingText(value) || undefined : (value ?? undefined);

const sameValue = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b === '' ? undefined : b);

/** True where a cell holds what another holds; how they look does not matter. */
export const sameContent = (a: MemoryCell | undefined, b: MemoryCell | undefined): boolean =>
  a?.formula === b?.formula && sameValue(a?.value, b?.value);
