import { isWorkingSheet } from '../../../src/domain/sheet/mark';

test.each([
  ['_168~1', true],
  ['_168~12~_168', true],
  ['_168~diagnostics', true],
  ['_168', false],
  ['_168_mark', false],
  ['附件1', false],
  ['附件1_168~1', false],
])('%s is a sheet in work: %s', (name, expected) => {
  expect(isWorkingSheet({ name })).toBe(expected);
});
