import type { DocumentLink } from '../../../../src/domain/document/workbook-document';
import {
  linkOfTarget,
  linkPlace,
  linkTarget,
  type LinkPlaces,
} from '../../../../src/host/standalone/data/link-target';

const ids = new Map([
  ['附件5', 's5'],
  ['abc', 'sA'],
]);
const places: LinkPlaces = {
  nameOfSheet: (id) => ({ s5: '附件5 (2)', sA: 'Abc' })[id],
  rangeOfName: (id) => ({ n1: "'附件5'!$B$4" })[id],
};

test.each<[DocumentLink, string]>([
  [{ kind: 'cell', sheet: '附件5', cell: 'B4' }, '#gid=s5&cell=B4'],
  [{ kind: 'cell', sheet: 'ABC', cell: '$B$4' }, '#gid=sA&cell=$B$4'],
  [{ kind: 'cell', sheet: "没有'表", cell: 'A1' }, "#'没有''表'!A1"],
  [{ kind: 'address', address: 'a.xls#甲!B1' }, 'a.xls#甲!B1'],
])('%j leads to %s', (link, target) => {
  expect(linkTarget(link, ids)).toBe(target);
});

test.each<[string, DocumentLink | undefined]>([
  ['#gid=s5&cell=B4', { kind: 'cell', sheet: '附件5 (2)', cell: 'B4' }],
  ['#gid=s5&range=B4:C5', { kind: 'cell', sheet: '附件5 (2)', cell: 'B4:C5' }],
  ['#gid=sA', { kind: 'cell', sheet: 'Abc', cell: 'A1' }],
  ['#gid=gone&range=A1', undefined],
  ['#gid=s5&range=err', undefined],
  ['#rangeid=n1', { kind: 'cell', sheet: '附件5', cell: '$B$4' }],
  ['#rangeid=gone', undefined],
  ["#'没有''表'!A1", { kind: 'cell', sheet: "没有'表", cell: 'A1' }],
  ['#甲!A1', { kind: 'cell', sheet: '甲', cell: 'A1' }],
  ['https://example.org/#x', { kind: 'address', address: 'https://example.org/#x' }],
  ['#top', { kind: 'address', address: '#top' }],
])('%s is read', (target, link) => {
  expect(linkOfTarget(target, places)).toEqual(link);
});

test.each<[string, ReturnType<typeof linkPlace>]>([
  ['#gid=s5&cell=B4', { sheetId: 's5', cell: 'B4' }],
  ["#'附件5'!B4:C5", { sheetId: 's5', cell: 'B4:C5' }],
  ["#'没有''表'!A1", undefined],
  ['#gid=s5&range=B4', undefined],
  ['#gid=s5', undefined],
  ['#rangeid=n1', undefined],
  ['a.xls#附件5!B1', undefined],
])('%s is a place of ours', (target, place) => {
  expect(linkPlace(target, (name) => ids.get(name))).toEqual(place);
});
