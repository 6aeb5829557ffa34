import type { WpsSheet, WpsWorkbook } from '../../src/host/wps/api/workbook-api';
import { sheetNames } from '../excel-host/model/inspect';
import { startWps, type RunningWps } from './start-wps';
import { thrown } from './thrown';

interface OpenedWps extends RunningWps {
  readonly book1: WpsWorkbook;
  readonly sheet: (name: string) => WpsSheet;
}

function open(): OpenedWps {
  const wps = startWps({
    sheets: [{ name: '甲', cells: { A1: 1 } }, { name: '乙' }, { name: '藏', visibility: 'hidden' }],
  });
  const book1 = wps.application.ActiveWorkbook!;
  wps.application.DisplayAlerts = false;
  return { ...wps, book1, sheet: (name) => book1.Worksheets.Item(name) };
}

describe('sheets', () => {
  test('by number from 1, or by name in any case', () => {
    const { Worksheets } = startWps({ sheets: [{ name: 'Abc' }, { name: '乙' }] }).application
      .ActiveWorkbook!;
    expect([Worksheets.Count, Worksheets.Item(2).Name, Worksheets.Item('aBC').Index]).toEqual([2, '乙', 1]);
    expect([0, 3, '丙'].map((index) => thrown(() => Worksheets.Item(index)))).toEqual(Array(3).fill('fault'));
    expect(thrown(() => Worksheets.Item(1.5))).toBe('no such call');
  });

  test('a new one is shown, where it was wanted', () => {
    const { book1, sheet, workbook } = open();
    const named = (added: WpsSheet, name: string): void => void (added.Name = name);
    named(book1.Worksheets.Add(undefined, sheet('藏')), '末');
    expect(book1.ActiveSheet.Name).toBe('末');
    named(book1.Worksheets.Add(sheet('甲')), '首');
    named(book1.Worksheets.Add(), '更首');
    expect(sheetNames(workbook)).toEqual(['更首', '首', '甲', '乙', '藏', '末']);
  });

  test('moves before or behind another', () => {
    const { sheet, workbook } = open();
    sheet('甲').Move(undefined, sheet('藏'));
    expect(sheetNames(workbook)).toEqual(['乙', '藏', '甲']);
    sheet('甲').Move(sheet('乙'));
    sheet('乙').Move(sheet('乙'));
    expect(sheetNames(workbook)).toEqual(['甲', '乙', '藏']);
    expect([
      thrown(() => sheet('甲').Move()),
      thrown(() => sheet('甲').Move(sheet('乙'), sheet('藏'))),
      thrown(() => sheet('甲').Move('乙' as unknown as WpsSheet)),
    ]).toEqual(Array(3).fill('no such call'));
  });

  test('its place is told by a sheet of this workbook', () => {
    const wps = startWps({ sheets: [{ name: '甲' }] }, [{ sheets: [{ name: '乙' }] }]);
    const [own, other] = [1, 2].map((at) => wps.application.Workbooks.Item(at));
    const foreign = other!.ActiveSheet;
    const no = '甲' as unknown as WpsSheet;
    const { Worksheets } = own!;
    expect([
      thrown(() => Worksheets.Add(undefined, foreign)),
      thrown(() => Worksheets.Add(no)),
      thrown(() => Worksheets.Add(null as unknown as WpsSheet)),
      thrown(() => Worksheets.Add(own!.ActiveSheet, own!.ActiveSheet)),
    ]).toEqual(['fault', 'no such call', 'no such call', 'no such call']);
    expect(Worksheets.Count).toBe(1);
  });

  test.each(['', 'a'.repeat(32), 'a/b', "'a", '乙', 'History'])('cannot be named %j', (name) => {
    expect(thrown(() => (open().sheet('甲').Name = name))).toBe('fault');
  });

  test('a sheet in hand stays that sheet, whatever it is called and wherever it stands, until it is deleted', () => {
    const { sheet, book1, clerk } = open();
    const [second, cell] = [sheet('乙'), sheet('乙').Range('A1')];
    second.Name = '丙';
    clerk.renameSheet('丙', '丁');
    book1.Worksheets.Add(sheet('甲'));
    cell.Value2 = 5;
    expect([second.Name, second.Index, cell.Worksheet.Name]).toEqual(['丁', 3, '丁']);
    second.Delete();
    const uses: readonly (() => unknown)[] = [
      () => second.Name,
      () => second.Index,
      () => second.Parent,
      () => second.Cells,
      () => second.Range('A1'),
      () => second.UsedRange,
      () => cell.Value2,
      () => cell.Row,
      () => cell.Count,
      () => cell.Font,
      () => cell.Worksheet,
      () => cell.Areas,
      () => cell.Validation,
      () => (cell.Value2 = 1),
    ];
    expect(uses.map(thrown)).toEqual(uses.map(() => 'fault'));
  });

  test('deleting asks first, and the last that is seen stays', () => {
    const { application, sheet, workbook } = open();
    application.DisplayAlerts = true;
    expect(thrown(() => sheet('乙').Delete())).toBe('no such call');
    application.DisplayAlerts = false;
    sheet('乙').Delete();
    expect(thrown(() => sheet('甲').Delete())).toBe('fault');
    sheet('藏').Visible = 2;
    expect(thrown(() => sheet('藏').Delete())).toBe('fault');
    sheet('藏').Visible = 0;
    sheet('藏').Delete();
    expect(sheetNames(workbook)).toEqual(['甲']);
  });

  test('hidden ones cannot be gone to, and one stays to be seen', () => {
    const { sheet, book1 } = open();
    expect([sheet('藏').Visible, sheet('甲').Visible]).toEqual([0, -1]);
    expect(thrown(() => sheet('藏').Activate())).toBe('fault');
    sheet('甲').Visible = 2;
    expect(book1.ActiveSheet.Name).toBe('乙');
    expect(thrown(() => (sheet('乙').Visible = 0))).toBe('fault');
    expect(thrown(() => (sheet('乙').Visible = 1))).toBe('fault');
    expect(thrown(() => (sheet('乙').Visible = true as unknown as number))).toBe('no such call');
  });

  test('the structure can be protected', () => {
    const { sheet, book1, clerk } = open();
    clerk.protectWorkbook();
    expect(book1.ProtectStructure).toBe(true);
    const changes: readonly (() => unknown)[] = [
      () => book1.Worksheets.Add(),
      () => sheet('乙').Delete(),
      () => (sheet('乙').Name = '丙'),
      () => (sheet('乙').Visible = 0),
    ];
    expect(changes.map(thrown)).toEqual(changes.map(() => 'fault'));
    sheet('乙').Activate();
    expect(book1.ActiveSheet.Name).toBe('乙');
  });
});

