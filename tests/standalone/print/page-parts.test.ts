import type { DocumentCondition, DocumentPrint } from '../../../src/domain/document/workbook-document';
import { layoutPrint } from '../../../src/domain/document/layout-print';
import { parseRangeAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import { conditionStyle } from '../../../src/standalone/print/cell-conditions';
import { cssString, escapedText } from '../../../src/standalone/print/escape-text';
import { fontStack } from '../../../src/standalone/print/font-stack';
import { parseFooter } from '../../../src/standalone/print/header-footer';
import { columnPages, printableSize, printScale } from '../../../src/standalone/print/page-fit';
import { pageRule } from '../../../src/standalone/print/page-rules';
import { shrunkSize } from '../../../src/standalone/print/text-width';

const print = (change: Partial<DocumentPrint> = {}): DocumentPrint => ({
  ...layoutPrint({
    orientation: 'portrait',
    margins: { top: 37, bottom: 35, left: 28, right: 26 },
    footer: 'pageNumber',
    centerHorizontally: true,
  }),
  ...change,
});

test('the page: paper, margins, and the number of the page in 宋体 at its distance from the edge', () => {
  const rule = pageRule('sheet-0', print(), { sheet: '附件5' });
  expect(rule).toMatch(/^@page sheet-0\{size:A4 portrait;margin:37mm 26mm 35mm 28mm;@bottom-center\{/u);
  expect(rule).toContain('content:"— " counter(page) " —";');
  expect(rule).toContain('font-size:14pt;');
  expect(rule).toContain('vertical-align:bottom;padding-bottom:15mm;');
  expect(pageRule('x', print({ paper: 'A3', orientation: 'landscape' }), { sheet: '' })).toContain(
    'size:A3 landscape;',
  );
});

test('what stands in a page’s margin cannot end its rule', () => {
  const rule = pageRule('x', print({ footer: '&L&A' }), { sheet: '"}</style><script>\\' });
  expect(rule).toContain('content:"\\22 }\\3c /style\\3e \\3c script\\3e \\5c ";');
});

describe('Excel’s codes', () => {
  const facts = { sheet: '附件1', file: '季报.xlsx', date: '2012年9月30日', time: '14:05' };
  const text = (value: string) => ({ text: value });
  test.each([
    ['&C— &P —', { center: [text('— '), { counter: 'page' }, text(' —')] }],
    [
      '第&P页 共&N页',
      { center: [text('第'), { counter: 'page' }, text('页 共'), { counter: 'pages' }, text('页')] },
    ],
    [
      '&L&F&C&A&R&D &T',
      {
        left: [text('季报.xlsx')],
        center: [text('附件1')],
        right: [text('2012年9月30日'), text(' '), text('14:05')],
      },
    ],
    ['&l左&r右', { left: [text('左')], right: [text('右')] }],
    ['a&&b', { center: [text('a'), text('&'), text('b')] }],
    ['&K00FF00绿&U线&G', { center: [text('绿'), text('线')] }],
    ['&P+1', { center: [{ counter: 'page' }] }],
    ['', {}],
  ])('%s', (codes, expected) => {
    const sections = parseFooter(codes, facts);
    const parts = Object.fromEntries(
      Object.entries(sections).map(([place, section]) => [place, section.parts]),
    );
    expect(parts).toEqual(expected);
  });

  test('font, size and weight', () => {
    expect(parseFooter('&C&"黑体,加粗"&14题', facts).center).toEqual({
      parts: [text('题')],
      font: '黑体',
      size: 14,
      bold: true,
    });
    expect(parseFooter('&"-,常规"&B粗&8小', facts).center).toMatchObject({ bold: true, size: 8 });
  });
});

describe('fitting a sheet to its paper', () => {
  const { width, height } = printableSize(print());
  test('A4 without its margins, and room for the outer lines', () => {
    expect([Math.round(width), Math.round(height)]).toEqual([440, 638]);
    expect(Math.round(printableSize(print({ orientation: 'landscape' })).width)).toBe(687);
  });
  test.each([
    ['narrower than the page: as it is', { fit: { wide: 1, tall: 0 } }, width / 2, 9000, 1],
    ['twice as wide', { fit: { wide: 1, tall: 0 } }, width * 2, 100, 0.5],
    ['on two pages', { fit: { wide: 2, tall: 0 } }, width * 2, 100, 1],
    ['one page high', { fit: { wide: 0, tall: 1 } }, width * 2, height * 4, 0.25],
    ['never smaller than a tenth', { fit: { wide: 1, tall: 1 } }, width * 99, 1, 0.1],
  ])('%s', (_, change, wide, high, scale) => {
    expect(printScale(print(change), { width: wide, height: high })).toBeCloseTo(scale, 6);
  });
  test('a scale of its own, within Excel’s bounds', () => {
    const { fit: _, ...free } = print();
    const scaled = (scale: number) => printScale({ ...free, scale }, { width: 1e6, height: 1 });
    expect([scaled(75), scaled(5), scaled(900)]).toEqual([0.75, 0.1, 4]);
    expect(printScale(free, { width: 1e6, height: 1 })).toBe(1);
  });
  test.each([
    ['all on one page', [0, 1, 2], 30, [], [[0, 1, 2]]],
    ['by width', [0, 1, 2, 3, 4], 20, [], [[0, 1], [2, 3], [4]]],
    ['too wide for any page', [0, 1], 5, [], [[0], [1]]],
    [
      'repeated on each page',
      [0, 1, 2, 3],
      20,
      [0],
      [
        [0, 1],
        [0, 2],
        [0, 3],
      ],
    ],
    ['hidden ones are not there', [0, 2, 9], 20, [], [[0, 2], [9]]],
    ['nothing', [], 20, [], []],
  ])('columns of ten points, %s', (_, cols, page, repeated, pages) => {
    expect(columnPages(cols, () => 10, page, repeated)).toEqual(pages);
  });
});

describe('conditions', () => {
  const range = (address: string) => parseRangeAddress(address)!;
  const values: Readonly<Record<string, CellValue>> = {
    '0 0': '已完成',
    '1 0': 5,
    '2 0': { kind: 'date', serial: 41182 },
    '4 1': '进行中',
  };
  const valueAt = (row: number, col: number): CellValue | undefined => values[`${row} ${col}`];
  const red = { fill: 'FF0000' };
  const styleAt = (row: number, col: number, ...conditions: readonly DocumentCondition[]) =>
    conditionStyle({ conditions }, { row, col }, valueAt);
  const when = (
    given: DocumentCondition['when'],
    more: Partial<DocumentCondition> = {},
  ): DocumentCondition => ({
    ranges: [range('A1:B9')],
    when: given,
    style: red,
    stopIfTrue: false,
    ...more,
  });
  const cellIs = (
    operator: 'equal' | 'notEqual' | 'between' | 'notBetween' | 'greaterThan' | 'lessThanOrEqual',
    ...formulas: string[]
  ) => when({ kind: 'cellIs', operator, formulas });
  const formula = (text: string) => when({ kind: 'formula', formula: text });

  test.each<readonly [string, number, number, DocumentCondition, boolean]>([
    ['the text', 0, 0, cellIs('equal', '"已完成"'), true],
    ['another text', 0, 0, cellIs('equal', '"未开始"'), false],
    ['a number', 1, 0, cellIs('equal', '5'), true],
    ['between', 1, 0, cellIs('between', '6', '4'), true],
    ['not between', 1, 0, cellIs('notBetween', '1', '4'), true],
    ['a date', 2, 0, cellIs('greaterThan', '41000'), true],
    ['a blank cell is 0', 3, 0, cellIs('equal', '0'), true],
    ['a blank cell is no text', 3, 0, cellIs('equal', '""'), true],
    ['a text is more than a number', 0, 0, cellIs('lessThanOrEqual', '9'), false],
    ['a formula as a bound is not worked out', 1, 0, cellIs('notEqual', 'B1+1'), false],
    ['outside of its ranges', 0, 5, cellIs('equal', '"已完成"'), false],
    ['by another cell', 7, 1, formula('$B$5="进行中"'), true],
    ['by another cell that says otherwise', 7, 1, formula('$B$5="已完成"'), false],
    ['by a cell of the same row', 4, 0, formula('$B1="进行中"'), true],
    ['by a cell of another row', 5, 0, formula('$B1="进行中"'), false],
    ['by the cell itself', 1, 0, formula('A1>=5'), true],
    ['a formula beyond us', 0, 0, formula('AND(A1="已完成",B1="")'), false],
  ])('%s', (_, row, col, condition, holds) => {
    expect(styleAt(row, col, condition)).toEqual(holds ? red : {});
  });

  test('the first has the say, others add to it, and one may end it', () => {
    const first = cellIs('equal', '5');
    const bold = when({ kind: 'formula', formula: 'A1=5' }, { style: { bold: true, fill: '00FF00' } });
    expect(styleAt(1, 0, first, bold)).toEqual({ fill: 'FF0000', bold: true });
    expect(styleAt(1, 0, { ...first, stopIfTrue: true }, bold)).toEqual(red);
  });
});

test.each([
  ['仿宋_GB2312', /^"仿宋_GB2312",.*FangSong/u],
  ['方正小标宋简体', /^"方正小标宋简体",.*SimSun/u],
  ['楷体', /KaiTi/u],
  ['黑体', /SimHei/u],
  ['Times New Roman', /serif$/u],
  ['Calibri', /sans-serif$/u],
  ['"};x', /^"\\22 \};x",/u],
  [undefined, /^"宋体",/u],
])('a font that is missing gives way to one like it: %s', (font, stack) => {
  expect(fontStack(font)).toMatch(stack);
});

test('texts in markup and in style sheets', () => {
  expect(escapedText('<b>&"\'')).toBe("&lt;b&gt;&amp;&quot;'");
  expect(cssString('a"\\\n')).toBe('"a\\22 \\5c \\a "');
});

test.each([
  ['附件', 11, 100, 11],
  ['附件附件', 10, 24, 5],
  ['1234567890', 10, 60, 10],
  ['1234567890', 10, 32, 5],
  ['附件附件', 10, 1, 4],
])('%s of %d points in %d', (text, size, width, shrunk) => {
  expect(shrunkSize(text, { size }, width)).toBeCloseTo(shrunk, 6);
});
