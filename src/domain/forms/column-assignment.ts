import type { ColumnKey, ListTableDefinition } from '../mechanism/table-definition';
import type { HeaderLeaf } from './header-leaves';
import type { ColumnCandidate } from './header-reading';
import type { HeaderMatch } from './recognised-table';

/** A header that could name several columns, with the one chosen. */
export interface AmbiguousHeader {
  readonly leaf: HeaderLeaf;
  readonly chosen: ColumnKey;
  readonly others: readonly ColumnKey[];
}

export interface ColumnAssignment {
  readonly byKey: ReadonlyMap<ColumnKey, { readonly leaf: HeaderLeaf; readonly match: HeaderMatch }>;
  /** By quarter from 1: the columns that stand for it, usually one. */
  readonly quarters: ReadonlyMap<number, readonly HeaderLeaf[]>;
  readonly ambiguous: readonly AmbiguousHeader[];
  /** How much of the table's own columns the header names, less what does not fit; see the weights. */
  readonly evidence: number;
  /** The same with the columns that schools add: for comparing blocks of the same table. */
  readonly score: number;
}

const WEIGHT: Readonly<Record<HeaderMatch, number>> = { exact: 3, alias: 2, contains: 1 };
const KNOWN_EXTRA = 0.5;
const RANKS: readonly HeaderMatch[] = ['exact', 'alias', 'contains'];

/** Gives each column of the mechanism at most one header: the surest wording first, the ambiguous last. */
export function assignColumns(leaves: readonly HeaderLeaf[], table: ListTableDefinition): ColumnAssignment {
  const byKey = new Map<ColumnKey, { leaf: HeaderLeaf; match: HeaderMatch }>();
  const ambiguous: AmbiguousHeader[] = [];
  for (const leaf of bySureness(leaves)) {
    const free = (leaf.reading?.columns ?? []).filter(({ key }) => !byKey.has(key));
    const chosen = mostNeeded(free, table, byKey);
    if (!chosen) continue;
    byKey.set(chosen.key, { leaf, match: chosen.match });
    if (free.length > 1) {
      ambiguous.push({
        leaf,
        chosen: chosen.key,
        others: free.map(({ key }) => key).filter((key) => key !== chosen.key),
      });
    }
  }
  const quarters = quarterLeaves(leaves);
  const evidence = evidenceOf(leaves, table, byKey, quarters);
  return { byKey, quarters, ambiguous, evidence, score: evidence + KNOWN_EXTRA * knownExtras(leaves, table) };
}

const namesColumn = (leaf: HeaderLeaf): boolean =>
  leaf.reading !== undefined &&
  !leaf.reading.isPrivate &&
  !leaf.reading.quarter &&
  leaf.reading.columns.length > 0;

function bySureness(leaves: readonly HeaderLeaf[]): readonly HeaderLeaf[] {
  const rank = ({ reading }: HeaderLeaf): number => {
    const columns = reading?.columns ?? [];
    return 2 * RANKS.indexOf(columns[0]?.match ?? 'contains') + (columns.length > 1 ? 1 : 0);
  };
  return leaves.filter(namesColumn).sort((a, b) => rank(a) - rank(b) || a.col - b.col);
}

/** Of several columns a header may name, the one without which the table would not be this table. */
function mostNeeded(
  free: readonly ColumnCandidate[],
  table: ListTableDefinition,
  taken: ReadonlyMap<ColumnKey, unknown>,
): ColumnCandidate | undefined {
  const wanting = table.recognisedBy.filter((group) => !group.some((key) => taken.has(key)));
  return free.find(({ key }) => wanting.some((group) => group.includes(key))) ?? free[0];
}

function quarterLeaves(leaves: readonly HeaderLeaf[]): Map<number, HeaderLeaf[]> {
  const quarters = new Map<number, HeaderLeaf[]>();
  for (const leaf of leaves) {
    const quarter = leaf.reading?.isPrivate ? undefined : leaf.reading?.quarter?.quarter;
    if (quarter === undefined) continue;
    const known = quarters.get(quarter);
    if (known) known.push(leaf);
    else quarters.set(quarter, [leaf]);
  }
  return quarters;
}

function evidenceOf(
  leaves: readonly HeaderLeaf[],
  table: ListTableDefinition,
  byKey: ColumnAssignment['byKey'],
  quarters: ColumnAssignment['quarters'],
): number {
  let evidence = 0;
  for (const [key, { match }] of byKey) if (isOwnColumn(key, table)) evidence += WEIGHT[match];
  for (const [first] of quarters.values()) evidence += WEIGHT[first?.reading?.quarter?.match ?? 'contains'];
  for (const { strain } of leaves) evidence -= strain;
  return evidence;
}

const isOwnColumn = (key: ColumnKey, table: ListTableDefinition): boolean =>
  table.columns.some((column) => column.key === key);

const knownExtras = (leaves: readonly HeaderLeaf[], table: ListTableDefinition): number =>
  leaves.filter(({ reading }) => {
    if (!reading) return false;
    const added = reading.columns.some(({ key }) => !isOwnColumn(key, table));
    return reading.extra || reading.isPrivate || reading.group || added;
  }).length;

/** True where the header has what makes it this table (spec §3: 附件1 needs 项目任务, …). */
export const isRecognised = (assignment: ColumnAssignment, table: ListTableDefinition): boolean =>
  table.recognisedBy.every((group) =>
    group.some((key) => (key === 'quarter' ? assignment.quarters.size > 0 : assignment.byKey.has(key))),
  );
