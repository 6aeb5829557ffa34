import { isDateFormat } from '../../../src/domain/sheet/date-format';

test.each([
  ['General', false],
  ['0.00', false],
  ['@', false],
  ['yyyy/m/d', true],
  ['yyyy"年"m"月"d"日"', true],
  ['[$-804]yyyy"年"m"月"', true],
  ['[h]:mm', true],
  ['0"项 (days)"', false],
  ['[Red]0', false],
  ['0\\d', false],
  ['_d0', false],
])('a number in the format %s is a date: %s', (code, isDate) => {
  expect(isDateFormat(0, code)).toBe(isDate);
});

test.each([
  [0, false],
  [14, true],
  [22, true],
  [31, true],
  [44, false],
  [58, true],
])('a number in the built-in format %i is a date: %s', (id, isDate) => {
  expect(isDateFormat(id, undefined)).toBe(isDate);
});
