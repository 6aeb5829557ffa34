import { parseChineseNumeral } from '../../../src/domain/reading/chinese-numeral';
import { readNumber } from '../../../src/domain/reading/read-number';
import type { CellValue } from '../../../src/domain/sheet/cell-value';

test.each([
  [16, 16], [0, 0], [16.0000000000001, 16], ['16', 16], ['16 ', 16], ['１２', 12], ['３７', 37], ['3 件', 3], ['20人', 20], ['20名', 20],
  ['5个', 5], ['12项', 12], ['1场', 1], ['1场次', 1], ['30人次', 30], ['2条', 2], ['3期', 3], ['1,234', 1234], ['１，２３４', 1234],
  ['1,234,567件', 1234567], ['0', 0], ['无', 0], ['\u200B8', 8], ['8\u00A0', 8], ['3.0', 3], ['20。', 20],
])('%j is %i', (value: CellValue, number) => {
  expect(readNumber(value)).toEqual({ state: 'number', value: number, chineseNumeral: false });
}); // prettier-ignore

test.each([
  ['二十', 20], ['一百零五', 105], ['廿三', 23], ['两', 2], ['两个', 2], ['零', 0], ['十', 10], ['十二项', 12], ['三百二十件', 320],
])('%s is %i in Chinese characters', (text, number) => {
  expect(readNumber(text)).toEqual({ state: 'number', value: number, chineseNumeral: true });
}); // prettier-ignore

test.each([
  ['约20'], ['约20人'], ['20余'], ['20余人'], ['20多'], ['20多名'], ['近20'], ['20+'], ['20＋'], ['约二十'], ['二十余件'], ['20左右'], ['20人左右'],
])('%s is not exact', (text) => {
  expect(readNumber(text)).toEqual({ state: 'inexact', value: 20 });
}); // prettier-ignore

test.each([
  ['20-30'], ['20～30'], ['3.5'], [3.5], ['-5'], [-5], ['若干'], ['1,23'], ['80%'], ['一百二'], ['几十'], ['约'], ['约无'], ['第三'], [true], [NaN],
  [{ kind: 'date', serial: 3 } as const], [{ kind: 'error', code: '#REF!' } as const], ['#REF!'],
])('%j is unusable', (value: CellValue) => {
  expect(readNumber(value)).toEqual({ state: 'unusable' });
}); // prettier-ignore

test.each([[undefined], [''], [' '], ['　'], ['/'], ['—'], ['——'], ['-'], ['／']])(
  '%j is missing, not 0',
  (value) => {
    expect(readNumber(value)).toEqual({ state: 'missing' });
  },
);

test.each([
  ['二〇一二', 2012], ['一万二千', 12_000], ['十万', 100_000], ['一千零二十', 1020], ['卅', 30], ['壹佰', 100], ['百十', undefined],
  ['万', undefined], ['一万二', undefined], ['甲', undefined], ['', undefined],
])('numeral %s is %s', (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
}); // prettier-ignore
