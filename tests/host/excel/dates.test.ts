import type { CellEdit } from '../../../src/domain/sheet/edits';
import { inspectCell } from '../../excel-host/model/inspect';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';
import { openExcel } from './excel-harness';

const DATE = { kind: 'date', serial: 41004 } as const;
const edit = (cell: Pick<CellEdit, 'row' | 'col'>): CellEdit => ({ sheet: '表', value: DATE, ...cell });
const A1 = { row: 0, col: 0 };

test('a workbook that counts from 1904 gets the number of its own calendar', async () => {
  const { host, excel } = await openExcel([{ name: '表' }], '1.9', { date1904: true });
  await host.applyEdits([edit(A1)]);
  expect(inspectCell(excel.workbook, '表', 'A1')).toMatchObject({ value: 39542, text: '2012年4月5日' });
  await host.applyEdits([{ ...edit(A1), value: null, was: DATE }]);
  await host.undo();
  expect(inspectCell(excel.workbook, '表', 'A1')).toMatchObject({ value: 39542, text: '2012年4月5日' });
  await excel.close();
});

test('on a protected sheet a date is written as text where its cell shows no dates', async () => {
  const cells = { A1: '填', A2: { kind: 'date', serial: 41000 } } as const;
  const { host, excel, clerk } = await openExcel([{ name: '表', cells }], '1.9');
  const { grid } = excel.workbook.state.findSheet('表')!;
  grid.restyle({ top: 0, bottom: 2, left: 0, right: 0 }, (style) => ({ ...style, locked: false }));
  clerk.protectSheet('表');
  const before = workbookFingerprint(excel.workbook);
  await host.applyEdits([edit(A1), edit({ row: 1, col: 0 }), edit({ row: 2, col: 0 })]);
  const held = ['A1', 'A2', 'A3'].map((cell) => inspectCell(excel.workbook, '表', cell));
  expect(held.map(({ value, isText, text }) => [value, isText, text])).toEqual([
    ['2012年4月5日', true, '2012年4月5日'],
    [41004, false, '2012/4/5'],
    ['2012年4月5日', true, '2012年4月5日'],
  ]);
  await host.undo();
  expect(workbookFingerprint(excel.workbook)).toBe(before);
  await excel.close();
});
