import type { StepState } from '../mechanism/flowchart-definition';

/** Why a state is suggested, as codes for sentences. */
export const STEP_REASONS = [
  'goalsFixed',
  'tasksAndPosts',
  'tasksOnly',
  'postsOnly',
  'postsSet',
  'membersChosen',
  'membersPartly',
  'pledgesMade',
  'pledgesPartly',
  'tasksMarked',
  'tasksDone',
  'postsMarked',
  'postsDone',
  'reviewBegun',
  'reviewComplete',
  'postsReviewBegun',
  'postsReviewComplete',
] as const;

/** What in the tables speaks for a state: a code and the counts of its sentence. */
export interface StepReason {
  readonly code: (typeof STEP_REASONS)[number];
  readonly values: Readonly<Record<string, number>>;
}

/** A state that the tables speak for. */
export interface ShownState {
  readonly state: Exclude<StepState, 'notStarted'>;
  readonly reason: StepReason;
}
