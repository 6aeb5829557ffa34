import type { CellPlace } from '../../forms/recognised-table';
import type { IndicatorKey } from '../../mechanism/indicator-definition';
import type { RuleId, Severity } from '../finding';
import type { Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { computedNumber, typedNumber } from '../school-numbers';

interface FigurePair {
  readonly left: number;
  readonly right: number;
  /** The typed cell of the left figure, else of the right one. */
  readonly place: CellPlace;
}

/** A blank cell gives way to what 附件1/附件2 give; an unreadable one does not. */
function comparableNumber(context: SchoolCheckContext, key: IndicatorKey): number | undefined {
  const state = context.school.report?.figures[key]?.reading.state ?? 'missing';
  return state === 'missing' ? computedNumber(context, key) : typedNumber(context, key)?.value;
}

/** Two figures of 附件5; undefined unless both are known and at least one is typed there. */
function figurePair(
  context: SchoolCheckContext,
  left: IndicatorKey,
  right: IndicatorKey,
): FigurePair | undefined {
  const place = typedNumber(context, left)?.place ?? typedNumber(context, right)?.place;
  const leftNumber = comparableNumber(context, left);
  const rightNumber = comparableNumber(context, right);
  if (!place || leftNumber === undefined || rightNumber === undefined) return undefined;
  return { left: leftNumber, right: rightNumber, place };
}

interface PairRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly left: IndicatorKey;
  readonly right: IndicatorKey;
  /** True where the two figures contradict each other. */
  readonly breaks: (left: number, right: number) => boolean;
  /** A figure made of both, for the sentence. */
  readonly also?: (left: number, right: number) => Readonly<Record<string, number>>;
}

/** A rule that compares two figures of 附件5; its values carry both under their indicator keys. */
export const pairRule = ({
  id,
  severity,
  left,
  right,
  breaks,
  also,
}: PairRule): Rule<SchoolCheckContext> => ({
  id,
  severity,
  observe: (context) => {
    const pair = figurePair(context, left, right);
    if (!pair || !breaks(pair.left, pair.right)) return [];
    const values = { [left]: pair.left, [right]: pair.right, ...also?.(pair.left, pair.right) };
    return [{ place: pair.place, values }];
  },
});
