import type { WpsRange } from '../../src/host/wps/api/cells-api';
import { inspectCell, inspectSheet } from '../excel-host/model/inspect';
import type { InitialSheet } from '../host/contract/harness';
import { startWps, type RunningWps } from './start-wps';
import { thrown } from './thrown';

interface OpenedSheet extends RunningWps {
  readonly at: (address: string) => WpsRange;
}

function open(cells: InitialSheet['cells'] = {}): OpenedSheet {
  const wps = startWps({ sheets: [{ name: '甲', cells }] });
  return { ...wps, at: (address) => wps.application.ActiveWorkbook!.ActiveSheet.Range(address) };
}

const placeOf = (range: WpsRange): readonly number[] => [
  range.Row,
  range.Column,
  range.Rows.Count,
  range.Columns.Count,
];

describe('where ranges are', () => {
  test('everything counts from 1', () => {
    const { at } = open();
    expect([
      placeOf(at('B3:D4')),
      placeOf(at('B3:D4').Item(1, 1)),
      placeOf(at('B3:D4').Item(3, 1)),
      placeOf(at('B3').Resize(2, 5)),
      placeOf(at('B3:D4').Resize(undefined, 1)),
      placeOf(at('2:3')),
      placeOf(at('A:C')),
      placeOf(at('B3').EntireRow),
    ]).toEqual([
      [3, 2, 2, 3],
      [3, 2, 1, 1],
      [5, 2, 1, 1],
      [3, 2, 2, 5],
      [3, 2, 2, 1],
      [2, 1, 2, 16384],
      [1, 1, 1048576, 3],
      [3, 1, 1, 16384],
    ]);
  });

  test('several areas', () => {
    const { Areas, Count, Rows } = open().at('A1:B2,D4,2:3');
    expect([Areas.Count, placeOf(Areas.Item(2)), Count, Rows.Count]).toEqual([
      3,
      [4, 4, 1, 1],
      5 + 2 * 16384,
      2,
    ]);
    expect([thrown(() => Areas.Item(0)), thrown(() => Areas.Item(4))]).toEqual(['fault', 'fault']);
  });

  test('a whole sheet has too many cells for Count', () => {
    const { Cells } = open().application.ActiveWorkbook!.ActiveSheet;
    expect([thrown(() => Cells.Count), Cells.CountLarge]).toEqual(['fault', 16384 * 1048576]);
  });

  test.each(['', 'A0', 'XFE1', 'A1048577', 'A1 B2', 'A1;B2', "'甲'!A1", '总分', 'A1:'])(
    'the address %j is none',
    (address) => {
      expect(thrown(() => open().at(address))).toBe('fault');
    },
  );

  test('an address has 255 characters at most', () => {
    const { at } = open();
    const cells = Array.from({ length: 85 }, () => 'A1').join();
    expect([cells.length, at(cells).Areas.Count]).toEqual([254, 85]);
    expect(thrown(() => at(`${cells},B`))).toBe('fault');
    expect(thrown(() => at(`${cells},B2`))).toBe('fault');
  });

  test('beyond the sheet is nothing', () => {
    const { at } = open();
    expect([
      thrown(() => at('A1').Item(0, 1)),
      thrown(() => at('A1').Resize(1, 16385)),
      thrown(() => at('A1').Resize(0, 1)),
      thrown(() => at('A1,B2').Resize(1, 1)),
    ]).toEqual(Array(4).fill('fault'));
  });

  test('the used range: A1 of an empty sheet, with merged cells and such as only look different', () => {
    const { at, application } = open();
    const used = (): readonly number[] => placeOf(application.ActiveWorkbook!.ActiveSheet.UsedRange);
    expect(used()).toEqual([1, 1, 1, 1]);
    at('C4').Interior.Color = 255;
    expect(used()).toEqual([4, 3, 1, 1]);
    at('B6:D6').Merge();
    expect(used()).toEqual([4, 2, 3, 3]);
  });
});

