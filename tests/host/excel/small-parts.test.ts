import { rangeAddress } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { CellState } from '../../../src/host/cells/cell-state';
import { latestOnly } from '../../../src/host/latest-only';
import { officeGlobals } from '../../../src/host/excel/office-globals';
import { cellValue } from '../../../src/host/cells/cell-values';
import { rangesOfAddress } from '../../../src/host/excel/reading/merged-areas';
import { sameContents } from '../../../src/host/cells/same-contents';
import { nameBeforeAside, randomToken, workingNames } from '../../../src/host/working-names';

describe('values', () => {
  type Read = Pick<CellState, 'value' | 'type' | 'format'>;
  test.each<[string, Read, CellValue | undefined]>([
    ['nothing', { value: '', type: 'Empty', format: 'General' }, undefined],
    ['a formula without text', { value: '', type: 'String', format: '@' }, undefined],
    ['a text', { value: '#REF!', type: 'String', format: 'General' }, '#REF!'],
    ['an error', { value: '#REF!', type: 'Error', format: 'General' }, { kind: 'error', code: '#REF!' }],
    ['zero', { value: 0, type: 'Double', format: 'General' }, 0],
    ['false', { value: false, type: 'Boolean', format: 'General' }, false],
    ['a date', { value: 41000, type: 'Double', format: 'yyyy"年"m"月"' }, { kind: 'date', serial: 41000 }],
    ['a number with a unit', { value: 3, type: 'Double', format: '0"项 (days)"' }, 3],
  ])('%s', (_, read, expected) => {
    expect(cellValue(read, false)).toEqual(expected);
  });

  test('dates of the 1904 system become those of the other; other numbers do not', () => {
    expect(cellValue({ value: 39538, type: 'Double', format: 'm/d/yy' }, true)).toEqual({
      kind: 'date',
      serial: 41000,
    });
    expect(cellValue({ value: 39538, type: 'Double', format: '0' }, true)).toBe(39538);
  });
});

test.each([
  ['Sheet1!A1:C1', 'A1:C1'],
  ['Sheet1!A1:C1,Sheet1!B3:B4', 'A1:C1 B3:B4'],
  ["'甲,乙''丙!A9'!A1:C1,'甲,乙''丙!A9'!$B$3:$B$4", 'A1:C1 B3:B4'],
  ['附件1!AA10:AB12', 'AA10:AB12'],
  ['', ''],
])('the areas of %s', (address, expected) => {
  expect(rangesOfAddress(address).map(rangeAddress).join(' ')).toBe(expected);
});

describe('working names', () => {
  test('are new, and tell what was set aside', () => {
    const { newName } = workingNames('k3x9pa');
    expect([newName(), newName('_168'), newName('长'.repeat(31))]).toEqual([
      '_168~k3x9pa~1',
      '_168~k3x9pa~2~_168',
      `_168~k3x9pa~3~${'长'.repeat(17)}`,
    ]);
  });

  test('are known for one’s own by the token', () => {
    const { isOwn } = workingNames('k3x9pa');
    const names = ['_168~k3x9pa~1', '_168~k3x9pa~2~_168', '_168~other0~1', '_168~k3x9pax~1', '_168'];
    expect(names.map((name) => isOwn({ name }))).toEqual([true, true, false, false, false]);
  });

  test('a token is six letters and digits, and another each time', () => {
    const tokens = Array.from({ length: 50 }, randomToken);
    expect(tokens.filter((token) => !/^[0-9a-z]{6}$/u.test(token))).toEqual([]);
    expect(new Set(tokens).size).toBe(50);
  });

  test.each([
    ['_168~k3x9pa~9~_168', '_168'],
    ['_168~k3x9pa~9~2', '2'],
    ['_168~k3x9pa~9', undefined],
    ['附件1', undefined],
  ])('%s had the name %s', (name, before) => {
    expect(nameBeforeAside(name)).toBe(before);
  });
});

describe('what was drawn still stands', () => {
  const drawn = new Map<string, string | number>([
    ['A1', '甲'],
    ['B1', "='各单位 明细'!D19"],
  ]);
  const now = (a: string | number, b: string): readonly Pick<CellState, 'row' | 'col' | 'formula'>[] => [
    { row: 0, col: 0, formula: a },
    { row: 0, col: 1, formula: b },
    { row: 5, col: 5, formula: '' },
  ];

  test.each<[string, ReturnType<typeof now>, boolean]>([
    ['as it was', now('甲', "='各单位 明细'!D19"), true],
    ['with a formula told otherwise', now('甲', '=各单位明细!d19'), true],
    ['with another text', now('乙', "='各单位 明细'!D19"), false],
    ['with a number for a text', now(1, "='各单位 明细'!D19"), false],
    ['with another formula', now('甲', "='各单位 明细'!D20"), false],
    ['with a value for a formula', now('甲', '7'), false],
    ['with a cell more', [...now('甲', "='各单位 明细'!D19"), { row: 9, col: 0, formula: '新' }], false],
    ['with a cell less', now('甲', "='各单位 明细'!D19").slice(1), false],
  ])('%s', (_, cells, same) => {
    expect(sameContents(drawn, cells)).toBe(same);
  });
});

describe('latest only', () => {
  test('serves the last wish, and none in between', async () => {
    let runs = 0;
    let finish = (): void => undefined;
    const ask = latestOnly(() => {
      runs += 1;
      return new Promise((resolve) => (finish = resolve));
    });
    for (let wish = 0; wish < 5; wish++) ask();
    expect(runs).toBe(1);
    finish();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(runs).toBe(2);
    finish();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(runs).toBe(2);
    ask();
    expect(runs).toBe(3);
  });
});

test('a page without Office has no globals of it', () => {
  expect(officeGlobals()).toBeUndefined();
});