describe('selecting', () => {
  test('on the sheet that is shown only', () => {
    const { application, sheet } = open();
    expect(thrown(() => sheet('乙').Range('B2').Select())).toBe('fault');
    sheet('乙').Activate();
    sheet('乙').Range('B2:C3,E5').Select();
    const selection = application.Selection!;
    expect([selection.Worksheet.Name, selection.Areas.Count, selection.Row]).toEqual(['乙', 2, 2]);
  });

  test('a drawing that is selected has no row', () => {
    const { application, clerk } = open();
    clerk.selectShape();
    expect(application.Selection!.Row).toBeUndefined();
    clerk.select('甲', 'B2');
    expect(application.Selection!.Row).toBe(2);
  });
});

describe('a sheet that is one chart', () => {
  test('is shown, and none of the sheets with cells', () => {
    const { application, clerk, book1, sheet } = open();
    const cell = sheet('甲').Range('A1');
    clerk.showChart();
    expect([book1.ActiveSheet.Name, book1.Worksheets.Count]).toEqual(['Chart1', 3]);
    expect(application.Selection!.Row).toBeUndefined();
    expect([
      thrown(() => book1.ActiveSheet.UsedRange),
      thrown(() => application.ActiveWindow!.SplitRow),
      thrown(() => cell.Select()),
    ]).toEqual(['no such call', 'fault', 'fault']);
  });

  test('is left for one with cells, and gone back to', () => {
    const { application, clerk, book1, sheet } = open();
    clerk.showChart();
    const chart = book1.ActiveSheet;
    sheet('甲').Activate();
    expect([book1.ActiveSheet.Name, application.Selection!.Row]).toEqual(['甲', 1]);
    chart.Activate();
    expect(book1.ActiveSheet.Name).toBe('Chart1');
    book1.Worksheets.Add().Name = '新';
    expect(book1.ActiveSheet.Name).toBe('新');
    chart.Activate();
    clerk.select('甲', 'B2');
    expect([book1.ActiveSheet.Name, application.Selection!.Row]).toEqual(['甲', 2]);
  });

  test('going there and back is told', () => {
    const { clerk, program } = open();
    const told: string[] = [];
    program.onNews(({ kind }) => told.push(kind));
    clerk.showChart();
    clerk.showSheet('甲');
    clerk.showSheet('甲');
    expect(told).toEqual(['chartActivated', 'worksheetActivated']);
  });
});

