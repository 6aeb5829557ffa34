import { checkSchools, type Checked } from './check-workbooks';
import { difference, NO_DIFFERENCE } from './compare';
import { lawfulFindings } from './law';
import { Random } from './random';
import { makeSchool, QUARTERS, type School } from './school';

const clean = Array.from({ length: 24 }, (_, i) => makeSchool(new Random(i), i, QUARTERS[i % 4]!));
let checked: ReadonlyMap<string, Checked>;

beforeAll(async () => {
  checked = await checkSchools(clean);
}, 120_000);

const differenceOf = (school: School) => {
  const { findings, places } = checked.get(school.name)!;
  return difference(findings, lawfulFindings(school, places));
};

test.each(clean)('a clean workbook has no finding: $name', (school) => {
  expect(lawfulFindings(school, checked.get(school.name)!.places)).toEqual([]);
  expect(differenceOf(school)).toEqual(NO_DIFFERENCE);
});
