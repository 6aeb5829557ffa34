import { renamedReferences, sheetNames } from '../../../src/domain/sheet/sheet-names';

test.each<[string, readonly string[], readonly string[]]>([
  ['valid names stay', ['附件5', '各单位明细'], ['附件5', '各单位明细']],
  ['forbidden characters go', ['a:b\\c/d?e*f[g]'], ['a_b_c_d_e_f_g_']],
  ['apostrophes become typographic', ["'李's'"], ['’李’s’']],
  ['31 characters at most', ['字'.repeat(40)], ['字'.repeat(31)]],
  ['never half a character', [`${'字'.repeat(30)}𠮷`], ['字'.repeat(30)]],
  ['empty gets a name', ['', '  '], ['Sheet', 'Sheet(2)']],
  ['unique whatever the case', ['Abc', 'aBC', 'abc'], ['Abc', 'aBC(2)', 'abc(3)']],
  ['unique within the limit', ['字'.repeat(31), '字'.repeat(31)], ['字'.repeat(31), `${'字'.repeat(28)}(2)`]],
])('%s', (_, wanted, given) => {
  expect(sheetNames(wanted)).toEqual(given);
});

test('references follow a name that had to be changed', () => {
  const names = new Map([
    ["it's", 'it’s'],
    ['表', '表'],
  ]);
  expect(renamedReferences("SUM('it''s'!A1:A3)+'表'!A1", names)).toBe("SUM('it’s'!A1:A3)+'表'!A1");
});

test('a name given is not taken for the same name wished for', () => {
  const names = new Map([
    ['表', '表 (2)'],
    ['表 (2)', '表 (2) (2)'],
  ]);
  expect(renamedReferences("'表'!A1+'表 (2)'!A1", names)).toBe("'表 (2)'!A1+'表 (2) (2)'!A1");
});
