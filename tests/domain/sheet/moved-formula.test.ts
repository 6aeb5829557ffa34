import { formulaWithoutSheet, movedFormula, renamedFormula } from '../../../src/domain/sheet/moved-formula';

/** Two rows put before row 3 of the sheet 乙, or of the formula's own. */
const inserting = (on: string | undefined) => (formula: string) =>
  movedFormula(formula, (range, sheet) =>
    sheet === on
      ? {
          ...range,
          top: range.top + (range.top >= 2 ? 2 : 0),
          bottom: range.bottom === 1_048_575 ? range.bottom : range.bottom + (range.bottom >= 2 ? 2 : 0),
        }
      : range,
  );

test.each([
  ['=A1+A3', '=A1+A5'],
  ['=$A$3&乙!$A$3', '=$A$5&乙!$A$3'],
  ['=SUM(A1:$B$9)', '=SUM(A1:$B$11)'],
  ['=SUM(A:$C)+SUM($3:4)', '=SUM(A:$C)+SUM($5:6)'],
  ['="A3"&LOG10(A9)&A3X', '="A3"&LOG10(A11)&A3X'],
  ['=#REF!', '=#REF!'],
])('%s with rows put before: %s', (formula, moved) => {
  expect(inserting(undefined)(formula)).toBe(moved);
});

test.each([
  ["='乙'!$A$3:$A$5", "='乙'!$A$5:$A$7"],
  ['=A3>乙!$A$3', '=A3>乙!$A$5'],
  ['=SUM(甲:乙!A3)', '=SUM(甲:乙!A3)'],
  ['=[1]乙!A3', '=[1]乙!A3'],
])('%s with rows put into another sheet: %s', (formula, moved) => {
  expect(inserting('乙')(formula)).toBe(moved);
});

test('what was deleted is an error', () => {
  expect(
    movedFormula("=A1+'乙'!A1:B2", (_, sheet) =>
      sheet === undefined ? { top: 0, left: 0, bottom: 0, right: 0 } : undefined,
    ),
  ).toBe('=A1+#REF!');
});

test.each([
  ['=乙!$A$1+丙!A1', "='丁 ''1'!$A$1+丙!A1"],
  ["='乙'!$A$1:$A$5", "='丁 ''1'!$A$1:$A$5"],
  ['="乙!"&A1', '="乙!"&A1'],
])('%s of a sheet renamed: %s', (formula, renamed) => {
  expect(renamedFormula(formula, '乙', "丁 '1")).toBe(renamed);
});

test.each([
  ["=A1>'乙'!$A$1:$A$5", '=A1>#REF!'],
  ['=乙!名单', '=乙!名单'],
  ['=丙!A1', '=丙!A1'],
])('%s of a sheet deleted: %s', (formula, without) => {
  expect(formulaWithoutSheet(formula, '乙')).toBe(without);
});