describe('looks', () => {
  test('colours have blue first', () => {
    const { at, workbook } = open();
    at('A1').Interior.Color = 0x0000ff;
    at('A1').Font.Color = 0xff8000;
    const { fill, font } = inspectCell(workbook, '甲', 'A1').style;
    expect([fill, font.color]).toEqual(['#FF0000', '#0080FF']);
    expect([at('A1').Interior.Color, at('A1').Font.Color]).toEqual([0x0000ff, 0xff8000]);
    expect(thrown(() => (at('A1').Interior.Color = 0x1000000))).toBe('fault');
    expect(thrown(() => (at('A1').Interior.Color = '#FF0000' as unknown as number))).toBe('no such call');
  });

  test('what cells do not have in common is null', () => {
    const { at } = open();
    const { Font } = at('A1');
    Object.assign(Font, { Name: '黑体', Size: 16, Bold: true, Italic: true, Underline: 2, Color: 255 });
    Object.assign(at('A1'), { HorizontalAlignment: -4108, VerticalAlignment: -4160, WrapText: true });
    at('A1').Locked = false;
    at('A1').Interior.Color = 0;
    const looks = (range: WpsRange): readonly unknown[] => [
      ...[range.Font.Name, range.Font.Size, range.Font.Bold, range.Font.Italic, range.Font.Underline],
      ...[range.Font.Color, range.Interior.Color, range.HorizontalAlignment, range.VerticalAlignment],
      ...[range.WrapText, range.Locked],
    ];
    expect(looks(at('A1'))).toEqual(['黑体', 16, true, true, 2, 255, 0, -4108, -4160, true, false]);
    expect(looks(at('A1:B1'))).toEqual(Array(11).fill(null));
    expect(looks(at('B1'))).toEqual([
      ...['宋体', 11, false, false, -4142, 0, 0xffffff, 1, -4108, false, true],
    ]);
  });

  test('numbers that stand for nothing are refused', () => {
    const { at } = open();
    expect([
      thrown(() => (at('A1').HorizontalAlignment = 99)),
      thrown(() => (at('A1').Font.Size = 0)),
      thrown(() => at('A1').Borders.Item(1)),
      thrown(() => (at('A1').Borders.Item(7).Weight = 3)),
    ]).toEqual(Array(4).fill('fault'));
  });

  test('borders by their side', () => {
    const { at, workbook } = open();
    for (const side of [7, 8, 9, 10, 11, 12]) at('B2:C3').Borders.Item(side).LineStyle = 1;
    at('B2:C3').Borders.Item(8).Weight = -4138;
    at('B2:C3').Borders.Item(7).Color = 255;
    const { borders } = inspectCell(workbook, '甲', 'B2').style;
    expect([borders.top?.weight, borders.left?.color, borders.bottom?.style]).toEqual([
      'Medium',
      '#FF0000',
      'Continuous',
    ]);
    const top = at('B2:D2').Borders.Item(8);
    expect([top.LineStyle, at('D9').Borders.Item(7).LineStyle]).toEqual([null, -4142]);
    at('B2:C3').Borders.Item(12).LineStyle = -4142;
    expect(inspectCell(workbook, '甲', 'B3').style.borders.top).toBeNull();
  });
});

describe('sizes', () => {
  test('columns are measured in characters, Width tells points', () => {
    const { at, workbook } = open();
    at('B1:C9').ColumnWidth = 20;
    expect(at('B:B').ColumnWidth).toBeCloseTo(20, 0);
    // 115.85 points each, in whole pixels.
    expect(at('B:C').Width).toBe(231);
    expect(Object.keys(inspectSheet(workbook, '甲').columnWidths)).toEqual(['1', '2']);
    expect([at('A:C').ColumnWidth, at('A1').ColumnWidth]).toEqual([null, 9]);
    expect(thrown(() => (at('A1').ColumnWidth = 256))).toBe('fault');
  });

  test('rows are measured in points; 0 hides', () => {
    const { at } = open();
    at('B2:C3').RowHeight = 30;
    expect([at('2:3').RowHeight, at('2:4').RowHeight]).toEqual([30, null]);
    at('2:2').RowHeight = 0;
    expect([at('2:2').Hidden, at('3:3').Hidden, at('2:3').Hidden]).toEqual([true, false, null]);
    expect(thrown(() => (at('2:2').RowHeight = 410))).toBe('fault');
  });

  test('Hidden and AutoFit are about whole rows and columns', () => {
    const { at, workbook } = open({ A1: '一个很长很长很长的名称', A2: 1 });
    at('B:C').Hidden = true;
    expect(inspectSheet(workbook, '甲').hiddenColumns).toEqual([1, 2]);
    at('A:A').AutoFit();
    expect(at('A:A').Width).toBeGreaterThan(54);
    at('2:2').RowHeight = 40;
    at('2:2').AutoFit();
    expect(at('2:2').RowHeight).toBe(13.5);
    expect([
      thrown(() => at('A1').AutoFit()),
      thrown(() => at('A1:B2').Hidden),
      thrown(() => (at('A1').Hidden = true)),
    ]).toEqual(Array(3).fill('fault'));
  });
});

describe('merging', () => {
  test('keeps the first content, and asks about the others', () => {
    const { at, application } = open({ B1: 2, A2: 3 });
    expect(thrown(() => at('A1:B2').Merge())).toBe('no such call');
    application.DisplayAlerts = false;
    at('A1:B2').Merge();
    expect(at('A1:B2').Value2).toEqual([
      [2, null],
      [null, null],
    ]);
    at('A4:B4').Merge(true);
    expect([at('A1:B2').MergeCells, at('A1:C1').MergeCells, at('C1').MergeCells]).toEqual([
      true,
      null,
      false,
    ]);
    expect(placeOf(at('B2').MergeArea)).toEqual([1, 1, 2, 2]);
    expect(placeOf(at('C2').MergeArea)).toEqual([2, 3, 1, 1]);
    expect(thrown(() => at('B2:C2').MergeArea)).toBe('no such call');
    at('B2').UnMerge();
    expect(at('A1:B2').MergeCells).toBe(false);
  });

  test('across merges row by row; a merged cell is not cut', () => {
    const { at, workbook } = open();
    at('A1:C2').Merge(true);
    expect(inspectSheet(workbook, '甲').merges).toEqual(['A1:C1', 'A2:C2']);
    expect(thrown(() => at('B1:B2').Merge())).toBe('fault');
  });
});
