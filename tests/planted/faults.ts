/** The catalogue of faults: what a clerk gets wrong, where it can stand, and the rule that must tell of it besides all that follows. */
import type { Random } from './random';
import {
  BLANK,
  rated,
  YEAR,
  type Deadline,
  type Post,
  type Quarter,
  type Rating,
  type School,
  type Task,
} from './school';
import {
  ASKED_RATINGS,
  DONE_RATINGS,
  NOT_DONE_RATINGS,
  ODD_DEADLINES,
  ODD_MEMBERS,
  RESPELT_RATINGS,
  UNKNOWN_RATINGS,
  UNSURE_PLEDGES,
} from './spec-tables';

/** Gives each row and figure to one fault only. */
export class Claims {
  readonly #taken = new Set<string>();

  take(...keys: readonly string[]): boolean {
    if (keys.some((key) => this.#taken.has(key))) return false;
    for (const key of keys) this.#taken.add(key);
    return true;
  }
}
export interface Fault {
  /** Null for what must cause nothing where the report says the same. */
  readonly rule: string | null;
  readonly name: string;
  /** Changes the school; false where it finds no suitable place. */
  readonly plant: (school: School, random: Random, claims: Claims) => boolean;
}

const QUARTER_ENDS = [3, 6, 9, 12];
/** Whether the task may lose its rating of a quarter without being overdue and unrated (B07 is a fault of its own). */
const canLoseRating = (task: Task, quarter: Quarter, q: number): boolean =>
  task.deadline.end === null ||
  task.deadline.end[0] > QUARTER_ENDS[quarter - 1]! ||
  task.ratings.some(({ state }, other) => other !== q && other < quarter && state === 'rated');

type RowOf<T> = (row: T, random: Random, school: School, index: number, claims: Claims) => boolean;
/** Rows 0 and 1 hold 中 and 好, so that no column comes to be all of one grade. */
const inTask = (rule: string | null, name: string, change: RowOf<Task>): Fault => ({
  rule,
  name,
  plant: (school, random, claims) =>
    random.shuffle([...school.tasks.keys()].slice(2)).some((i) => {
      if (!claims.take(`task ${i}`)) return false;
      return change(school.tasks[i]!, random, school, i, claims);
    }),
});
const inPost = (rule: string, name: string, change: RowOf<Post>): Fault => ({
  rule,
  name,
  plant: (school, random, claims) =>
    random.shuffle([...school.posts.keys()].slice(2)).some((i) => {
      if (!claims.take(`post ${i}`)) return false;
      return change(school.posts[i]!, random, school, i, claims);
    }),
});
const taskRating = (rule: string, name: string, ratings: readonly Rating[]): Fault =>
  inTask(rule, `附件1 ${name}`, (task, random, { quarter }) => {
    const q = random.int(0, quarter - 1);
    if (!canLoseRating(task, quarter, q)) return false;
    task.ratings[q] = random.pick(ratings);
    return true;
  });
const postRating = (rule: string, name: string, ratings: readonly Rating[]): Fault =>
  inPost(rule, `附件2 ${name}`, (post, random, { quarter }) => {
    post.ratings[random.int(0, quarter - 1)] = random.pick(ratings);
    return true;
  });
const taskCell = (rule: string, name: string, change: (task: Task, random: Random) => void): Fault =>
  inTask(rule, name, (task, random) => {
    change(task, random);
    return true;
  });
const futureRating = <T extends Task | Post>(row: T, random: Random, { quarter }: School): boolean => {
  if (quarter === 4) return false;
  row.ratings[random.int(quarter, 3)] = rated(random.pick(['好', '中']));
  return true;
};
const deadline = (task: Task, quarter: Quarter, to: Deadline): boolean => {
  if (!task.ratings.slice(0, quarter).some(({ state }) => state === 'rated')) return false;
  task.deadline = to;
  return true;
};
const flagged = (rule: string, raw: string): Pick<Rating, 'raw' | 'flags'> => ({ raw, flags: [{ rule }] });

/** A person of this row alone; the two names that the table of §2.5 uses are given to one row at most. */
const usedElsewhere = ({ posts }: School, row: Post, names: readonly string[]): boolean =>
  posts.some((post) => post !== row && post.members.names.some((name) => names.includes(name)));

export const TABLE_FAULTS: readonly Fault[] = [
  taskRating(
    'E01',
    'wording to confirm',
    ASKED_RATINGS.filter(({ raw }) => !/[良较]/u.test(String(raw))),
  ),
  postRating(
    'E01',
    'wording to confirm',
    ASKED_RATINGS.filter(({ raw }) => !/[良较]/u.test(String(raw))),
  ),
  taskRating('E02', 'done without a grade', DONE_RATINGS),
  postRating('E02', 'done without a grade', DONE_RATINGS),
  taskRating('E03', 'grade in another spelling', RESPELT_RATINGS),
  postRating('E03', 'grade in another spelling', RESPELT_RATINGS),
  taskRating('B16', 'no wording of the form', UNKNOWN_RATINGS),
  postRating('B16', 'no wording of the form', UNKNOWN_RATINGS),
  inTask(null, 'this quarter not done', (task, random, school) => {
    if (!canLoseRating(task, school.quarter, school.quarter - 1)) return false;
    task.ratings[school.quarter - 1] = random.pick([BLANK, ...NOT_DONE_RATINGS]);
    return true;
  }),
  inTask('B07', 'due and not rated', (task, random, { quarter }) => {
    task.deadline = { raw: random.pick([`${YEAR}年3月`, '一季度', '2月底']), end: [3, 31] };
    for (let q = 0; q < quarter; q++) task.ratings[q] = BLANK;
    return true;
  }),
  inTask('B08', '附件1 quarter to come', futureRating),
  inPost('B08', '附件2 quarter to come', futureRating),
  taskCell('B09', 'something missing', (task, random) => {
    const key = random.pick(['responsible', 'leader', 'deadline'] as const);
    if (key === 'deadline') task.deadline = { raw: random.pick(['', '—']), end: null };
    else task[key] = '';
  }),
  taskCell('B09', 'two things missing', (task) => {
    task.responsible = '';
    task.leader = '';
  }),
  taskCell('B10', 'ratings without a task', (task) => {
    task.text = '';
  }),
  inPost('B11', 'promise without a member', (post) => {
    post.members = { raw: '', names: [] };
    return true;
  }),
  inPost('B12', 'member without a promise', (post, random) => {
    if (post.members.names.length > 1) return false;
    post.pledge = { raw: random.pick(['', '无', '/', '暂无']), items: 0 };
    return true;
  }),
  inPost('B13', 'annual assessment too early', (post, random, { quarter }) => {
    if (quarter === 4) return false;
    post.annual = rated(random.pick(['好', '中']));
    return true;
  }),
  inTask('B15', 'task repeated', (task, _random, { tasks }, i, claims) => {
    const before = tasks[i - 1]!;
    if (!claims.take(`task ${i - 1}`)) return false;
    if (before.org !== task.org || before.text === '') return false;
    task.text = before.text;
    return true;
  }),
  inPost('B05', 'fewer kept than written', (post, _random, { quarter, figures }, _i, claims) => {
    const items = post.pledge.items;
    if (items === 0 || !claims.take('figure 7')) return false;
    post.ratings[quarter - 1] = { raw: `好：兑现${items}件`, state: 'rated', grade: '好', kept: items };
    figures[7] = { raw: 0, state: 'ok', value: 0 };
    return true;
  }),
  ...ODD_MEMBERS.map((members) =>
    inPost(members.flags![0]!.rule, `members ${members.raw}`, (post, _random, school) => {
      if (usedElsewhere(school, post, members.names)) return false;
      post.members = members;
      return true;
    }),
  ),
  ...UNSURE_PLEDGES.map((pledge) =>
    inPost(pledge.flags![0]!.rule, `promises ${String(pledge.raw)}`, (post) => {
      post.pledge = pledge;
      return true;
    }),
  ),
  inPost('E13', 'promises 同上', (post, _random, { posts }, i, claims) => {
    const before = posts[i - 1]!;
    if (!claims.take(`post ${i - 1}`)) return false;
    if (before.pledge.flags || before.pledge.items === 0) return false;
    post.pledge = { ...flagged('E13', '同上'), items: before.pledge.items };
    return true;
  }),
  ...ODD_DEADLINES.map((odd) =>
    inTask(odd.flags![0]!.rule, `deadline ${odd.raw}`, (task, _random, { quarter }) =>
      deadline(task, quarter, odd),
    ),
  ),
  inTask('E18', 'merged rating', (task, _random, { tasks, quarter }, i, claims) => {
    if (!claims.take(`task ${i + 1}`)) return false;
    const [below, q] = [tasks[i + 1], quarter - 1];
    if (below?.text === undefined || below.text === '' || task.ratings[q]!.flags || !task.ratings[q]!.grade)
      return false;
    if (below.ratings[q]!.raw === '' || below.ratings[q]!.flags || below.mergedBelow !== undefined)
      return false;
    if (below.ratings.some(({ state }) => state !== 'rated' && state !== 'blank')) return false;
    task.mergedBelow = q;
    below.ratings[q] = task.ratings[q]!;
    return true;
  }),
  taskCell('E20', 'struck through', (task) => {
    task.struck = true;
  }),
  taskCell('E17', 'hidden row', (task) => {
    task.hidden = true;
  }),
  {
    rule: 'B17',
    name: 'all of the best grade',
    plant: ({ tasks, quarter }, _random, claims) => {
      if (!claims.take(...tasks.map((_, i) => `task ${i}`))) return false;
      for (const { ratings } of tasks) ratings[quarter - 1] = rated('好');
      return true;
    },
  },
];
