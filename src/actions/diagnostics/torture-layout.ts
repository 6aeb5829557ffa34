import type { LayoutCell, LayoutValue, PrintSetup, SheetLayout } from '../../domain/sheet/layout';

/** Name of the scratch sheet; a clerk who ever sees it knows that it may go. */
export const SCRATCH_SHEET = '168诊断（可删除）';

/** Values that spreadsheets are known to change on the way in. */
const VALUES: readonly (readonly [string, LayoutValue])[] = [
  ['text', '年度工作目标'],
  ['formulaText', '=1+1'],
  ['plusText', '+86'],
  ['minusText', '-5件'],
  ['atText', '@例'],
  ['zeros', '007'],
  ['longDigits', '350203201209010018'],
  ['dateLike', '3-1'],
  ['slashDate', '2012/3/31'],
  ['scientific', '1E5'],
  ['truth', 'TRUE'],
  ['percent', '100%'],
  ['lines', '第一行\n第二行'],
  ['spaces', ' 王　芳 '],
  ['rare', '堃喆𠮷'],
  ['quotes', '“168”\'"'],
  ['apostrophe', "'前导撇号"],
  ['long', '长'.repeat(2_000)],
  ['whole', 428],
  ['zero', 0],
  ['negative', -12],
  ['decimal', 0.1],
  ['large', 123_456_789_012],
];

const VALUE_COL = 1;
const FIRST_ROW = 2;

const cellsOfValues: readonly LayoutCell[] = VALUES.flatMap(([name, value], index) => [
  { row: FIRST_ROW + index, col: 0, value: name, style: 'label' },
  { row: FIRST_ROW + index, col: VALUE_COL, value, style: typeof value === 'number' ? 'number' : 'text' },
]);
const LAST_ROW = FIRST_ROW + VALUES.length - 1;

export const SCRATCH_PRINT: PrintSetup = {
  orientation: 'landscape',
  margins: { top: 28, bottom: 26, left: 35, right: 37 },
  repeatRows: { first: 0, last: 1 },
  footer: 'pageNumber',
  centerHorizontally: true,
};

/** One sheet that asks a host for everything a layout can say. */
export const TORTURE_LAYOUT: SheetLayout = {
  name: SCRATCH_SHEET,
  columnWidths: [24, 60, 18, 18],
  rowHeights: { 0: 30 },
  leastRowHeights: { [FIRST_ROW]: 18 },
  styles: {
    title: { typeface: 'xiaobiaosong', size: 16, align: 'center', valign: 'middle' },
    label: { typeface: 'fangsong', size: 11, border: 'thin', wrap: true },
    text: { typeface: 'fangsongWide', size: 11, border: 'thin', wrap: true, valign: 'middle' },
    number: { typeface: 'song', size: 11, border: 'thin', align: 'right', numberFormat: '0.0' },
    bold: { bold: true, italic: true, underline: true, color: '1F4E79', fill: 'DDEBF7', border: 'thin' },
    good: { fill: 'E2EFDA', color: '375623' },
  },
  cells: [
    { row: 0, col: 0, value: '168机制助手诊断', style: 'title', note: '诊断批注' },
    { row: 1, col: 0, value: '可删除', style: 'bold' },
    {
      row: 1,
      col: VALUE_COL,
      value: '转到 A1',
      style: 'bold',
      link: { kind: 'cell', sheet: SCRATCH_SHEET, cell: 'A1' },
    },
    ...cellsOfValues,
    { row: FIRST_ROW, col: 2, value: '好', style: 'text' },
    { row: FIRST_ROW + 1, col: 2, value: { formula: '1+2', cached: 3 }, style: 'number' },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  validations: [
    {
      range: { top: FIRST_ROW, left: 2, bottom: FIRST_ROW, right: 2 },
      values: ['好', '中', '一般'],
      prompt: '好、中、一般',
      strict: true,
      error: '请选择好、中或一般。',
    },
  ],
  conditionalStyles: [
    { range: { top: FIRST_ROW, left: 2, bottom: FIRST_ROW, right: 2 }, equals: '好', style: 'good' },
    {
      range: { top: 1, left: 2, bottom: 1, right: 3 },
      equals: '好',
      by: { row: FIRST_ROW, col: 2 },
      style: 'good',
    },
  ],
  freeze: { rows: 2, cols: 1 },
  print: { ...SCRATCH_PRINT, area: { top: 0, left: 0, bottom: LAST_ROW, right: 3 } },
};
