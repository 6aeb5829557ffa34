import { SheetNames } from '../../../src/host/excel/events/sheet-names';

const FIRST = [
  { id: '{1}', name: '甲' },
  { id: '{2}', name: '乙' },
];
const RENAMED = [FIRST[0]!, { id: '{2}', name: '丁' }];

test('names are known once they were asked for, and no more when they may have changed', () => {
  const names = new SheetNames();
  expect([names.areKnown, names.nameOf('{2}')]).toEqual([false, undefined]);
  names.asking()(FIRST);
  expect([names.areKnown, names.nameOf('{2}'), names.nameOf('{3}')]).toEqual([true, '乙', undefined]);
  names.forget();
  expect([names.areKnown, names.nameOf('{2}')]).toEqual([false, undefined]);
});

test('an answer that was on its way when a name changed is not believed', () => {
  const names = new SheetNames();
  const answered = names.asking();
  names.forget();
  expect(answered(FIRST)).toBe(false);
  expect(names.areKnown).toBe(false);
});

test.each([
  ['the same sheets', FIRST, false],
  ['a new name', RENAMED, true],
  ['a sheet less', FIRST.slice(0, 1), true],
  ['a sheet more', [...FIRST, { id: '{3}', name: '丙' }], true],
  ['another sheet in place of one', [FIRST[0]!, { id: '{3}', name: '乙' }], true],
])('%s than last known, also after forgetting: %#', (_, sheets, isNew) => {
  const names = new SheetNames();
  names.asking()(FIRST);
  names.forget();
  expect(names.asking()(sheets)).toBe(isNew);
});
