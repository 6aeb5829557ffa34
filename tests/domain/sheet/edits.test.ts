import { formatForDate } from '../../../src/domain/sheet/edits';

test.each([
  ['yyyy/m/d', 'yyyy/m/d'],
  ['m"月"d"日"', 'm"月"d"日"'],
  ['General', 'yyyy"年"m"月"d"日"'],
  ['@', 'yyyy"年"m"月"d"日"'],
  ['0.00', 'yyyy"年"m"月"d"日"'],
  ['0"项 (days)"', 'yyyy"年"m"月"d"日"'],
])('a date in a cell of format %s is shown by %s', (format, expected) => {
  expect(formatForDate(format)).toBe(expected);
});
