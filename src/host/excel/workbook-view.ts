/// <reference types="office-js" />
import { MARK_SHEET } from '../../domain/sheet/mark';
import { markRowsOf } from '../mark-rows-of';
import type { StandingMark, WorkbookView } from '../standing-workbook';
import { loadCells } from './load-cells';

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
