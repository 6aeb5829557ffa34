import { Workbook } from './workbook';
import type { Range } from './range';
import type { RangeFormat } from './range-format';
import { faultCode } from '../fault-code';
import { inspectCell, inspectSheet } from '../inspect';

function sheetOf(workbook: Workbook): { range: (address: string) => Range } {
  const sheet = workbook.worksheets.getActiveWorksheet();
  return { range: (address) => sheet.getRange(address) };
}

const newRange = (address: string): Range => sheetOf(new Workbook('表')).range(address);

test('what an untouched cell looks like', () => {
  const { format, numberFormat } = newRange('B2');
  const { font, fill } = format;
  expect([font.name, font.size, font.bold, font.italic, font.underline, font.color]).toEqual([
    '宋体',
    11,
    false,
    false,
    'None',
    '#000000',
  ]);
  expect([fill.color, format.horizontalAlignment, format.wrapText, numberFormat]).toEqual([
    '#FFFFFF',
    'General',
    false,
    [['General']],
  ]);
  expect([format.columnWidth, format.rowHeight]).toEqual([54, 13.5]);
});

test.each<
  [name: string, set: (format: RangeFormat) => void, get: (format: RangeFormat) => unknown, value: unknown]
>([
  ['font', (f) => (f.font.name = '仿宋'), (f) => f.font.name, '仿宋'],
  ['size', (f) => (f.font.size = 10.5), (f) => f.font.size, 10.5],
  ['bold', (f) => (f.font.bold = true), (f) => f.font.bold, true],
  ['underline', (f) => (f.font.underline = 'Single'), (f) => f.font.underline, 'Single'],
  ['colour', (f) => (f.font.color = 'c00000'), (f) => f.font.color, '#C00000'],
  ['named colour', (f) => (f.fill.color = 'Orange'), (f) => f.fill.color, '#FFA500'],
  ['alignment', (f) => (f.horizontalAlignment = 'Center'), (f) => f.horizontalAlignment, 'Center'],
  ['vertical alignment', (f) => (f.verticalAlignment = 'Top'), (f) => f.verticalAlignment, 'Top'],
  ['wrapping', (f) => (f.wrapText = true), (f) => f.wrapText, true],
  ['shrinking', (f) => (f.shrinkToFit = true), (f) => f.shrinkToFit, true],
  ['indent', (f) => (f.indentLevel = 2), (f) => f.indentLevel, 2],
  ['lock', (f) => (f.protection.locked = false), (f) => f.protection.locked, false],
  ['width in whole pixels', (f) => (f.columnWidth = 100), (f) => f.columnWidth, 99.75],
  ['height in whole pixels', (f) => (f.rowHeight = 20.3), (f) => f.rowHeight, 20.25],
])('%s is read as it was set, and null where cells differ', (name, set, get, value) => {
  const { range } = sheetOf(new Workbook('表'));
  set(range('A1:B2').format);
  expect(get(range('A1:B2').format)).toBe(value);
  const beyond = name.startsWith('width') ? 'B1:C1' : 'A2:A3';
  expect(get(range(beyond).format)).toBeNull();
});

test.each<[name: string, set: (format: RangeFormat) => unknown]>([
  ['colour', (f) => (f.fill.color = '#12')],
  ['null', (f) => (f.fill.color = null)],
  ['size', (f) => (f.font.size = 0)],
  ['alignment', (f) => (f.horizontalAlignment = 'Middle')],
  ['text for a truth', (f) => (f.wrapText = 'true')],
  ['column wider than 255 characters', (f) => (f.columnWidth = 1534)],
  ['row higher than 409.5 points', (f) => (f.rowHeight = 410)],
  ['negative height', (f) => (f.rowHeight = -1)],
  ['line', (f) => (f.borders.getItem('EdgeTop').style = 'Thin')],
])('not a %s', (_name, set) => {
  expect(faultCode(() => set(newRange('A1').format))).toBe('InvalidArgument');
});

test('size 0 hides', () => {
  const { range } = sheetOf(new Workbook('表'));
  range('A1').format.rowHeight = 0;
  range('B1').format.columnWidth = 0;
  expect([range('1:1').rowHidden, range('B:B').columnHidden, range('B1').format.columnWidth]).toEqual([
    true,
    true,
    0,
  ]);
});

describe('heights', () => {
  test('a row grows with its lines until it is given a height, and again after autofit', () => {
    const workbook = new Workbook('表');
    const { range } = sheetOf(workbook);
    range('A1').values = [['一二三四五六七八九十']];
    expect(range('A1').format.rowHeight).toBe(13.5);
    range('A1').format.wrapText = true;
    expect(range('A1').format.rowHeight).toBe(40.5);
    range('A1').format.rowHeight = 20.25;
    expect(inspectSheet(workbook, '表').rowHeights[0]).toEqual({ points: 20.25, custom: true });
    range('A1').format.autofitRows();
    expect(inspectSheet(workbook, '表').rowHeights[0]).toEqual({ points: 40.5, custom: false });
  });

  test('a larger font makes a row higher, a merged cell does not', () => {
    const { range } = sheetOf(new Workbook('表'));
    range('A1').format.font.size = 22;
    range('A2:B2').merge(false);
    range('A2').values = [['长'.repeat(99)]];
    range('A2').format.wrapText = true;
    expect([range('A1').format.rowHeight, range('A2').format.rowHeight]).toEqual([27, 13.5]);
  });

  test('columns fit their longest text', () => {
    const { range } = sheetOf(new Workbook('表'));
    range('A1:A2').values = [['一二三四五六七八九十'], ['一']];
    range('A:B').format.autofitColumns();
    expect([range('A1').format.columnWidth, range('B1').format.columnWidth]).toEqual([114, 54]);
  });
});

