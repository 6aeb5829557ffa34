import { tinted } from '../../../src/formats/document/xlsx/colors';
import {
  columnCharacters,
  columnPoints,
  digitPixels,
  usualColumnPoints,
} from '../../../src/formats/digit-width';
import { lookOfA1 } from './reading';

const USUAL = { font: '宋体', size: 11 };
const XF0 = '<xf fontId="0" fillId="0" borderId="0" numFmtId="0"/>';
const THEME =
  '<a:theme xmlns:a="http://a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546a"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="5B9BD5"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

const withFill = (fill: string): Parameters<typeof lookOfA1>[0] => ({
  fills: `<fill><patternFill patternType="none"/></fill><fill>${fill}</fill>`,
  xfs: `${XF0}<xf fillId="1"/>`,
});
const solid = (color: string): string => `<patternFill patternType="solid"><fgColor ${color}/></patternFill>`;

test.each([
  ['a colour', solid('rgb="FF1f497d"'), { fill: '1F497D' }],
  ['a colour without alpha', solid('rgb="1F497D"'), { fill: '1F497D' }],
  ['a theme colour', solid('theme="4"'), { fill: '5B9BD5' }],
  ['the theme’s text colour, which comes second', solid('theme="1"'), { fill: '000000' }],
  ['the theme’s dark colour, which comes fourth', solid('theme="3"'), { fill: '44546A' }],
  ['a lighter theme colour', solid('theme="4" tint="0.7999816888943144"'), { fill: 'DEEBF7' }],
  ['a darker theme colour', solid('theme="0" tint="-0.249977111117893"'), { fill: 'BFBFBF' }],
  ['an indexed colour', solid('indexed="13"'), { fill: 'FFFF00' }],
  ['the system’s text colour', solid('indexed="64"'), { fill: '000000' }],
  ['none', '<patternFill patternType="none"/>', {}],
])('the fill of a cell: %s', (_, fill, expected) => {
  expect(lookOfA1(withFill(fill), THEME)).toEqual({ style: { ...USUAL, ...expected }, leftBehind: [] });
});

test.each([
  [
    'a pattern',
    '<patternFill patternType="lightGray"><fgColor rgb="FF000000"/><bgColor rgb="FFFFFFCC"/></patternFill>',
    { fill: 'FFFFCC' },
  ],
  [
    'a gradient',
    '<gradientFill><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00FF00"/></stop></gradientFill>',
    { fill: 'FF0000' },
  ],
])('the fill of a cell is simplified and counted: %s', (_, fill, expected) => {
  expect(lookOfA1(withFill(fill))).toEqual({
    style: { ...USUAL, ...expected },
    leftBehind: [{ kind: 'looks', sheet: '表一', count: 1 }],
  });
});

test('a palette of the file’s own', () => {
  const after = `<colors><indexedColors>${'<rgbColor rgb="00123456"/>'.repeat(64)}</indexedColors></colors>`;
  expect(lookOfA1({ ...withFill(solid('indexed="13"')), after }).style).toEqual({ ...USUAL, fill: '123456' });
});

const font = (content: string): Parameters<typeof lookOfA1>[0] => ({
  fonts: `<font><sz val="11"/><name val="宋体"/></font><font>${content}</font>`,
  xfs: `${XF0}<xf fontId="1"/>`,
});

test.each([
  ['face and size', '<sz val="10.5"/><name val="仿宋_GB2312"/>', { font: '仿宋_GB2312', size: 10.5 }, 0],
  ['weight and slant', '<b/><i val="1"/>', { bold: true, italic: true }, 0],
  ['switches that are off', '<b val="0"/><i val="false"/><u val="none"/><strike val="0"/>', {}, 0],
  ['one underline', '<u/>', { underline: true }, 0],
  ['two underlines', '<u val="double"/>', { underline: true }, 1],
  ['struck out', '<strike/>', { strike: true }, 0],
  ['raised', '<vertAlign val="superscript"/>', {}, 1],
  ['automatic colour', '<color auto="1"/>', {}, 0],
  ['colour', '<color rgb="FFC00000"/>', { color: 'C00000' }, 0],
])('the font of a cell: %s', (_, content, expected, counted) => {
  const { style, leftBehind } = lookOfA1(font(content));
  expect(style).toEqual({ ...USUAL, ...expected });
  expect(leftBehind).toEqual(counted === 0 ? [] : [{ kind: 'looks', sheet: '表一', count: counted }]);
});

