import type { WpsRange } from '../../src/host/wps/api/cells-api';
import type { InitialSheet } from '../host/contract/harness';
import { inspectCell } from '../excel-host/model/inspect';
import { startWps, type RunningWps } from './start-wps';
import { thrown } from './thrown';

interface OpenedSheet extends RunningWps {
  readonly at: (address: string) => WpsRange;
}

function open(cells: InitialSheet['cells'] = {}): OpenedSheet {
  const wps = startWps({ sheets: [{ name: '甲', cells }] });
  return { ...wps, at: (address) => wps.application.ActiveWorkbook!.ActiveSheet.Range(address) };
}

describe('Value2, read', () => {
  test('one cell by itself, several as rows; nothing is undefined there and null here', () => {
    const { at } = open({ A1: '甲', B1: 2, A2: true });
    expect(at('A1').Value2).toBe('甲');
    expect(at('C1').Value2).toBeUndefined();
    expect(at('A1:B2').Value2).toEqual([
      ['甲', 2],
      [true, null],
    ]);
    expect(at('A1:B1').Value2).toEqual([['甲', 2]]);
  });

  test('errors are numbers, dates serial numbers', () => {
    const { at } = open({
      A1: { kind: 'error', code: '#N/A' },
      A2: { kind: 'date', serial: 45000 },
      A3: { formula: '1/0', cached: 0 },
    });
    expect(at('A1:A3').Value2).toEqual([[-2146826246], [45000], [-2146826281]]);
  });

  test('of several areas only the first', () => {
    expect(open({ A1: 1, C1: 3 }).at('A1,C1').Value2).toBe(1);
  });
});

describe('Value2, written', () => {
  test('one value for all cells, of all areas', () => {
    const { at } = open();
    at('A1:B2,D4').Value2 = 7;
    expect([at('A1:B2').Value2, at('D4').Value2]).toEqual([
      [
        [7, 7],
        [7, 7],
      ],
      7,
    ]);
  });

  test('rows of exactly the shape, or nothing', () => {
    const { at } = open({ A1: 1 });
    const shapes = [[[1]], [[1, 2, 3]], [[1], [2]], [1, 2], [[1, 2], [3]]];
    expect(shapes.map((shape) => thrown(() => (at('A1:B1').Value2 = shape)))).toEqual(
      shapes.map(() => 'fault'),
    );
    expect(thrown(() => (at('A1,B1').Value2 = [[1]]))).toBe('fault');
    expect(at('A1:C2').Value2).toEqual([
      [1, null, null],
      [null, null, null],
    ]);
  });

  test('null empties, other than in Office.js', () => {
    const { at } = open({ A1: 1, B1: 2, C1: 3 });
    at('A1:B1').Value2 = [[null, 5]];
    at('C1').Value2 = null;
    expect(at('A1:C1').Value2).toEqual([[null, 5, null]]);
  });

  test('undefined and things that are no content are mistakes', () => {
    const { at } = open();
    expect([
      thrown(() => (at('A1').Value2 = undefined)),
      thrown(() => (at('A1:B1').Value2 = [[undefined, 1]])),
      thrown(() => (at('A1').Value2 = new Date(0))),
      thrown(() => (at('A1').Value2 = NaN)),
    ]).toEqual(Array(4).fill('no such call'));
  });

  test('texts are entered as if typed', () => {
    const { at, workbook } = open();
    at('A1:D1').Value2 = [['=1+1', '1/2', '007', "'007"]];
    expect(at('A1:D1').Value2).toEqual([[2, 45293, 7, '007']]);
    expect(at('A1').HasFormula).toBe(true);
    at('A2:B2').NumberFormat = '@';
    at('A2:B2').Value2 = [['1/2', '=1+1']];
    expect(at('A2:B2').Value2).toEqual([['1/2', '=1+1']]);
    expect(inspectCell(workbook, '甲', 'A2').isText).toBe(true);
  });

  test('a formula that is none, or too much text, is refused and nothing written', () => {
    const { at } = open({ A1: 1 });
    expect(thrown(() => (at('A1:B1').Value2 = [['新', '=1+']]))).toBe('fault');
    expect(thrown(() => (at('A1:B1').Value2 = [['新', 'x'.repeat(32_768)]]))).toBe('fault');
    expect(at('A1:B1').Value2).toEqual([[1, null]]);
  });
});

