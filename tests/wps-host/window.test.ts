import type { WpsWindow } from '../../src/host/wps/api/workbook-api';
import { inspectSheet } from '../excel-host/model/inspect';
import { startWps } from './start-wps';
import { thrown } from './thrown';

function open() {
  const wps = startWps({ sheets: [{ name: '甲' }, { name: '乙' }] });
  const freeze = (name: string) => inspectSheet(wps.workbook, name).freeze;
  return { ...wps, freeze, window: (): WpsWindow => wps.application.ActiveWindow! };
}

describe('the window of the sheet that is shown', () => {
  test('freezes where it is split', () => {
    const { window, freeze } = open();
    Object.assign(window(), { SplitRow: 3, SplitColumn: 2, FreezePanes: true });
    expect([freeze('甲'), window().SplitRow, window().FreezePanes]).toEqual([
      { rows: 3, columns: 2 },
      3,
      true,
    ]);
    window().SplitColumn = 0;
    expect(freeze('甲')).toEqual({ rows: 3, columns: 0 });
    window().FreezePanes = false;
    expect([freeze('甲'), window().SplitRow]).toEqual([null, 0]);
    Object.assign(window(), { SplitColumn: 1, FreezePanes: true });
    expect(freeze('甲')).toEqual({ rows: 0, columns: 1 });
  });

  test('tells which sheet that is', () => {
    const { window, application, clerk } = open();
    expect(window().ActiveSheet.Name).toBe('甲');
    application.ActiveWorkbook!.Worksheets.Item('乙').Activate();
    expect(window().ActiveSheet.Name).toBe('乙');
    clerk.showChart();
    expect(window().ActiveSheet.Name).toBe('Chart1');
  });

  test('is another one on another sheet', () => {
    const { window, freeze, application } = open();
    const before = window();
    window().SplitRow = 2;
    application.ActiveWorkbook!.Worksheets.Item(2).Activate();
    expect([window().SplitRow, before.SplitRow]).toEqual([0, 0]);
    Object.assign(window(), { SplitRow: 1, FreezePanes: true });
    expect([freeze('甲'), freeze('乙')]).toEqual([null, { rows: 1, columns: 0 }]);
  });

  test('without a split, freezes at the active cell; at the first, somewhere in the middle', () => {
    const { window, freeze, clerk } = open();
    clerk.select('甲', 'B4');
    window().FreezePanes = true;
    expect(freeze('甲')).toEqual({ rows: 3, columns: 1 });
    clerk.select('乙', 'A1');
    window().FreezePanes = true;
    expect(freeze('乙')).toEqual({ rows: 14, columns: 8 });
  });

  test('a split is counted from the first row that is seen', () => {
    const { window, freeze } = open();
    Object.assign(window(), { ScrollRow: 5, SplitRow: 3, FreezePanes: true });
    expect([freeze('甲'), window().SplitRow, window().ScrollRow]).toEqual([{ rows: 7, columns: 0 }, 3, 8]);
  });

  test('takes whole numbers on the sheet', () => {
    const { window } = open();
    expect([
      thrown(() => (window().SplitRow = -1)),
      thrown(() => (window().ScrollRow = 0)),
      thrown(() => (window().SplitRow = 1.5)),
      thrown(() => (window().FreezePanes = 1 as unknown as boolean)),
    ]).toEqual(['fault', 'fault', 'no such call', 'no such call']);
  });
});
