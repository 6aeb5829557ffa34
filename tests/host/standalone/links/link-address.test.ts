import { fileOfAddress, isWebAddress } from '../../../../src/host/standalone/links/link-address';

test.each([
  ['https://example.org/a?b=1#c', true],
  ['HTTP://example.org', true],
  ['mailto:a@example.org', true],
  ['2012Q3/第一中学.xlsx', false],
  ['file:///C:/a.xlsx', false],
  ['\\\\server\\share\\a.xlsx', false],
  ['//example.org/a', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['https.xlsx', false],
])('%s is an address of the web: %s', (address, isWeb) => {
  expect(isWebAddress(address)).toBe(isWeb);
});

test.each([
  ['2012Q3/第一中学.xlsx', '2012Q3/第一中学.xlsx'],
  ["2012Q3/%E7%AC%AC%E4%B8%80.xlsx#'附件5'!B4", '2012Q3/第一.xlsx'],
  ['完成率100%.xlsx#Sheet1!A1', '完成率100%.xlsx'],
])('%s is in the file %s', (address, file) => {
  expect(fileOfAddress(address)).toBe(file);
});
