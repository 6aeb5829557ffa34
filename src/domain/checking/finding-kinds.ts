import type { Finding } from '../checks/finding';
import { normaliseRating } from '../reading/rating-wording';
import type { FindingFix } from './finding-fix';
import { choicesOf } from './fixes';
import type { ListedFinding } from './finding-groups';
import type { WorkbookScan } from './workbook-scan';

/** Several findings about the same words, and the ways to mend them all alike. */
export interface FindingKind {
  /** The words, as the first of the cells has them. */
  readonly words: string;
  readonly count: number;
  readonly ways: readonly { readonly label: string; readonly fixes: readonly FindingFix[] }[];
}

/** More would be a list of its own above the list. */
const MOST_KINDS = 5;

/** Words that stand in more than one cell and want the same choice: every √, every 已落实. The most frequent first. */
export function findingKinds(listed: readonly ListedFinding[], scan: WorkbookScan): readonly FindingKind[] {
  const findings = listed.map(({ finding }) => finding);
  const [first] = findings;
  // The findings of a group are of one rule: where the first has no choice, none has.
  if (!first || findings.length < 2 || choicesOf(first, scan).length === 0) return [];
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { raw } = finding.values;
    if (typeof raw !== 'string') continue;
    const words = normaliseRating(raw);
    const kind = kinds.get(words);
    if (kind) kind.push(finding);
    else kinds.set(words, [finding]);
  }
  return [...kinds.values()]
    .filter((kind) => kind.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_KINDS)
    .flatMap((kind) => kindOf(kind, scan));
}

function kindOf(kind: readonly Finding[], scan: WorkbookScan): readonly FindingKind[] {
  const [first] = kind;
  if (!first) return [];
  const choices = kind.map((one) => choicesOf(one, scan));
  const ways = choicesOf(first, scan).map(({ after }, way) => ({
    label: after,
    fixes: choices.flatMap((ofOne) => ofOne[way] ?? []),
  }));
  return [{ words: String(first.values['raw']), count: kind.length, ways }];
}