describe('formulas', () => {
  test('every cell tells a text', () => {
    const { at } = open({
      A1: { formula: 'SUM(B1,1)', cached: 3 },
      B1: 2,
      C1: true,
      D1: '甲',
      E1: { kind: 'error', code: '#N/A' },
    });
    expect(at('A1:F1').Formula).toEqual([['=SUM(B1,1)', '2', 'TRUE', '甲', '#N/A', '']]);
    expect(at('B1').Formula).toBe('2');
    expect(at('F1').Formula).toBe('');
  });

  test('HasFormula: all, none, or null for some', () => {
    const { at } = open({ A1: { formula: '1', cached: 1 }, B1: 2 });
    expect([at('A1').HasFormula, at('B1:C1').HasFormula, at('A1:B1').HasFormula]).toEqual([
      true,
      false,
      null,
    ]);
  });

  test('Text is what is seen of one cell', () => {
    const { at } = open({ A1: { kind: 'date', serial: 45000 } });
    expect([at('A1').Text, at('A1:B1').Text]).toEqual(['2023/3/15', null]);
  });

  test('CountA counts what is filled', () => {
    const { at, application } = open({ A1: 1, B2: { formula: '""', cached: '' } });
    at('C3').Interior.Color = 255;
    expect(application.WorksheetFunction.CountA(at('A1:C3'))).toBe(2);
  });
});

describe('formats and clearing', () => {
  test('one number format for all cells, null where they differ, never a grid', () => {
    const { at } = open();
    at('A1').NumberFormat = '@';
    expect([at('A1').NumberFormat, at('B1').NumberFormat, at('A1:B1').NumberFormat]).toEqual([
      '@',
      'General',
      null,
    ]);
    const grid = [['@', '@']] as unknown as string;
    expect(thrown(() => (at('A1:B1').NumberFormat = grid))).toBe('no such call');
  });

  test('ClearContents leaves the look, and cuts no merged cell', () => {
    const { at } = open({ A1: 1, C1: 3 });
    at('A1').NumberFormat = '0.00';
    at('A1:B1').Merge();
    expect(thrown(() => at('B1').ClearContents())).toBe('fault');
    at('A1:B1,C1').ClearContents();
    expect([at('A1:C1').Value2, at('A1').NumberFormat]).toEqual([[[null, null, null]], '0.00']);
  });
});

test('a protected sheet takes content only where it is not locked, and no look', () => {
  const { at, clerk } = open({ A1: 1 });
  at('B1').Locked = false;
  clerk.protectSheet('甲');
  at('B1').Value2 = 2;
  const writes: readonly (() => unknown)[] = [
    () => (at('A1').Value2 = 2),
    () => (at('A1:B1').Value2 = 2),
    () => at('A1').ClearContents(),
    () => (at('B1').NumberFormat = '@'),
    () => (at('B1').Interior.Color = 255),
    () => (at('B1').Borders.Item(8).LineStyle = 1),
    () => (at('B1').RowHeight = 30),
    () => (at('B1').ColumnWidth = 30),
    () => (at('A1').Locked = false),
    () => at('A1:B1').Merge(),
    () => at('A1:B1').UnMerge(),
  ];
  expect(writes.map(thrown)).toEqual(writes.map(() => 'fault'));
  expect(at('A1:B1').Value2).toEqual([[1, 2]]);
});

test('who may change looks on a protected sheet may not unlock it', () => {
  const { at, clerk } = open();
  clerk.protectSheet('甲', { allowFormatCells: true });
  at('A1').NumberFormat = '@';
  expect(thrown(() => (at('A1').Locked = false))).toBe('fault');
});
