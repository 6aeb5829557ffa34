import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { WorkbookDocument } from '../../../src/domain/document/workbook-document';
import type { GridWorkbook } from '../../../src/host/standalone/open-grid';
import { startGridWithApi, type GridWithApi } from '../../../src/host/standalone/start-grid-with-api';
import { expectRefusal } from '../contract/expect-refusal';
import { initialDocument } from './initial-document';

/** A school's form: its clerk may write B2 and C3 and nothing else of 表; 底稿 is protected whole; 其他 is not. */
const plain = initialDocument({
  sheets: [
    { name: '表', cells: { A1: '项目', B2: '好', C3: '' } },
    { name: '底稿', cells: { A1: 1 } },
    { name: '其他', cells: { A1: 1 } },
  ],
});
const form: WorkbookDocument = {
  ...plain,
  styles: [...plain.styles, { unlocked: true }],
  sheets: plain.sheets.map((sheet, index) => ({
    ...sheet,
    isProtected: index < 2,
    cells: [
      ...sheet.cells.filter(({ row }) => row === 0),
      ...(index === 0
        ? [
            { row: 1, col: 1, value: '好', style: plain.styles.length },
            { row: 2, col: 2, style: plain.styles.length },
          ]
        : []),
    ],
  })),
};
const edit = (sheet: string, row: number, col: number) => ({ sheet, row, col, value: '中' });

let started: GridWithApi;
let workbook: GridWorkbook;
beforeEach(async () => {
  started = await startGridWithApi({ lang: 'zh', brightness: 'light' });
  workbook = await started.grid.open(form);
  // Who owns what, the grid asks a moment later.
  await new Promise((resolve) => setTimeout(resolve, 20));
});
afterEach(() => started.grid.dispose());

const sheetOf = (name: string): FWorksheet => started.api.getActiveWorkbook()!.getSheetByName(name)!;
const valueOf = async (sheet: string, row: number, col: number): Promise<unknown> =>
  (await workbook.host.readWorkbook([sheet])).sheets[0]?.rows[row]?.[col];

test.each<[string, string, number, number]>([
  ['an unlocked cell', '表', 1, 1],
  ['an unlocked cell that holds nothing', '表', 2, 2],
  ['a cell of another sheet', '其他', 0, 0],
])('%s is written', async (_, sheet, row, col) => {
  await workbook.host.applyEdits([edit(sheet, row, col)]);
  expect(await valueOf(sheet, row, col)).toBe('中');
  await workbook.host.undo();
});

test.each<[string, string, number, number]>([
  ['a locked cell', '表', 0, 0],
  ['a locked cell beside an unlocked one', '表', 1, 2],
  ['a cell far from all others', '表', 190, 20],
  ['a cell of a sheet without unlocked ones', '底稿', 1, 1],
])('%s is not written, and nothing with it', async (_, sheet, row, col) => {
  const edits = [edit('表', 1, 1), edit(sheet, row, col)];
  await expectRefusal(workbook.host.applyEdits(edits), 'sheetProtected', { sheet });
  expect(await valueOf('表', 1, 1)).toBe('好');
});

test('a sheet that comes back by an undo is locked where it was', async () => {
  started.api.getActiveWorkbook()!.deleteSheet(sheetOf('表'));
  await workbook.undo();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await expectRefusal(workbook.host.applyEdits([edit('表', 0, 0)]), 'sheetProtected', { sheet: '表' });
  await workbook.host.applyEdits([edit('表', 1, 1)]);
});

/** What stands in 表 after the clerk has tried something; the grid says no by throwing, or by doing nothing. */
async function afterTrying(act: (sheet: FWorksheet) => unknown): Promise<unknown> {
  try {
    act(sheetOf('表'));
  } catch (error) {
    expect(String(error)).toContain('permission');
  }
  return (await workbook.host.readWorkbook(['表'])).sheets[0]?.rows;
}

test.each<[string, (sheet: FWorksheet) => unknown]>([
  ['typing in a locked cell', (sheet) => sheet.getRange('A1').setValue('x')],
  ['emptying both kinds of cells', (sheet) => sheet.getRange('A1:B2').clearContent()],
  ['inserting a row', (sheet) => sheet.insertRowsBefore(0, 1)],
  ['deleting a row', (sheet) => sheet.deleteRows(0, 1)],
  ['inserting a column', (sheet) => sheet.insertColumnsBefore(0, 1)],
])('%s changes nothing', async (_, act) => {
  const before = (await workbook.host.readWorkbook(['表'])).sheets[0]?.rows;
  expect(await afterTrying(act)).toEqual(before);
});

test('the clerk types in an unlocked cell', async () => {
  await afterTrying((sheet) => sheet.getRange('B2').setValue('一般'));
  expect(await valueOf('表', 1, 1)).toBe('一般');
});

test('what is locked comes back', async () => {
  const { sheets, styles } = await workbook.document();
  const unlocked = sheets[0]!.cells.filter(({ style }) => style !== undefined && styles[style]?.unlocked);
  expect(unlocked.map(({ row, col }) => [row, col])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(sheets.map(({ isProtected }) => isProtected)).toEqual([true, true, false]);
});
