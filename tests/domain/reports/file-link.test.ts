import { fileLink } from '../../../src/domain/reports/file-link';

const place = { sheet: '附件1', cell: 'A1:J20' };

test('a file beside the report is linked to its first cell', () => {
  expect(fileLink('2012Q3/一中.xlsx', place)).toEqual({
    kind: 'file',
    file: '2012Q3/一中.xlsx',
    sheet: '附件1',
    cell: 'A1',
  });
  expect(fileLink('一中.xls', null)).toEqual({ kind: 'file', file: '一中.xls' });
});

test.each([
  ['no file', null],
  ['an empty name', ''],
  ['an absolute path', '/home/li/一中.xlsx'],
  ['a Windows path', 'C:\\报表\\一中.xlsx'],
  ['a share', '\\\\server\\一中.xlsx'],
  ['an address', 'https://example.com/一中.xlsx'],
  ['a script', 'javascript:alert(1)'],
  ['a way out of the folder', 'a/../../一中.xlsx'],
  ['a workbook in an archive', '各校.zip/一中.xlsx'],
  ['a file named by a part', '东城区.json/一中.xlsx'],
])('%s is not linked', (_, file) => {
  expect(fileLink(file, place)).toBeUndefined();
});
