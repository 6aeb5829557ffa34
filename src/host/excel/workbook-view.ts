/// <reference types="office-js" />
import { MARK_SHEET, type MarkRows } from '../../domain/sheet/mark';
import { sameName } from '../../domain/sheet/sheet-names';
import { markRowsOf } from '../mark-rows-of';
import type { SheetSummary } from '../port';
import { loadCells, type CellState } from './cell-state';

export type StandingSheet = Omit<SheetSummary, 'active'>;

/** The mark as it stands on its sheet. */
export interface StandingMark {
  readonly sheetId: string;
  /** As a macro that protects all sheets leaves it. */
  readonly isProtected: boolean;
  readonly cells: readonly CellState[];
  readonly rows: MarkRows;
}

/** What an action has to know of the workbook before it changes anything. */
export interface WorkbookView {
  /** All sheets in their order, working ones too. */
  readonly sheets: readonly StandingSheet[];
  readonly activeId: string;
  readonly structureProtected: boolean;
  readonly mark: StandingMark | undefined;
}

/** Queues the reading; call the answer after the next sync. */
export function loadView({ workbook }: Excel.RequestContext): () => WorkbookView {
  const sheetsNow = loadSheets(workbook);
  const mark = loadMark(workbook);
  workbook.protection.load('protected');
  return () => ({ ...sheetsNow(), structureProtected: workbook.protection.protected, mark: mark() });
}

/** As `loadView`, of the sheets alone. */
export function loadSheets({ worksheets }: Excel.Workbook): () => Pick<WorkbookView, 'sheets' | 'activeId'> {
  worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  return () => ({
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility],
    })),
    activeId: active.id,
  });
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** As `loadView`, of the mark alone. */
export function loadMark({ worksheets }: Excel.Workbook): () => StandingMark | undefined {
  const sheet = worksheets.getItemOrNullObject(MARK_SHEET);
  sheet.load('id,protection/protected');
  const used = sheet.getUsedRangeOrNullObject(true);
  const cellsOfUsed = loadCells(used);
  return () => {
    if (sheet.isNullObject) return undefined;
    const cells = used.isNullObject ? [] : cellsOfUsed();
    return { sheetId: sheet.id, isProtected: sheet.protection.protected, cells, rows: markRowsOf(cells) };
  };
}

/** The sheet of a name, whatever its case. */
export const sheetNamed = <Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  name: string,
): Sheet | undefined => sheets.find((sheet) => sameName(sheet.name) === sameName(name));
