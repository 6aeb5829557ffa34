import type { CellPlace } from '../../../src/domain/forms/recognised-table';
import type { Finding, FindingValues, RuleId } from '../../../src/domain/checks/finding';

/** A situation and what the rule says of it: place and values of each finding; none where it is silent. */
export interface RuleCase<Context> {
  readonly name: string;
  readonly given: Context;
  readonly finds: readonly { readonly place: CellPlace | null; readonly values: FindingValues }[];
}

/** Runs a family's checks on each case and looks at what one rule says. A rule needs cases where it speaks and where not. */
export const ruleCases =
  <Context>(run: (context: Context) => readonly Finding[]) =>
  (rule: RuleId, severity: Finding['severity'], cases: readonly RuleCase<Context>[]): void => {
    describe(rule, () => {
      test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { given, finds }) => {
        const found = run(given).filter((finding) => finding.rule === rule);
        expect(found).toEqual(finds.map((finding) => ({ rule, severity, ...finding })));
      });

      test('has cases where it speaks and where it is silent', () => {
        expect(new Set(cases.map(({ finds }) => finds.length > 0))).toEqual(new Set([true, false]));
      });
    });
  };
