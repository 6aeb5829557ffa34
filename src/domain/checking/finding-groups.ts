import type { Finding, RuleId, Severity } from '../checks/finding';

/** The levels from the gravest on. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** A finding of the open workbook, with the school it is about and a key that stays its own while others come and go. */
export interface ListedFinding {
  readonly key: string;
  /** As its forms name the school; undefined where they do not. */
  readonly unit: string | undefined;
  readonly finding: Finding;
}

/** The findings of one rule on one sheet. */
export interface RuleGroup {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly listed: readonly ListedFinding[];
}

/** The findings on one sheet; `sheet` is null for those about the forms as a whole. */
export interface SheetGroup {
  readonly sheet: string | null;
  /** The gravest first, then in the order in which they were found. */
  readonly rules: readonly RuleGroup[];
}

/** The findings of one school. */
export interface SchoolGroup {
  readonly unit: string | undefined;
  /** In the order of the workbook; what has no place comes first, as it is about all of them. */
  readonly sheets: readonly SheetGroup[];
}

/** What a school's forms are called and what is to be said of them. */
interface CheckedSchool {
  readonly unit: string | undefined;
  readonly findings: readonly Finding[];
}

/** The findings of a workbook, in its order, each under a key of its own. */
export function listedFindings(schools: readonly CheckedSchool[]): readonly ListedFinding[] {
  const times = new Map<string, number>();
  return schools.flatMap(({ unit, findings }, school) =>
    findings.map((finding): ListedFinding => {
      const { rule, place } = finding;
      // Not the values: a finding that only counts otherwise now is the same line to the clerk.
      const base = JSON.stringify([school, rule, place?.sheet ?? '', place?.cell ?? '']);
      const before = times.get(base) ?? 0;
      times.set(base, before + 1);
      return { key: `${base}${before}`, unit, finding };
    }),
  );
}

/** Findings school by school, sheet by sheet, rule by rule. */
export function findingGroups(
  listed: readonly ListedFinding[],
  sheetNames: readonly string[],
): readonly SchoolGroup[] {
  return [...groupedBy(listed, ({ unit }) => unit)].map(([unit, ofSchool]) => ({
    unit,
    sheets: sheetGroups(ofSchool, sheetNames),
  }));
}

function sheetGroups(listed: readonly ListedFinding[], sheetNames: readonly string[]): readonly SheetGroup[] {
  const order = new Map(sheetNames.map((name, index) => [name, index]));
  const at = (sheet: string | null): number =>
    sheet === null ? -1 : (order.get(sheet) ?? sheetNames.length);
  return [...groupedBy(listed, ({ finding }) => finding.place?.sheet ?? null)]
    .sort(([a], [b]) => at(a) - at(b))
    .map(([sheet, onSheet]) => ({ sheet, rules: ruleGroups(onSheet) }));
}

const ruleGroups = (listed: readonly ListedFinding[]): readonly RuleGroup[] =>
  // A rule may be graver in one place than in another: these are two groups.
  [...groupedBy(listed, ({ finding: { rule, severity } }) => `${severity} ${rule}`).values()]
    .flatMap((ofRule): readonly RuleGroup[] => {
      const [first] = ofRule;
      return first ? [{ rule: first.finding.rule, severity: first.finding.severity, listed: ofRule }] : [];
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));

/** How many findings there are of each level. */
export function countBySeverity(listed: readonly ListedFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of listed) counts[finding.severity] += 1;
  return counts;
}

function groupedBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