test.each([
  ['horizontal="center" vertical="center"', { align: 'center', valign: 'middle' }, 0],
  ['horizontal="general" vertical="bottom"', { valign: 'bottom' }, 0],
  ['horizontal="distributed" indent="2"', { align: 'distributed', indent: 2 }, 0],
  ['wrapText="1" shrinkToFit="true"', { wrap: true, shrink: true }, 0],
  ['textRotation="45"', { rotation: 45 }, 0],
  ['textRotation="135"', { rotation: -45 }, 0],
  ['textRotation="255"', { rotation: 'stacked' }, 0],
  ['horizontal="centerContinuous"', { align: 'center' }, 1],
  ['vertical="justify"', { valign: 'middle' }, 1],
])('the alignment of a cell: %s', (attributes, expected, counted) => {
  const { style, leftBehind } = lookOfA1({ xfs: `${XF0}<xf><alignment ${attributes}/></xf>` });
  expect(style).toEqual({ ...USUAL, ...expected });
  expect(leftBehind).toEqual(counted === 0 ? [] : [{ kind: 'looks', sheet: '表一', count: counted }]);
});

test.each<[string, Readonly<Record<string, string | { line: string; color: string }>> | undefined]>([
  [
    '<left style="thin"><color auto="1"/></left><top style="double"><color rgb="FFFF0000"/></top>',
    { left: { line: 'thin', color: '000000' }, top: { line: 'double', color: 'FF0000' } },
  ],
  ['<start style="hair"/><end style="slantDashDot"/>', { left: 'hair', right: 'slantDashDot' }],
  ['<left style="none"/><right/>', undefined],
])('the borders of a cell: %s', (content, expected) => {
  const { style } = lookOfA1({
    borders: `<border/><border>${content}</border>`,
    xfs: `${XF0}<xf borderId="1"/>`,
  });
  const borders =
    expected &&
    Object.fromEntries(
      Object.entries(expected).map(([side, line]) => [
        side,
        typeof line === 'string' ? { line, color: '000000' } : line,
      ]),
    );
  expect(style.borders).toEqual(borders);
});

test('a line across a cell is counted', () => {
  const borders = '<border/><border diagonalUp="1"><diagonal style="thin"/></border>';
  expect(lookOfA1({ borders, xfs: `${XF0}<xf borderId="1"/>` }).leftBehind).toEqual([
    { kind: 'looks', sheet: '表一', count: 1 },
  ]);
});

test.each([
  ['0', undefined],
  ['49', '@'],
  ['14', 'yyyy/m/d'],
  ['31', 'yyyy"年"m"月"d"日"'],
  ['164', '0.0"分"'],
])('number format %s', (id, expected) => {
  const formats = '<numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/>';
  expect(lookOfA1({ formats, xfs: `${XF0}<xf numFmtId="${id}"/>` }).style.numberFormat).toBe(expected);
});

test.each([
  ['FF0000', 0.5, 'FF8080'],
  ['808080', -0.5, '404040'],
  ['FFFFFF', -0.05, 'F2F2F2'],
  ['000000', 0.15, '262626'],
  ['1F497D', 0, '1F497D'],
])('%s with the tint %d is %s', (color, tint, expected) => {
  expect(tinted(color, tint)).toBe(expected);
});

test.each([
  ['宋体', 9, 6],
  ['宋体', 10, 7],
  ['宋体', 10.5, 7],
  ['宋体', 11, 8],
  ['宋体', 12, 8],
  ['SimSun', 12, 8],
  ['新宋体', 12, 8],
  ['仿宋_GB2312', 12, 8],
  ['楷体', 16, 11],
  ['黑体', 10, 7],
  ['ＭＳ Ｐゴシック', 11, 8],
  ['Calibri', 11, 7],
  ['calibri', 11, 7],
  ['Arial', 10, 7],
  ['Arial', 11, 8],
  ['Times New Roman', 12, 8],
  ['Times New Roman', 10, 7],
  ['Verdana', 10, 8],
  ['Tahoma', 10, 7],
  ['Courier New', 10, 8],
  ['等线', 11, 8],
  ['微软雅黑', 11, 8],
  ['微软雅黑', 10, 7],
  ['一种字体', 11, 8],
])('a digit of %s %d is %d pixels wide', (name, size, pixels) => {
  expect(digitPixels(name, size)).toBe(pixels);
});

test.each([
  ['宋体', 11, 8.38],
  ['宋体', 12, 8.38],
  ['等线', 11, 8.38],
  ['Calibri', 11, 8.43],
  ['Arial', 10, 8.43],
])('Excel shows a new column of a workbook in %s %d as %d characters wide', (name, size, shown) => {
  const digit = digitPixels(name, size);
  expect(Math.round(((usualColumnPoints(8, digit) / 0.75 - 5) / digit) * 100) / 100).toBe(shown);
});

test.each([
  [9.140625, 7, 48],
  [9, 8, 54],
  [8.43, 7, 44.25],
])('%d characters of %d pixels are %d points', (characters, digit, points) => {
  expect(columnPoints(characters, digit)).toBe(points);
});

test('a width in points comes back from its characters', () => {
  for (let pixels = 1; pixels < 1000; pixels++) {
    expect(columnPoints(columnCharacters(pixels * 0.75, 8), 8)).toBe(pixels * 0.75);
  }
});

test.each([
  [7, 48],
  [8, 54],
])('a column of a new sheet, digits of %d pixels: %d points', (digit, points) => {
  expect(usualColumnPoints(8, digit)).toBe(points);
});
