import { cellReference, fileUrl } from '../../../src/domain/sheet/link-address';

test.each([
  ['附件5', 'B4', "'附件5'!B4"],
  ["附件'1", 'C12', "'附件''1'!C12"],
])('%s, %s is %s', (sheet, cell, reference) => {
  expect(cellReference(sheet, cell)).toBe(reference);
});

test.each([
  ['第五 中学.xlsx', '%E7%AC%AC%E4%BA%94%20%E4%B8%AD%E5%AD%A6.xlsx'],
  ['2012Q3/a#1 100%.xls', '2012Q3/a%231%20100%25.xls'],
  ['a\ud83d.xls', 'a%EF%BF%BD.xls'],
])('%s is %s', (file, url) => {
  expect(fileUrl(file)).toBe(url);
});