describe('several workbooks', () => {
  const openTwo = () =>
    startWps({ sheets: [{ name: '甲' }], name: '一.xlsx', path: 'C:\\表' }, [
      { sheets: [{ name: '乙' }], date1904: true, readOnly: true },
    ]);

  test('each with its facts, one of them shown', () => {
    const { application } = openTwo();
    const { Workbooks } = application;
    const facts = (book: WpsWorkbook): readonly unknown[] => [
      ...[book.Name, book.FullName, book.Path, book.ReadOnly, book.Date1904, book.ActiveSheet.Name],
    ];
    expect([Workbooks.Count, facts(Workbooks.Item('一.XLSX')), facts(Workbooks.Item(2))]).toEqual([
      2,
      ['一.xlsx', 'C:\\表\\一.xlsx', 'C:\\表', false, false, '甲'],
      ['工作簿2', '工作簿2', '', true, true, '乙'],
    ]);
    expect(application.ActiveWorkbook!.Name).toBe('一.xlsx');
    expect([thrown(() => Workbooks.Item(0)), thrown(() => Workbooks.Item('二'))]).toEqual(['fault', 'fault']);
  });

  test('the clerk changes over; cells of the other cannot be selected', () => {
    const { application, program, books } = openTwo();
    const sheet = application.ActiveWorkbook!.ActiveSheet;
    const cell = sheet.Range('A1');
    program.show(books[1]!);
    expect(application.ActiveWorkbook!.ActiveSheet.Name).toBe('乙');
    expect(application.Selection!.Worksheet.Name).toBe('乙');
    expect(thrown(() => cell.Select())).toBe('fault');
    cell.Value2 = 1;
    sheet.Activate();
    expect(application.ActiveWorkbook!.Name).toBe('一.xlsx');
  });

  test('saved elsewhere it is the same workbook', () => {
    const { application, clerk } = openTwo();
    const book = application.ActiveWorkbook!;
    clerk.saveAs('D:', '三.xlsx');
    expect([book.FullName, application.Workbooks.Item('三.xlsx').Path]).toEqual(['D:\\三.xlsx', 'D:']);
  });

  test('a closed one is of no use, and without any there is none', () => {
    const { application, clerk, program, books } = openTwo();
    const book = application.ActiveWorkbook!;
    const sheet = book.ActiveSheet;
    clerk.closeWorkbook();
    expect(application.ActiveWorkbook!.Name).toBe('工作簿2');
    expect([thrown(() => book.Name), thrown(() => sheet.Name), thrown(() => book.Worksheets.Count)]).toEqual(
      Array(3).fill('fault'),
    );
    program.close(books[1]!);
    const { ActiveWorkbook, ActiveWindow, Selection } = application;
    expect([ActiveWorkbook, ActiveWindow, Selection]).toEqual([null, null, null]);
  });
});
