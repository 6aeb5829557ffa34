import type { Mechanism } from '../mechanism/definition';
import type { Period } from '../mechanism/quarters';
import { annualTaskCount } from './figures/annual-task-count';
import { commitmentCells } from './figures/commitment-cells';
import { commitmentCount } from './figures/commitment-count';
import { commitmentsKept } from './figures/commitments-kept';
import type { FigureOptions } from './figures/counting-rule';
import { dutyMemberCount } from './figures/duty-member-count';
import { orgsImplementingHint } from './figures/orgs-implementing-hint';
import { quarterTasksDone } from './figures/quarter-tasks-done';
import { synonymUses } from './figures/synonym-uses';
import type { SchoolFigures } from './school-figures';
import type { SchoolReturn } from './school-return';

/** Computes ④–⑧ of a school for a period from 附件1 and 附件2, with every counting rule side by side (spec §2.4). */
export function computeFigures(
  school: SchoolReturn,
  mechanism: Mechanism,
  period: Period,
  options: FigureOptions = {},
): SchoolFigures {
  const context = { school, mechanism, period, options };
  const pledged = commitmentCells(school, options);
  return {
    annualTaskCount: annualTaskCount(context),
    quarterTasksDone: quarterTasksDone(context),
    dutyMemberCount: dutyMemberCount(context),
    commitmentCount: commitmentCount(context, pledged),
    commitmentsKept: commitmentsKept(context, pledged),
    orgsImplementingHint: orgsImplementingHint(context),
    synonyms: synonymUses(school),
  };
}
