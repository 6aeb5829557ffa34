import { ICommandService, type Injector } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation, SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import type { GridWorkbook } from '../../../src/host/standalone/open-grid';
import { startGridWithApi, type GridWithApi } from '../../../src/host/standalone/start-grid-with-api';
import { smallLayout } from '../contract/small-layouts';
import { initialDocument } from './initial-document';

const plain = initialDocument({ sheets: [{ name: '表', cells: { A1: 1 } }] });
/** Row 1 is 24 points and grows, row 2 is 24 points for good, row 3 has no height of its own. */
const form: WorkbookDocument = {
  ...plain,
  sheets: plain.sheets.map((sheet) => ({
    ...sheet,
    rowHeights: { 0: { points: 24, fixed: false }, 1: { points: 24, fixed: true } },
  })),
};

let started: GridWithApi;
let workbook: GridWorkbook;
let commands: ICommandService;
beforeEach(async () => {
  started = await startGridWithApi({ lang: 'zh', brightness: 'light' });
  workbook = await started.grid.open(form);
  // Private to the facade, and the only way to give it orders as the grid does to itself.
  commands = (started.api as unknown as { readonly _injector: Injector })._injector.get(ICommandService);
});
afterEach(() => started.grid.dispose());

const place = () => ({
  unitId: started.api.getActiveWorkbook()!.getId(),
  subUnitId: started.api.getActiveWorkbook()!.getActiveSheet().getSheetId(),
});
const measured = (row: number, autoHeight: number): boolean =>
  commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
    ...place(),
    rowsAutoHeightInfo: [{ row, autoHeight }],
  });

test.each<[string, number, number, unknown]>([
  ['grows with its text', 0, 60, { points: 45, fixed: false }],
  ['becomes no lower than it was', 0, 18, { points: 24, fixed: false }],
  ['that was given no height is as low as its text', 2, 18, { points: 13.5, fixed: false }],
  ['that is fixed stays', 1, 60, { points: 24, fixed: true }],
])('a row that %s', async (_, row, pixels, height) => {
  measured(row, pixels);
  expect((await workbook.document()).sheets[0]?.rowHeights[row]).toEqual(height);
});

test('rows are measured where something was written, taken back or drawn', async () => {
  const asked: unknown[] = [];
  commands.onCommandExecuted(({ id, params }) => {
    if (id === MarkDirtyRowAutoHeightOperation.id && params && 'ranges' in params) asked.push(params.ranges);
  });
  const rows = (...all: readonly number[]) =>
    all.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const edit = (row: number, col: number) => ({ sheet: '表', row, col, value: '长' });
  await workbook.host.applyEdits([edit(4, 0), edit(4, 2), edit(7, 1)]);
  expect(asked.splice(0)).toEqual([rows(4, 7)]);
  await workbook.host.undo();
  expect(asked.splice(0)).toEqual([rows(4, 7)]);
  await workbook.undo();
  expect(asked.splice(0)).toEqual([rows(4, 7)]);
  await workbook.host.drawSheets({ sheets: [smallLayout('丙')] });
  expect(asked).toEqual([rows(0)]);
});
