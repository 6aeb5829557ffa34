import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import type { ClerkDecisions, Exclusion, FigureCorrection, Pick } from './clerk-decisions';
import type { DecidedUnits } from './decided-units';
import type { UnitSubmissions } from './unit-submissions';

/** A decision of the clerk about other files than came in; it does not apply, and is to be made anew or taken back. */
export type LapsedDecision =
  | ({ readonly kind: 'pick' } & Pick)
  | ({ readonly kind: 'exclusion' } & Exclusion)
  | ({ readonly kind: 'correction' } & FigureCorrection);

/**
 * What was decided about units when something else had come in for them. A correction is asked about again only where
 * there is one file to correct: of none there is nothing to correct, among several there is to choose first.
 */
export const lapsedDecisions = (
  counted: readonly UnitSubmissions[],
  picks: readonly Pick[],
  exclusions: DecidedUnits<Exclusion>,
  corrections: DecidedUnits<FigureCorrection>,
): readonly LapsedDecision[] => [
  ...picks.map((pick) => ({ kind: 'pick', ...pick }) as const),
  ...counted.flatMap((group) => {
    const lapsed = exclusions.lapsedHere(group);
    return lapsed ? [{ kind: 'exclusion', unit: lapsed.unit, reason: lapsed.reason } as const] : [];
  }),
  ...counted
    .filter(({ submissions }) => submissions.length === 1)
    .flatMap((group) =>
      INDICATOR_KEYS.flatMap((key) => {
        const lapsed = corrections.lapsedHere(group, key);
        if (!lapsed) return [];
        const { unit, indicator, value, reason } = lapsed;
        return [{ kind: 'correction', unit, indicator, value, reason } as const];
      }),
    ),
];

/** The decisions without those that have lapsed. */
export function inForceOf(decisions: ClerkDecisions, lapsed: readonly LapsedDecision[]): ClerkDecisions {
  const has = (kind: LapsedDecision['kind'], unit: string): boolean =>
    lapsed.some((one) => one.kind === kind && one.unit === unit);
  return {
    ...decisions,
    picks: decisions.picks.filter(({ unit }) => !has('pick', unit)),
    exclusions: decisions.exclusions.filter(({ unit }) => !has('exclusion', unit)),
    corrections: decisions.corrections.filter(
      ({ unit, indicator }) =>
        !lapsed.some((one) => one.kind === 'correction' && one.unit === unit && one.indicator === indicator),
    ),
  };
}
