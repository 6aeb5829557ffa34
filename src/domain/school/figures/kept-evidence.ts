import type { Mechanism } from '../../mechanism/definition';
import { normaliseRating } from '../../reading/rating-wording';
import { placeKey } from '../row-text';
import type { KeptCell } from '../school-figures';
import type { DutyPost, QuarterMark } from '../school-return';
import type { CommitmentCell } from './commitment-cells';
import type { FigureContext } from './counting-rule';
import { statedKept } from './stated-kept';
import type { StatedKept } from './stated-kept';

/** The highest number stated; `unclear` only where nothing clearer is said. */
function best(statements: readonly StatedKept[]): StatedKept {
  const numbers = statements.filter((statement) => typeof statement === 'number');
  return numbers.length > 0 ? Math.max(...numbers) : statements.find((statement) => statement !== undefined);
}

function columnKept({ keptColumn }: DutyPost, items: number, mechanism: Mechanism): StatedKept {
  if (!keptColumn) return undefined;
  if (keptColumn.reading.state === 'number') return Math.min(keptColumn.reading.value, items);
  return statedKept(keptColumn.raw, items, mechanism);
}

const isAssessedKept = (annual: QuarterMark | undefined, { ratings }: Mechanism): boolean =>
  annual !== undefined &&
  (ratings.annualKept.grades.includes(annual.reading.grade ?? '') ||
    ratings.annualKept.texts.includes(normaliseRating(annual.raw)));

/**
 * How many promises of a cell were kept up to the quarter, and how that is known: the clerk, a column, words in the
 * rating cells, the annual assessment, then `proxyGrades` in some quarter (spec §2.4 ⑧). A null proxy stops after the
 * words. 附件2 rates the work on a post, so everything behind the words is an estimate.
 */
export function keptOf(
  cell: CommitmentCell,
  proxyGrades: ReadonlySet<string> | null,
  { mechanism, period, options }: FigureContext,
): KeptCell {
  const { place, items, rows } = cell;
  const known = (kept: number, evidence: KeptCell['evidence']): KeptCell => ({
    place,
    items,
    kept,
    evidence,
  });

  const override = options.keptOverrides?.get(placeKey(place));
  if (override !== undefined) return known(override, 'override');

  const column = best(rows.map((row) => columnKept(row, items, mechanism)));
  if (typeof column === 'number') return known(column, 'column');

  const marks = rows
    .flatMap((row) => row.performance.slice(0, period.quarter))
    .filter((mark) => mark !== undefined);
  const stated = best(marks.map(({ raw }) => statedKept(raw, items, mechanism)));
  if (typeof stated === 'number') return known(stated, 'stated');
  if (proxyGrades === null || column === 'unclear' || stated === 'unclear') return known(0, 'none');

  if (rows.some(({ annual }) => isAssessedKept(annual, mechanism))) return known(items, 'assessed');
  const isGood = marks.some(({ reading }) => reading.grade !== undefined && proxyGrades.has(reading.grade));
  return isGood ? known(items, 'proxied') : known(0, 'none');
}
