import { inspectCell } from '../../excel-host/model/inspect';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import { openExcel } from './excel-harness';

const CELLS = { A1: '填', A2: 3, A3: { kind: 'date', serial: 41000 }, B1: '锁', C9: '锁' } as const;

/** A form as authorities hand it out: all is locked but the cells to fill in. */
async function openForm() {
  const opened = await openExcel([{ name: '表', cells: CELLS }], '1.9');
  const { excel, clerk } = opened;
  const { grid } = excel.workbook.state.findSheet('表')!;
  for (const [top, bottom, left] of [
    [0, 2, 0],
    [5, 5, 2],
  ] as const) {
    grid.restyle({ top, bottom, left, right: left }, (style) => ({ ...style, locked: false }));
  }
  clerk.protectSheet('表');
  return opened;
}

const edit = (row: number, col: number, value: string | number | null) => ({ sheet: '表', row, col, value });
const EDITS = [edit(0, 0, '=新'), edit(1, 0, null), edit(2, 0, '好'), edit(5, 2, 7)];

test('cells to fill in are written, and taken back, on a protected sheet', async () => {
  const { host, excel } = await openForm();
  const before = workbookFingerprint(excel.workbook);
  await host.applyEdits(EDITS);
  const held = ['A1', 'A2', 'A3', 'C6'].map((cell) => inspectCell(excel.workbook, '表', cell));
  expect(held.map(({ value, formula }) => [value, formula])).toEqual([
    ['=新', undefined],
    ['', undefined],
    ['好', undefined],
    [7, undefined],
  ]);
  await host.undo();
  expect(workbookFingerprint(excel.workbook)).toBe(before);
  await excel.close();
});

test('a failure leaves them as they were', async () => {
  const { host, excel } = await openForm();
  const before = workbookFingerprint(excel.workbook);
  excel.host.failures.loseAnswerOf(2);
  await expect(host.applyEdits(EDITS)).rejects.toMatchObject({ code: 'unknown', left: [] });
  expect(workbookFingerprint(excel.workbook)).toBe(before);
  await excel.close();
});

test('a locked cell among them refuses all', async () => {
  const { host, excel } = await openForm();
  const refused = host.applyEdits([...EDITS, edit(0, 1, '改')]);
  await expect(refused).rejects.toMatchObject({ code: 'sheetProtected', values: { sheet: '表' } });
  await excel.close();
});
