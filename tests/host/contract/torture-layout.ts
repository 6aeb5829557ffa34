import { boxedCells } from '../../../src/domain/forms/boxed-cells-layout';
import { parseCellAddress, parseRangeAddress } from '../../../src/domain/sheet/address';
import type {
  CellStyle,
  LayoutCell,
  LayoutValue,
  ListValidation,
  SheetLayout,
} from '../../../src/domain/sheet/layout';
import { LINKS, TEXTS } from './torture-values';

/*
 * Layouts no form of ours looks like: everything a layout may say, said once, and everything a spreadsheet might take
 * for something else.
 */

const range = (address: string) => parseRangeAddress(address)!;
const at = (address: string) => parseCellAddress(address)!;

const STYLES = {
  plain: {},
  bold: { bold: true, typeface: 'xiaobiaosong', size: 22, align: 'center', valign: 'top' },
  italic: { italic: true, typeface: 'fangsong', size: 10.5, align: 'right', valign: 'bottom', wrap: true },
  underline: { underline: true, typeface: 'fangsongWide', color: '0563C1', align: 'left' },
  filled: { fill: 'FFF2CC', typeface: 'kaiti', size: 12, border: 'thin', color: '7F6000' },
  boxed: { border: 'thin', typeface: 'heiti', size: 14, align: 'center', wrap: true },
  whole: { numberFormat: '0', border: 'thin' },
  oneDecimal: { numberFormat: '0.0' },
  percent: { numberFormat: '0.0%' },
  asText: { numberFormat: '@' },
  done: { fill: 'C6EFCE', color: '006100', bold: true },
  doing: { fill: 'FFEB9C' },
  late: { color: '9C0006' },
} as const satisfies Record<string, CellStyle>;

const cell = (
  address: string,
  value: LayoutValue,
  style: keyof typeof STYLES,
  rest: Partial<LayoutCell> = {},
): LayoutCell => ({
  ...at(address),
  value,
  style,
  ...rest,
});

/** 255 characters with their commas, Excel's limit for a list. */
const LONGEST_LIST = [
  ...Array.from({ length: 50 }, (_, index) => `选项${String(index).padStart(2, '0')}`),
  '末五个字！',
];
const VALIDATIONS: readonly ListValidation[] = [
  {
    range: range('B2:B20'),
    values: LONGEST_LIST,
    prompt: '请选择。'.repeat(80),
    strict: true,
    error: '只能从列表中选择。',
  },
  { range: range('C2:D9'), values: ['好', '中', '一般'], prompt: '按好、中、一般评价。', strict: false },
];

const PRINT: SheetLayout['print'] = {
  orientation: 'landscape',
  margins: { top: 4, bottom: 26, left: 7.5, right: 12 },
  repeatRows: { first: 1, last: 2 },
  area: range('B2:F40'),
  footer: 'pageNumber',
  centerHorizontally: true,
};

/** Name with forbidden characters; every kind of style, rule, size and merge. */
const looks: SheetLayout = {
  name: '样式[甲]/乙?',
  columnWidths: [10, 24.5, 18, 40, 7, 64],
  rowHeights: { 0: 30, 3: 14.25, 5: 60 },
  leastRowHeights: { 1: 24, 2: 18.5 },
  styles: STYLES,
  cells: [
    ...Object.keys(STYLES).map((style, row) =>
      cell(`A${row + 1}`, row % 2 ? null : `样${row}`, style as keyof typeof STYLES),
    ),
    ...boxedCells(range('C12:E14'), '合并有框', 'boxed'),
    ...boxedCells(range('F12:F14'), null, 'filled'),
    ...boxedCells(range('B16:E16'), '合并无框', 'bold'),
    ...boxedCells(range('B18:C19'), 25, 'whole'),
    cell('D18', 0, 'whole'),
    cell('D19', -1.5, 'oneDecimal'),
    cell('E18', 0.125, 'percent'),
    cell('E19', 12345678.9, 'plain', { note: '批注：\n第二行 =1+1 a_x0041_b <&>"' }),
    cell('F19', '有批注', 'filled', { note: '又一条' }),
  ],
  merges: ['C12:E14', 'F12:F14', 'B16:E16', 'B18:C19'].map(range),
  validations: VALIDATIONS,
  conditionalStyles: [
    { range: range('C2:D9'), equals: '已完成', style: 'done' },
    { range: range('C2:D9'), equals: '进行中', style: 'doing' },
    { range: range('F2:F3'), equals: '未"按时"', style: 'late' },
    { range: range('C12:E14'), equals: '未"按时"', by: { row: 1, col: 27 }, style: 'late' },
    { range: range('A9:B9'), equals: '=B1', by: { row: 8, col: 0 }, style: 'done' },
  ],
  freeze: { rows: 3, cols: 2 },
  print: PRINT,
};

const plainSheet = (
  name: string,
  cells: readonly LayoutCell[],
  rest: Partial<SheetLayout> = {},
): SheetLayout => ({
  name,
  columnWidths: [30],
  rowHeights: {},
  styles: STYLES,
  cells,
  merges: [],
  validations: [],
  conditionalStyles: [],
  print: { ...looks.print, orientation: 'portrait' },
  ...rest,
});

/** Texts a spreadsheet would take for something else, in a plain style and in one with a number format. */
const texts = plainSheet('Abc', [
  ...TEXTS.map((text, row) => cell(`A${row + 1}`, text, 'plain')),
  ...TEXTS.map((text, row) => cell(`B${row + 1}`, text, row % 2 ? 'whole' : 'asText')),
]);

/** A name that differs from the one before in case only; links and formulas to both, and to files. */
const links = plainSheet(
  'aBC',
  [
    cell('A1', '数', 'plain'),
    cell('B1', 3, 'whole'),
    cell('B2', 4, 'whole'),
    cell('B3', { formula: 'SUM(B1:B2)', cached: 7 }, 'whole'),
    cell('B4', { formula: "'样式[甲]/乙?'!D19+'aBC'!B1", cached: 1.5 }, 'oneDecimal'),
    cell('B5', { formula: "'Abc'!A1", cached: TEXTS[0] ?? '' }, 'plain'),
    ...LINKS.map((link, row) => cell(`D${row + 1}`, row % 2 ? row : `去${row}`, 'underline', { link })),
  ],
  { freeze: { rows: 1, cols: 0 } },
);

const hidden = plainSheet('_数据', [cell('A1', 'mechanism168/report', 'plain'), cell('B1', 1, 'plain')], {
  hidden: true,
});

export const TORTURE_LAYOUTS: readonly SheetLayout[] = [looks, texts, links, hidden];
