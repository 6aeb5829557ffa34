import type { CountingRule } from '../../mechanism/indicator-definition';
import type { KeptCell, KeptEvidence, SchoolFigures } from '../school-figures';
import { hasPostColumn } from './commitment-cells';
import type { CommitmentCell } from './commitment-cells';
import { activeRule, derivedFigure, isFormFilled } from './counting-rule';
import type { FigureContext } from './counting-rule';
import { evidenceUnder, keptGrounds } from './kept-evidence';
import type { KeptGrounds } from './kept-evidence';

const EXPLICIT: readonly KeptEvidence[] = ['override', 'column', 'stated'];

/** The grades that stand for “kept” under each rule; null where only what is written counts. */
function proxyGrades(
  rule: CountingRule<'commitmentsKept'>,
  { mechanism: { ratings } }: FigureContext,
): ReadonlySet<string> | null {
  if (rule === 'proxyGood') return new Set(ratings.keptProxy);
  if (rule === 'proxyGoodMedium') return new Set(ratings.goodOrBetter);
  return rule === 'proxyAnyGrade' ? new Set(ratings.scale.map(({ key }) => key)) : null;
}

interface Kept {
  readonly kept: number;
  readonly evidence: KeptEvidence;
}

/** What counts of a cell; what the clerk said was kept in an earlier quarter stays kept, unless he takes it back now. */
function keptOf(grounds: KeptGrounds, proxies: ReadonlySet<string> | null): Kept {
  const evidence = evidenceUnder(grounds, proxies);
  const kept = evidence === 'none' ? 0 : (grounds.written?.kept ?? grounds.cell.items);
  return evidence !== 'override' && kept < grounds.before
    ? { kept: grounds.before, evidence: 'override' }
    : { kept, evidence };
}

/** Promises kept in all cells under a rule. */
function keptUnder(
  rule: CountingRule<'commitmentsKept'>,
  grounds: readonly KeptGrounds[],
  context: FigureContext,
): number {
  const grades = proxyGrades(rule, context);
  return grounds.reduce((total, one) => total + keptOf(one, grades).kept, 0);
}

/** Cell by cell under the rule in force. */
function keptCells(grounds: readonly KeptGrounds[], context: FigureContext): readonly KeptCell[] {
  const grades = proxyGrades(activeRule('commitmentsKept', context), context);
  return grounds.map((one) => ({
    place: one.cell.place,
    items: one.cell.items,
    ...keptOf(one, grades),
  }));
}

/**
 * ⑧ 党员已兑现承诺事项件数, from the year's start to the quarter's end: written evidence first, the proxy last. Null
 * under the rule `manual`, which leaves the figure to the clerk.
 */
export function commitmentsKept(
  context: FigureContext,
  pledged: readonly CommitmentCell[],
): SchoolFigures['commitmentsKept'] {
  if (!isFormFilled(context, 'posts') || !hasPostColumn(context, 'commitment')) return null;
  // What the rows say is read once; the rules only weigh it differently.
  const grounds = pledged.map((cell) => keptGrounds(cell, context));
  const byRule = {
    proxyGood: keptUnder('proxyGood', grounds, context),
    proxyGoodMedium: keptUnder('proxyGoodMedium', grounds, context),
    proxyAnyGrade: keptUnder('proxyAnyGrade', grounds, context),
    explicitOnly: keptUnder('explicitOnly', grounds, context),
    manual: null,
  };
  const figure = derivedFigure('commitmentsKept', byRule, context);
  if (!figure) return null;
  const cells = keptCells(grounds, context);
  // Where the clerk counts no promises, there is nothing to confirm either.
  const promising = cells.filter(({ items }) => items > 0);
  const explicit = cells.reduce(
    (sum, { kept, evidence }) => sum + (EXPLICIT.includes(evidence) ? kept : 0),
    0,
  );
  return {
    ...figure,
    explicit,
    proxied: figure.value - explicit,
    toConfirm: promising.filter(({ evidence }) => evidence === 'none').map(({ place }) => place),
    estimated:
      figure.rule !== 'explicitOnly' && promising.some(({ evidence }) => !EXPLICIT.includes(evidence)),
    cells,
  };
}
