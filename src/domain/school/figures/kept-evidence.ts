import type { Mechanism } from '../../mechanism/definition';
import { normaliseRating } from '../../reading/rating-wording';
import { placeKey } from '../row-text';
import type { KeptEvidence } from '../school-figures';
import type { DutyPost, QuarterMark } from '../school-return';
import type { CommitmentCell } from './commitment-cells';
import type { FigureContext } from './counting-rule';
import { clearer, statedKept } from './stated-kept';
import type { StatedKept } from './stated-kept';

/** What is known of the promises in a cell, before a rule is applied. */
export interface KeptGrounds {
  readonly cell: CommitmentCell;
  /** Ratings up to this quarter, from 1, are looked at. */
  readonly quarter: number;
  /** What the clerk, a column or words say; it holds under every rule. */
  readonly written:
    | {
        readonly kept: number;
        readonly evidence: Extract<KeptEvidence, 'override' | 'column' | 'stated'>;
      }
    | undefined;
  /** Something is said, but not how many: no proxy may answer. */
  readonly unclear: boolean;
  /** The annual assessment says that the member did well. */
  readonly assessed: boolean;
  /** Kept by an earlier quarter of the year, as the clerk said then; 0 where nothing was said. */
  readonly before: number;
}

function columnKept({ keptColumn }: DutyPost, items: number, mechanism: Mechanism): StatedKept {
  if (!keptColumn) return undefined;
  if (keptColumn.reading.state === 'number') return Math.min(keptColumn.reading.value, items);
  return statedKept(keptColumn.raw, items, mechanism);
}

/** What the rating cells up to the quarter say in words. */
function ratingsKept({ rows, items }: CommitmentCell, { mechanism, period }: FigureContext): StatedKept {
  let kept: StatedKept;
  for (const { performance } of rows) {
    const marks = Math.min(period.quarter, performance.length);
    for (let index = 0; index < marks; index++) {
      const raw = performance[index]?.raw ?? '';
      if (raw !== '') kept = clearer(kept, statedKept(raw, items, mechanism));
    }
  }
  return kept;
}

const isAssessedKept = (annual: QuarterMark | undefined, { ratings }: Mechanism): boolean =>
  annual !== undefined &&
  (ratings.annualKept.grades.includes(annual.reading.grade ?? '') ||
    ratings.annualKept.texts.includes(normaliseRating(annual.raw)));

/**
 * What is known of a cell's promises up to the quarter: by the clerk, a column, words in the rating cells, then the
 * annual assessment (spec §2.4 ⑧). 附件2 rates the work on a post, so everything behind the words is an estimate.
 */
export function keptGrounds(cell: CommitmentCell, context: FigureContext): KeptGrounds {
  const { mechanism, period, options } = context;
  const quarter = period.quarter;
  const before = Math.min(options.keptBefore?.get(placeKey(cell.place)) ?? 0, cell.items);
  const known = (written: KeptGrounds['written']): KeptGrounds => ({
    cell,
    quarter,
    written,
    unclear: false,
    assessed: false,
    before,
  });

  const override = options.keptOverrides?.get(placeKey(cell.place));
  if (override !== undefined) return known({ kept: Math.min(override, cell.items), evidence: 'override' });

  let column: StatedKept;
  for (const row of cell.rows) column = clearer(column, columnKept(row, cell.items, mechanism));
  if (typeof column === 'number') return known({ kept: column, evidence: 'column' });

  const stated = ratingsKept(cell, context);
  if (typeof stated === 'number') return known({ kept: stated, evidence: 'stated' });

  const unclear = column === 'unclear' || stated === 'unclear';
  const assessed = !unclear && cell.rows.some(({ annual }) => isAssessedKept(annual, mechanism));
  return { cell, quarter, written: undefined, unclear, assessed, before };
}

function isRatedAmong({ cell, quarter }: KeptGrounds, grades: ReadonlySet<string>): boolean {
  for (const { performance } of cell.rows) {
    const marks = Math.min(quarter, performance.length);
    for (let index = 0; index < marks; index++) {
      const grade = performance[index]?.reading.grade;
      if (grade !== undefined && grades.has(grade)) return true;
    }
  }
  return false;
}

/**
 * How it is known that the promises were kept, where `proxyGrades` in some quarter stand for “kept” and come last. A
 * null proxy stops after the words.
 */
export function evidenceUnder(grounds: KeptGrounds, proxyGrades: ReadonlySet<string> | null): KeptEvidence {
  if (grounds.written) return grounds.written.evidence;
  if (proxyGrades === null || grounds.unclear) return 'none';
  if (grounds.assessed) return 'assessed';
  return isRatedAmong(grounds, proxyGrades) ? 'proxied' : 'none';
}
