import { faultCode } from '../fault-code';
import { localAddress, parseAddress, parseAddresses, quotedSheetName } from './addresses';

test.each<[address: string, spelled: string]>([
  ['A1', 'A1'],
  ['$b$2', 'B2'],
  ['C3:A1', 'A1:C3'],
  ['A1:A1', 'A1'],
  ['A:C', 'A:C'],
  ['2:3', '2:3'],
  ['XFD1048576', 'XFD1048576'],
  ['Sheet1!A1', 'A1'],
])('%s is %s', (address, spelled) => {
  expect(localAddress(parseAddress(address).area)).toBe(spelled);
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1,B2', '甲', "'表!A1"])(
  '%p is none',
  (address) => {
    expect(faultCode(() => parseAddress(address))).toBe('InvalidArgument');
  },
);

test.each<[name: string, quoted: string]>([
  ['Sheet_1', 'Sheet_1'],
  ['附件1', '附件1'],
  ['_168', '_168'],
  ['我的 表', "'我的 表'"],
  ['2012', "'2012'"],
  ["甲'乙", "'甲''乙'"],
  ['AB12', "'AB12'"],
  ['附件1 (2)', "'附件1 (2)'"],
])('%s in an address is %s', (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test('several addresses, also with commas in a sheet’s name', () => {
  const found = parseAddresses("A1, B2:C3;'a,b'!D4").map(({ sheet, area }) => [sheet, localAddress(area)]);
  expect(found).toEqual([
    [undefined, 'A1'],
    [undefined, 'B2:C3'],
    ['a,b', 'D4'],
  ]);
});

test.each<[length: number, code: string]>([
  [8192, 'none'],
  [8193, 'InvalidArgument'],
])('a list of %p characters: %s', (length, code) => {
  const rest = length % 3;
  const list = 'A1,'.repeat((length - rest) / 3 - 1) + 'A1'.padStart(rest + 3, ' ');
  expect(list.length).toBe(length);
  expect(faultCode(() => parseAddresses(list))).toBe(code);
});
