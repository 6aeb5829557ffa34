import { documentSheet, layoutsDocument } from '../../../src/domain/document/layout-document';
import { StyleTable } from '../../../src/domain/document/style-table';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { CONTRACT_DRAWINGS } from '../../host/contract/contract-layouts';
import { drawingDifferences } from '../../host/contract/drawing-differences';
import { expectedDrawing } from '../../host/contract/expected-drawing';
import { drawnDocument } from './drawn-document';

const ALL = { merges: true, notes: true, formulaValues: true };

describe.each(CONTRACT_DRAWINGS)('$title', ({ sheets }) => {
  const document = layoutsDocument(sheets);
  const names = new Map(sheets.map(({ name }, index) => [name, document.sheets[index]!.name]));

  test('says what every host draws', () => {
    const drawn = drawnDocument(document);
    const differences = sheets.flatMap((layout, index) =>
      drawingDifferences(expectedDrawing(layout, drawn[index]!.name, names), drawn[index], ALL),
    );
    expect(differences).toEqual([]);
  });

  test('shows its first visible sheet, cells in order and each style once', () => {
    expect(document.sheets[document.active]?.visibility).toBe('visible');
    for (const { cells } of document.sheets) {
      const places = cells.map(({ row, col }) => row * 20_000 + col);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    const looks = document.styles.map((style) => JSON.stringify(style));
    expect(new Set(looks).size).toBe(looks.length);
  });
});

const layout = (rest: Partial<SheetLayout>): SheetLayout => ({
  name: '甲',
  columnWidths: [25.4],
  rowHeights: {},
  styles: { plain: {} },
  cells: [],
  merges: [],
  validations: [],
  conditionalStyles: [],
  print: {
    orientation: 'portrait',
    margins: { top: 20, bottom: 40, left: 1, right: 2 },
    footer: 'none',
    centerHorizontally: false,
  },
  ...rest,
});

const drawn = (rest: Partial<SheetLayout>) => {
  const styles = new StyleTable();
  const sheet = documentSheet(layout(rest), { name: '乙', names: new Map([['甲', '乙']]) }, styles);
  return { sheet, styles: styles.styles };
};

test('a sheet has the name it is given, widths in points, margins in millimetres', () => {
  const { sheet } = drawn({});
  expect(sheet.name).toBe('乙');
  expect(sheet.columnWidths[0]).toBeCloseTo(72);
  expect(sheet.print.margins).toEqual({ top: 20, bottom: 40, left: 1, right: 2, header: 10, footer: 15 });
  expect(sheet.print.footer).toBeUndefined();
});

test('formulas and links go to the sheet by the name it is given', () => {
  const { sheet } = drawn({
    cells: [
      { row: 0, col: 0, style: 'plain', value: { formula: "'甲'!B1", cached: 3 } },
      { row: 0, col: 1, style: 'plain', value: 3, link: { kind: 'cell', sheet: '甲', cell: 'A1' } },
      { row: 0, col: 2, style: 'plain', value: 'x', link: { kind: 'file', file: '100%.xls', sheet: '甲' } },
    ],
  });
  expect(sheet.cells.map(({ formula, link }) => formula ?? link)).toEqual([
    "'乙'!B1",
    { kind: 'cell', sheet: '乙', cell: 'A1' },
    { kind: 'address', address: "100%25.xls#'甲'!A1" },
  ]);
});

test('text that looks like a formula is text, in the format of text', () => {
  const { sheet, styles } = drawn({
    cells: ['=1+1', '文', '＝1'].map((value, col) => ({ row: 0, col, style: 'plain', value })),
  });
  const formats = sheet.cells.map(({ style }) => styles[style!]?.numberFormat);
  expect(formats).toEqual(['@', undefined, '@']);
  expect(sheet.cells.map(({ value, formula }) => [value, formula])).toEqual([
    ['=1+1', undefined],
    ['文', undefined],
    ['＝1', undefined],
  ]);
});

test('under a merge only the first cell holds something', () => {
  const { sheet } = drawn({
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    cells: [0, 1].map((col) => ({ row: 0, col, style: 'plain', value: `值${col}` })),
  });
  expect(sheet.cells.map(({ value }) => value)).toEqual(['值0', undefined]);
});

test('rows of a least height grow, fixed ones do not', () => {
  const { sheet } = drawn({ rowHeights: { 1: 30 }, leastRowHeights: { 0: 18, 1: 20 } });
  expect(sheet.rowHeights).toEqual({ 0: { points: 18, fixed: false }, 1: { points: 30, fixed: true } });
});

test('a hidden layout is very hidden and has no window to freeze', () => {
  const { sheet } = drawn({ hidden: true, freeze: { rows: 1, cols: 1 } });
  expect([sheet.visibility, sheet.freeze]).toEqual(['veryHidden', undefined]);
});
