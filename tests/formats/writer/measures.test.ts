import { excelWidth } from '../../../src/formats/writer/measures';

test.each([
  [55, 207 / 8],
  [24, 90 / 8],
  // exceljs would leave a width of 9 out.
  [19.1, 9.01],
  [0, 1 / 8],
])('a column of %d mm is %d digits wide', (mm, width) => {
  expect(excelWidth(mm)).toBe(width);
});
