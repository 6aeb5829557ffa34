import { ratingSynonymConfirmed } from './e01-rating-synonym-confirmed';
import { doneHasGrade } from './e02-done-has-grade';
import { ratingAsOnForm } from './e03-rating-as-on-form';
import { memberCellNamesPersons } from './e04-member-cell-names-persons';
import { announcedMembersNamed } from './e05-announced-members-named';
import { blanksInNamesClear } from './e06-blanks-in-names-clear';
import { nonMemberNotCounted } from './e07-non-member-not-counted';
import { pledgesCountedSurely } from './e08-pledges-counted-surely';
import { pledgeNumbersInOrder } from './e09-pledge-numbers-in-order';
import { deadlineUnderstood } from './e10-deadline-understood';
import { deadlineUnambiguous } from './e11-deadline-unambiguous';
import { figureInDigits } from './e12-figure-in-digits';
import { pledgesSameAsAbove } from './e13-pledges-same-as-above';
import { noPrivateNumbers } from './e14-no-private-numbers';
import { quarterColumnThere } from './e15-quarter-column-there';
import { columnsThere } from './e16-columns-there';
import { nothingHidden } from './e17-nothing-hidden';
import { ratingOfOneRow } from './e18-rating-of-one-row';
import { totalAsCounted } from './e19-total-as-counted';
import { taskNotStruck } from './e20-task-not-struck';
import { rowStandsAlone } from './e21-row-stands-alone';
import { headerUnambiguous } from './e22-header-unambiguous';
import { formulasSucceed } from './e23-formulas-succeed';
import { membersByFullName } from './e24-members-by-full-name';
import type { Finding } from '../finding';
import { runRules, type Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';

/** Family E: what single cells say (spec §2.5–§2.9, §3, §5.4), for the clerk who can still change them (decision 0015). */
export const ENTRY_RULES: readonly Rule<SchoolCheckContext>[] = [
  ratingSynonymConfirmed,
  doneHasGrade,
  ratingAsOnForm,
  memberCellNamesPersons,
  announcedMembersNamed,
  blanksInNamesClear,
  nonMemberNotCounted,
  pledgesCountedSurely,
  pledgeNumbersInOrder,
  deadlineUnderstood,
  deadlineUnambiguous,
  figureInDigits,
  pledgesSameAsAbove,
  noPrivateNumbers,
  quarterColumnThere,
  columnsThere,
  nothingHidden,
  ratingOfOneRow,
  totalAsCounted,
  taskNotStruck,
  rowStandsAlone,
  headerUnambiguous,
  formulasSucceed,
  membersByFullName,
];

/** Findings of E01–E24 by rule; within a rule 附件1 before 附件2, row by row. Never part of a consolidation. */
export const runEntryChecks = (context: SchoolCheckContext): readonly Finding[] =>
  runRules(ENTRY_RULES, context);
