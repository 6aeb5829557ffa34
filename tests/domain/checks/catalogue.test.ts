import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULE_CATALOGUE } from '../../../src/domain/checks';
import { RULE_IDS } from '../../../src/domain/checks/finding';

const RULES_FOLDER = path.join(__dirname, '../../../src/domain/checks');

/** `a/a07-members-need-commitments.ts` → A07. */
const ruleFiles = ['a', 'b', 'c', 'd', 'e'].flatMap((family) =>
  readdirSync(path.join(RULES_FOLDER, family)).flatMap((file) => {
    const match = /^([a-e]\d\d)-[a-z-]+\.ts$/.exec(file);
    return match ? [match[1]!.toUpperCase()] : [];
  }),
);

const testSource = [__dirname, path.join(__dirname, '../checking')]
  .flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
  .filter((file) => file.endsWith('.test.ts') && !path.basename(file).startsWith('catalogue'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('the catalogue lists the 49 rules of the specification and the 24 about entries in order', () => {
  expect(RULE_CATALOGUE.map(({ id }) => id)).toEqual([...RULE_IDS]);
  expect(RULE_IDS).toHaveLength(73);
});

test('each rule is a file', () => {
  expect(ruleFiles.sort()).toEqual([...RULE_IDS]);
});

test.each(RULE_IDS)('%s has tests', (id) => {
  expect(testSource).toMatch(new RegExp(`(?:cases\\(|\\[|test\\(|describe\\(|, )\\s*'${id}\\b`));
});

test('severities are those of the specification', () => {
  const bySeverity = (severity: string) =>
    RULE_CATALOGUE.filter((rule) => rule.severity === severity)
      .map(({ id }) => id)
      .join(' ');
  expect(bySeverity('error')).toBe('A01 A02 A03 A04 A05 A06 A13 A14 A15 B11 B18 C01 C02 D01 D02 D04 D05 E23');
  expect(bySeverity('info')).toBe(
    'A09 A11 A12 B06 B09 B13 B15 B17 C05 C09 C10 E03 E06 E07 E08 E09 E10 E11 E12 E14 E16 E18 E19 E20 E21 E22 E24',
  );
});
