import type { ICellData } from '@univerjs/core';
import type { DocumentStyle } from '../../../../src/domain/document/workbook-document';
import type { CellValue } from '../../../../src/domain/sheet/cell-value';
import { cellContent, cellData, richText, type CellContent } from '../../../../src/host/standalone/data';
import { needsTextMark } from '../../../../src/host/standalone/data/kept-as-text';
import { TEXTS } from '../../contract/torture-values';
import { cpuSeconds } from '../../../cpu-seconds';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED = 4;

const CASES: readonly (readonly [string, ICellData | undefined, string | undefined, CellContent])[] = [
  ['no cell', undefined, undefined, {}],
  ['an emptied cell', { v: '', t: STRING }, undefined, {}],
  ['an emptied rich text', { p: richText('', {}, undefined) }, undefined, {}],
  ['a number', { v: 3, t: NUMBER }, undefined, { value: 3 }],
  ['a number kept as text', { v: '3.5', t: NUMBER }, undefined, { value: 3.5 }],
  ['no number in a cell of numbers', { v: '三', t: NUMBER }, undefined, { value: '三' }],
  ['a number without a type', { v: 3 }, undefined, { value: 3 }],
  ['a text without a type', { v: '3' }, undefined, { value: '3' }],
  ['a text that is a number', { v: 123, t: STRING }, undefined, { value: '123' }],
  ['a marked text', { v: '00123', t: FORCED }, undefined, { value: '00123' }],
  ['a text like a formula', { v: '=1+1', t: STRING }, undefined, { value: '=1+1' }],
  ['yes', { v: 1, t: BOOLEAN }, undefined, { value: true }],
  ['no', { v: 0, t: BOOLEAN }, undefined, { value: false }],
  ['yes without a type', { v: true }, undefined, { value: true }],
  ['yes as text', { v: 'TRUE', t: BOOLEAN }, undefined, { value: true }],
  ['a day', { v: 40_973, t: NUMBER }, 'yyyy-MM-dd', { value: { kind: 'date', serial: 40_973 } }],
  ['per cent', { v: 0.12, t: NUMBER }, '0%', { value: 0.12 }],
  ['an error', { v: '#N/A', t: STRING }, undefined, { value: { kind: 'error', code: '#N/A' } }],
  ['the text of an error', { v: '#N/A', t: FORCED }, undefined, { value: '#N/A' }],
  ['a formula', { f: '=A1', v: 2, t: NUMBER }, undefined, { formula: 'A1', value: 2 }],
  ['a formula not yet computed', { f: '=A1' }, undefined, { formula: 'A1' }],
  [
    'a formula of a day',
    { f: '=TODAY()', v: 5 },
    'm/d',
    { formula: 'TODAY()', value: { kind: 'date', serial: 5 } },
  ],
  [
    'a failed formula',
    { f: '=1/0', v: '#DIV/0!' },
    undefined,
    { formula: '1/0', value: { kind: 'error', code: '#DIV/0!' } },
  ],
  ['an equals sign', { f: '=', v: '=', t: STRING }, undefined, { value: '=' }],
  [
    'rich text over an old value',
    { v: '旧', t: STRING, p: richText('新\n行', {}, undefined) },
    undefined,
    { value: '新\n行' },
  ],
];

test.each(CASES)('%s', (_, cell, format, content) => {
  expect(cellContent(cell, format)).toEqual(content);
});

test('a formula that a cell shares is given', () => {
  expect(cellContent({ si: 'x', v: 2, t: NUMBER }, undefined, 'B1')).toEqual({ formula: 'B1', value: 2 });
});

const VALUES: readonly CellValue[] = [
  ...TEXTS.filter((text) => !/[\r\u0001]/u.test(text) && text !== ''),
  0,
  -1.5,
  true,
  false,
  { kind: 'error', code: '#SPILL!' },
  { kind: 'error', code: 'Err:502' },
];
const LOOKS: readonly DocumentStyle[] = [{}, { numberFormat: '@' }, { numberFormat: '0.0' }];

test.each(LOOKS)('what is written is read again, in %j', (look) => {
  for (const value of VALUES) {
    const cell = cellData({ row: 0, col: 0, value }, look, new Map());
    expect(cell.f).toBeUndefined();
    expect(cellContent(cell, look.numberFormat)).toEqual({ value });
  }
});

test('a text of digits is looked at once', () => {
  expect(cpuSeconds(() => expect(needsTextMark(`${'1'.repeat(400_000)}x`)).toBe(false))).toBeLessThan(3);
  expect(needsTextMark('(——)')).toBe(false);
});

test('lines are shown by a rich text that has the look of the cell', () => {
  const { p, v } = cellData({ row: 0, col: 0, value: '一\n二' }, { bold: true, size: 16 }, new Map());
  expect(v).toBe('一\n二');
  expect(p?.body?.dataStream).toBe('一\r二\r\n');
  expect(p?.body?.paragraphs?.map(({ startIndex }) => startIndex)).toEqual([1, 3]);
  expect(p?.body?.textRuns).toEqual([{ st: 0, ed: 3, ts: { bl: 1, fs: 16 } }]);
});
