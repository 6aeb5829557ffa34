import type { CountingRule } from '../../mechanism/indicator-definition';
import type { KeptCell, SchoolFigures } from '../school-figures';
import { commitmentCells, hasPostColumn } from './commitment-cells';
import { activeRule, derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';
import { keptOf } from './kept-evidence';

const EXPLICIT: readonly KeptCell['evidence'][] = ['override', 'column', 'stated'];

const sum = (cells: readonly KeptCell[]): number => cells.reduce((total, { kept }) => total + kept, 0);

/** The grades that stand for “kept” under each rule; null where only what is written counts. */
function proxyGrades(
  rule: CountingRule<'commitmentsKept'>,
  { mechanism: { ratings } }: FigureContext,
): ReadonlySet<string> | null {
  if (rule === 'proxyGood') return new Set(ratings.keptProxy);
  if (rule === 'proxyGoodMedium') return new Set(ratings.goodOrBetter);
  return rule === 'proxyAnyGrade' ? new Set(ratings.scale.map(({ key }) => key)) : null;
}

/**
 * ⑧ 党员已兑现承诺事项件数, from the year's start to the quarter's end: written evidence first, the proxy last. Null
 * under the rule `manual`, which leaves the figure to the clerk.
 */
export function commitmentsKept(context: FigureContext): SchoolFigures['commitmentsKept'] {
  if (!isFormFilled(context, 'posts') || !hasPostColumn(context, 'commitment')) return null;
  const pledged = commitmentCells(context);
  const keptUnder = (rule: CountingRule<'commitmentsKept'>): readonly KeptCell[] =>
    pledged.map((cell) => keptOf(cell, proxyGrades(rule, context), context));

  const byRule = {
    proxyGood: sum(keptUnder('proxyGood')),
    proxyGoodMedium: sum(keptUnder('proxyGoodMedium')),
    proxyAnyGrade: sum(keptUnder('proxyAnyGrade')),
    explicitOnly: sum(keptUnder('explicitOnly')),
    manual: null,
  };
  const figure = derivedFigure('commitmentsKept', byRule, context);
  const cells = keptUnder(activeRule('commitmentsKept', context));
  const explicit = sum(cells.filter(({ evidence }) => EXPLICIT.includes(evidence)));
  return (
    figure && {
      ...figure,
      explicit,
      proxied: figure.value - explicit,
      toConfirm: cells.filter(({ evidence }) => evidence === 'none').map(({ place }) => place),
      estimated: figure.rule !== 'explicitOnly' && cells.some(({ evidence }) => !EXPLICIT.includes(evidence)),
      cells,
    }
  );
}