describe('borders', () => {
  const line = (address: string, side: 'top' | 'bottom' | 'left' | 'right', workbook: Workbook): string =>
    inspectCell(workbook, '表', address).style.borders[side]?.style ?? 'None';

  test('edges and inside lines of a range, seen from the cells on both sides', () => {
    const workbook = new Workbook('表');
    const { borders } = sheetOf(workbook).range('B2:C3').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideHorizontal').style = 'Dash';
    borders.getItem('InsideVertical').style = 'Dot';
    expect([
      line('B2', 'top', workbook),
      line('C1', 'bottom', workbook),
      line('B2', 'bottom', workbook),
      line('B3', 'top', workbook),
      line('C3', 'left', workbook),
      line('B3', 'bottom', workbook),
      line('B2', 'left', workbook),
    ]).toEqual(['Continuous', 'Continuous', 'Dash', 'Dash', 'Dot', 'None', 'None']);
  });

  test('the last line drawn between two cells wins', () => {
    const workbook = new Workbook('表');
    const { range } = sheetOf(workbook);
    range('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
    range('A2').format.borders.getItem('EdgeTop').style = 'Double';
    expect([line('A1', 'bottom', workbook), line('A2', 'top', workbook)]).toEqual(['Double', 'Double']);
    range('A1').format.borders.getItem('EdgeBottom').style = 'None';
    expect([line('A1', 'bottom', workbook), line('A2', 'top', workbook)]).toEqual(['None', 'None']);
  });

  test('each area has its own edges', () => {
    const workbook = new Workbook('表');
    const areas = workbook.worksheets.getActiveWorksheet().getRanges('A1:A2,C1:C2');
    areas.format.borders.getItem('EdgeBottom').style = 'Continuous';
    const bottoms = ['A1', 'A2', 'C1', 'C2'].map((address) => line(address, 'bottom', workbook));
    expect(bottoms).toEqual(['None', 'Continuous', 'None', 'Continuous']);
  });

  test('colour and weight alone draw a thin line; mixed lines read null', () => {
    const { range } = sheetOf(new Workbook('表'));
    const edge = range('A1').format.borders.getItem('EdgeTop');
    expect([edge.style, edge.color, edge.weight]).toEqual(['None', '#000000', 'Thin']);
    edge.color = '#FF0000';
    expect([edge.style, edge.color, edge.weight]).toEqual(['Continuous', '#FF0000', 'Thin']);
    edge.weight = 'Medium';
    expect(range('A1:B1').format.borders.getItem('EdgeTop').weight).toBeNull();
    expect(faultCode(() => range('A1').format.borders.getItem('Top'))).toBe('ItemNotFound');
  });
});

describe('properties of many cells at once', () => {
  test('set and read back, cell by cell', () => {
    const cells = newRange('A1:B1');
    cells.setCellProperties([
      [
        { format: { font: { bold: true, size: 14 }, fill: { color: '#FFFF00' } } },
        { format: { borders: { top: { style: 'Double' } }, wrapText: true } },
      ],
    ]);
    const options = { address: true, format: { font: { bold: true, size: true }, borders: { style: true } } };
    expect(cells.getCellProperties(options)).toMatchObject([
      [
        { address: '表!A1', format: { font: { bold: true, size: 14 } } },
        {
          address: '表!B1',
          format: { font: { bold: false, size: 11 }, borders: { top: { style: 'Double' } } },
        },
      ],
    ]);
  });

  test('of rows and columns, with null to leave one alone', () => {
    const cells = newRange('A1:B2');
    cells.setRowProperties([{ format: { rowHeight: 30 } }, null]);
    cells.setColumnProperties([null, { format: { columnWidth: 90 } }]);
    expect(cells.getRowProperties({ rowIndex: true, format: { rowHeight: true } })).toEqual([
      { rowIndex: 0, format: { rowHeight: 30 } },
      { rowIndex: 1, format: { rowHeight: 13.5 } },
    ]);
    expect(cells.getColumnProperties({ format: { columnWidth: true } })).toEqual([
      { format: { columnWidth: 54 } },
      { format: { columnWidth: 90 } },
    ]);
  });

  test.each<[name: string, run: (cells: Range) => unknown, code: string]>([
    ['a row too few', (c) => c.setRowProperties([{}]), 'InvalidArgument'],
    ['a grid of another shape', (c) => c.setCellProperties([[{}, {}]]), 'InvalidArgument'],
    ['no grid', (c) => c.setCellProperties({}), 'InvalidArgument'],
    ['an unknown property', (c) => c.setRowProperties([{ style: 'Good' }, null]), 'TestHostNotImplemented'],
    ['an unknown option', (c) => c.getCellProperties({ textRuns: true }), 'TestHostNotImplemented'],
  ])('%s', (_name, run, code) => {
    expect(faultCode(() => run(newRange('A1:B2')))).toBe(code);
  });
});
