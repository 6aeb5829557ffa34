import { figureIsWholeNumber } from './a01-figure-is-whole-number';
import { orgsImplementingWithinTotal } from './a02-orgs-implementing-within-total';
import { dutyMembersWithinTotal } from './a03-duty-members-within-total';
import { keptWithinCommitments } from './a04-kept-within-commitments';
import { doneWithinAnnualTasks } from './a05-done-within-annual-tasks';
import { commitmentsNeedMembers } from './a06-commitments-need-members';
import { membersNeedCommitments } from './a07-members-need-commitments';
import { implementingNeedsTasks } from './a08-implementing-needs-tasks';
import { eachMemberCommits } from './a09-each-member-commits';
import { commitmentsPerMember } from './a10-commitments-per-member';
import { membersPerBranch } from './a11-members-per-branch';
import { reportDateInWindow } from './a12-report-date-in-window';
import { reportingUnitKnown } from './a13-reporting-unit-known';
import { figureNotBlank } from './a14-figure-not-blank';
import { reportDateComplete } from './a15-report-date-complete';
import type { Finding } from '../finding';
import { runRules, type Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** Family A of spec §2.10: within 附件5. */
export const REPORT_RULES: readonly Rule<SchoolCheckContext>[] = [
  figureIsWholeNumber,
  orgsImplementingWithinTotal,
  dutyMembersWithinTotal,
  keptWithinCommitments,
  doneWithinAnnualTasks,
  commitmentsNeedMembers,
  membersNeedCommitments,
  implementingNeedsTasks,
  eachMemberCommits,
  commitmentsPerMember,
  membersPerBranch,
  reportDateInWindow,
  reportingUnitKnown,
  figureNotBlank,
  reportDateComplete,
];

/** Findings of A01–A15 by rule, and within a rule in form order. */
export const runReportChecks = (context: SchoolCheckContext): readonly Finding[] =>
  runRules(REPORT_RULES, context);
