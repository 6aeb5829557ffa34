import { localAddress } from '../grid/addresses';
import { type Area, WHOLE_SHEET } from '../grid/area';
import type { SheetState } from './sheet-state';
import type { WorkbookState } from './workbook-state';

/** Inserts an empty row above `row`; everything that lies on cells moves along, and what spans the place grows. */
export function insertRow(workbook: WorkbookState, sheet: SheetState, row: number): void {
  sheet.protection.guard();
  assertMovable(workbook, sheet);
  const moved = (area: Area): Area => ({
    ...area,
    top: area.top < row ? area.top : area.top + 1,
    bottom: area.bottom < row || area.bottom === WHOLE_SHEET.bottom ? area.bottom : area.bottom + 1,
  });
  sheet.grid.insertRow(row);
  sheet.merged.move(moved);
  sheet.validations.move(moved);
  sheet.links.move(moved);
  sheet.conditions.move(moved);
  sheet.notes = sheet.notes.map((note) => (note.row < row ? note : { ...note, row: note.row + 1 }));
  workbook.calculation.contentsChanged();
  workbook.events.emit('worksheetChanged', {
    worksheetId: sheet.id,
    address: localAddress({ top: row, bottom: row, left: 0, right: WHOLE_SHEET.right }),
    changeType: 'RowInserted',
    source: 'Local',
  });
}

/** What would have to move and is not moved here is a gap of this model, and no test may rely on it. */
function assertMovable(workbook: WorkbookState, sheet: SheetState): void {
  const gap = (what: string): Error => new Error(`The test host cannot move ${what} with an inserted row`);
  for (const { grid } of workbook.sheets) {
    grid.forEachStored(WHOLE_SHEET, ({ formula }) => {
      if (formula) throw gap('formulas');
    });
  }
  if (sheet.rows.allGiven().length > 0 || sheet.rows.allHidden().length > 0) throw gap('heights of rows');
  if (sheet.frozen) throw gap('frozen panes');
  if (sheet.page.printArea.length > 0 || sheet.page.titleRows !== undefined) throw gap('what is printed');
}
