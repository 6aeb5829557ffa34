import { annualTasksAsCounted } from './b01-annual-tasks-as-counted';
import { quarterTasksAsCounted } from './b02-quarter-tasks-as-counted';
import { dutyMembersAsCounted } from './b03-duty-members-as-counted';
import { commitmentsAsCounted } from './b04-commitments-as-counted';
import { keptAsWritten } from './b05-kept-as-written';
import { organisationsWithTasks } from './b06-organisations-with-tasks';
import { dueTaskIsRated } from './b07-due-task-is-rated';
import { futureQuartersBlank } from './b08-future-quarters-blank';
import { taskRowComplete } from './b09-task-row-complete';
import { ratedRowHasTask } from './b10-rated-row-has-task';
import { promiseHasMember } from './b11-promise-has-member';
import { memberHasPromise } from './b12-member-has-promise';
import { annualAfterLastQuarter } from './b13-annual-after-last-quarter';
import { titlesAgreeWithReport } from './b14-titles-agree-with-report';
import { tasksDistinct } from './b15-tasks-distinct';
import { ratingOnScale } from './b16-rating-on-scale';
import { notAllTopGrade } from './b17-not-all-top-grade';
import { formIsFilledIn } from './b18-form-is-filled-in';
import { memberOnRoster } from './b19-member-on-roster';
import type { Finding } from '../finding';
import { runRules, type Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** Family B of spec §2.10: 附件5 against 附件1 and 附件2, and inside those. */
export const TABLE_RULES: readonly Rule<SchoolCheckContext>[] = [
  annualTasksAsCounted,
  quarterTasksAsCounted,
  dutyMembersAsCounted,
  commitmentsAsCounted,
  keptAsWritten,
  organisationsWithTasks,
  dueTaskIsRated,
  futureQuartersBlank,
  taskRowComplete,
  ratedRowHasTask,
  promiseHasMember,
  memberHasPromise,
  annualAfterLastQuarter,
  titlesAgreeWithReport,
  tasksDistinct,
  ratingOnScale,
  notAllTopGrade,
  formIsFilledIn,
  memberOnRoster,
];

/** Findings of B01–B19 by rule; within a rule 附件1 before 附件2, row by row. */
export const runTableChecks = (context: SchoolCheckContext): readonly Finding[] =>
  runRules(TABLE_RULES, context);
