/// <reference types="office-js" />
import { HIGHLIGHT_FILLS, highlightFormula, type HighlightKind } from '../../../domain/sheet/highlight';
import { rangeLists } from '../../plan/rectangles';
import { requestsOf } from '../plan/requests';
import { formatOn, type StandingRule } from './standing-rules';

/** A step of changing tints. */
export interface TintStep {
  /** Bytes in the request, at most. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** What office.js writes around a rule, and around taking one away. */
const RULE_BYTES = 2_500;
const REMOVAL_BYTES = 900;

export const removingSteps = (sheet: Excel.Worksheet, rules: readonly StandingRule[]): readonly TintStep[] =>
  rules.map(({ id }) => ({ bytes: REMOVAL_BYTES, queue: () => formatOn(sheet, id).delete() }));

/** One rule for all cells of a kind, as long as Excel takes so many addresses at once. */
export const addingSteps = (
  sheet: Excel.Worksheet,
  tints: readonly Pick<StandingRule, 'kind' | 'ranges'>[],
): readonly TintStep[] =>
  tints.flatMap(({ kind, ranges }) =>
    kind === undefined
      ? []
      : rangeLists(ranges).map((areas) => ({
          bytes: RULE_BYTES + areas.length,
          queue: () => addTint(sheet, areas, kind),
        })),
  );

function addTint(sheet: Excel.Worksheet, areas: string, kind: HighlightKind): void {
  const { custom } = sheet.getRanges(areas).conditionalFormats.add('Custom');
  custom.rule.formula = `=${highlightFormula(kind)}`;
  custom.format.fill.color = `#${HIGHLIGHT_FILLS[kind]}`;
}

/** All of them in as few requests as they fit. */
export async function runSteps(context: Excel.RequestContext, steps: readonly TintStep[]): Promise<void> {
  for (const request of requestsOf(steps, ({ bytes }) => bytes)) {
    for (const { queue } of request) queue();
    await context.sync();
  }
}
