import { cellAddress } from '../../../domain/sheet/address';
import type { CellValue } from '../../../domain/sheet/cell-value';
import type { CellEdit } from '../../../domain/sheet/edits';
import { landingText } from '../../../domain/sheet/landing-text';
import { HostError } from '../../host-error';
import { cellValue } from '../reading/cell-values';
import type { DoneEdits } from '../done-action';
import { queueLeftovers } from '../leftovers';
import type { Runtime } from '../runtime';
import { cellEntry, emptied } from '../plan/cell-entry';
import type { GridCell } from '../plan/draw-op';
import { readTouchedCells, type TouchedCells } from './touched-cells';
import { cellWriting, writeCells, type CellWriting } from './write-cells';

/** One request to look, one to write; more only where what is written does not fit one. */
export async function applyEdits(runtime: Runtime, edits: readonly CellEdit[]): Promise<DoneEdits> {
  const touched = await readTouchedCells(runtime.newContext(), edits);
  for (const edit of edits) {
    if (!touched.isThere(edit.sheet)) throw new HostError('sheetMissing', { sheet: edit.sheet });
    assertUnchanged(edit, touched);
  }
  // Where a cell is named twice, the last edit is the one that stays.
  const finalEdits = [
    ...new Map(edits.map((edit) => [`${edit.row}:${edit.col}:${sheetId(edit, touched)}`, edit])).values(),
  ];
  const writings = finalEdits.map((edit) => writingOf(edit, touched));
  const leftovers = touched.structureProtected ? [] : runtime.leftovers.among(touched.sheets);
  await writeCells(runtime.newContext, writings, (worksheets) => {
    queueLeftovers(worksheets, leftovers, touched.sheets);
  });
  return {
    kind: 'edit',
    told: { kind: 'edit', sheets: [...new Set(writings.map(({ sheetName }) => sheetName))] },
    cells: writings.map(({ row, col, sheetId: id, sheetName, before }, index) => ({
      row,
      col,
      sheetId: id,
      sheetName,
      before,
      after: contentOf(finalEdits[index]?.value ?? null),
    })),
  };
}

const sheetId = (edit: CellEdit, touched: TouchedCells): string => touched.sheetOf(edit.sheet).id;

function assertUnchanged(edit: CellEdit, touched: TouchedCells): void {
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
  const { row, col, value } = edit;
  const before = touched.stateOf(edit);
  const { id, name } = touched.sheetOf(edit.sheet);
  const entry =
    value === null || value === '' ? emptied(before.format) : cellEntry(plainValue(value), before.format);
  const keepsFormat = touched.isProtected(edit.sheet);
  return cellWriting({ row, col, sheetId: id, sheetName: name, before, entry, keepsFormat });
}

const plainValue = (value: NonNullable<CellEdit['value']>): string | number =>
  typeof value === 'object' ? value.serial : value;

const contentOf = (value: CellEdit['value']): GridCell =>
  typeof value === 'string' ? landingText(value) : value === null ? '' : plainValue(value);
