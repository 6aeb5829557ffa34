import type { Mechanism } from '../mechanism/definition';
import type { StepTrace } from '../mechanism/flowchart-definition';
import type { Period } from '../mechanism/quarters';
import { isMarked } from '../school/quarter-marks';
import type { DutyPost, QuarterMark, SchoolReturn } from '../school/school-return';
import type { ShownState, StepReason } from './step-reason';

type Tables = Pick<SchoolReturn, 'tasks' | 'dutyPosts'>;

/**
 * How far the tables of a school show a step to be; undefined where they show nothing of it. Only what stands in them
 * counts: a step whose traces are minutes or notices is never guessed at.
 */
export const shownState = (
  trace: StepTrace,
  tables: Tables,
  mechanism: Mechanism,
  period: Period,
): ShownState | undefined =>
  TRACES[trace](tables, { quarter: period.quarter, isLast: isLast(mechanism, period) });

interface Moment {
  /** From 1. */
  readonly quarter: number;
  /** In the last quarter what is complete is complete for the year. */
  readonly isLast: boolean;
}

const isLast = ({ quarters }: Mechanism, { quarter }: Period): boolean => quarter >= quarters.length;

type Trace = (tables: Tables, moment: Moment) => ShownState | undefined;

const TRACES: Readonly<Record<StepTrace, Trace>> = {
  goalsFixed: ({ tasks }) => {
    const goals = new Set(tasks.map(({ workGoal }) => workGoal).filter((goal) => goal !== '')).size;
    return goals > 0 ? done('goalsFixed', { goals }) : undefined;
  },
  tasksDivided: ({ tasks: { length: tasks }, dutyPosts: { length: posts } }) => {
    if (tasks > 0 && posts > 0) return done('tasksAndPosts', { tasks, posts });
    if (tasks > 0) return begun('tasksOnly', { tasks });
    return posts > 0 ? begun('postsOnly', { posts }) : undefined;
  },
  postsSet: ({ dutyPosts: { length: posts } }) => (posts > 0 ? done('postsSet', { posts }) : undefined),
  membersChosen: ({ dutyPosts }) => {
    const [posts, chosen] = [dutyPosts.length, dutyPosts.filter(hasMember).length];
    if (chosen === 0) return undefined;
    return chosen === posts ? done('membersChosen', { posts }) : begun('membersPartly', { posts, chosen });
  },
  pledgesMade: ({ dutyPosts }) => {
    const held = dutyPosts.filter(hasMember);
    const [posts, pledged] = [held.length, held.filter(hasPledge).length];
    if (pledged === 0) return undefined;
    return pledged === posts ? done('pledgesMade', { posts }) : begun('pledgesPartly', { posts, pledged });
  },
  tasksCarriedOut: ({ tasks }, moment) =>
    carriedOut(
      tasks.map(({ progress }) => progress),
      moment,
      { marked: 'tasksMarked', complete: 'tasksDone' },
    ),
  postsCarriedOut: ({ dutyPosts }, moment) =>
    carriedOut(
      dutyPosts.map(({ performance }) => performance),
      moment,
      { marked: 'postsMarked', complete: 'postsDone' },
    ),
  allReviewed: ({ tasks, dutyPosts }, moment) => {
    const rated = {
      tasks: tasks.filter(({ progress }) => isRated(progress[moment.quarter - 1])).length,
      posts: ratedPosts(dutyPosts, moment),
    };
    if (rated.tasks + rated.posts === 0) return undefined;
    const everything = rated.tasks === tasks.length && rated.posts === dutyPosts.length;
    const complete = moment.isLast && everything && tasks.length > 0 && dutyPosts.every(isReviewed);
    return complete ? done('reviewComplete', rated) : begun('reviewBegun', rated);
  },
  postsReviewed: ({ dutyPosts }, moment) => {
    const posts = ratedPosts(dutyPosts, moment);
    if (posts === 0) return undefined;
    const complete = moment.isLast && posts === dutyPosts.length && dutyPosts.every(isReviewed);
    return complete ? done('postsReviewComplete', { posts }) : begun('postsReviewBegun', { posts });
  },
};

/** Rows of marks by quarter: begun with the first mark of any quarter so far, over when the last quarter has all. */
function carriedOut(
  rows: readonly (readonly (QuarterMark | undefined)[])[],
  { quarter, isLast }: Moment,
  reasons: { readonly marked: StepReason['code']; readonly complete: StepReason['code'] },
): ShownState | undefined {
  const marked = rows.filter((marks) => marks.slice(0, quarter).some(isMarked)).length;
  if (marked === 0) return undefined;
  const over = isLast && rows.every((marks) => isOver(marks[quarter - 1]));
  return over ? done(reasons.complete, { rows: rows.length }) : begun(reasons.marked, { marked });
}

const done = (code: StepReason['code'], values: StepReason['values']): ShownState => ({
  state: 'done',
  reason: { code, values },
});

const begun = (code: StepReason['code'], values: StepReason['values']): ShownState => ({
  state: 'inProgress',
  reason: { code, values },
});

const hasMember = ({ members: { people, missing, unrecognised } }: DutyPost): boolean =>
  people.length + missing + unrecognised.length > 0;

const hasPledge = ({ pledges }: DutyPost): boolean => (pledges?.reading.count ?? 0) > 0;

const isRated = (mark: QuarterMark | undefined): boolean => mark?.reading.state === 'RATED';

const isOver = (mark: QuarterMark | undefined): boolean =>
  isRated(mark) || mark?.reading.state === 'DONE_NO_RATING';

const isReviewed = ({ annual }: DutyPost): boolean => isMarked(annual);

const ratedPosts = (posts: readonly DutyPost[], { quarter }: Moment): number =>
  posts.filter(({ performance }) => isRated(performance[quarter - 1])).length;
