/**
 * The model of one school's return: what is written, and what it means. A quarter's scenario takes a plain school from here
 * and changes it before it is laid out; the truth is computed from the same model.
 */
import {
  FUTURE_RATINGS,
  PLAIN_RATINGS,
  POST_RATINGS,
  blankNumber,
  deadlines,
  isDone,
  namePool,
  plainMembers,
  plainNumber,
  plainPledge,
} from './cells.mjs';
import { GOALS, INDICATOR_KEYS, ORGANISATIONS, POSTS, TASKS } from './vocabulary.mjs';

const QUARTER_ENDS = [
  [3, 31],
  [6, 30],
  [9, 30],
  [12, 31],
];

/**
 * A plain school: both tables filled, 附件5 typed and in agreement with them. Options narrow or widen the vocabulary:
 * `ratings`, `members(random, names)`, `pledge(random, count)`, `deadlines`, `number(random, key, value)`, `doneOften`.
 */
export function makeSchool(random, unit, period, options = {}) {
  const tasks = makeTasks(random, period, options);
  const posts = makePosts(random, period, options);
  const school = {
    unit,
    writtenName: unit,
    ...period,
    tasks,
    posts,
    report: null,
    hasGoals: true,
    hasPosts: true,
  };
  school.report = makeReport(random, school, options);
  return school;
}

function makeTasks(random, { year, quarter }, options) {
  const ratings = options.ratings ?? PLAIN_RATINGS;
  const dates = options.deadlines ?? deadlines(year);
  const tasks = [];
  for (const org of ORGANISATIONS) {
    const goalOfOrg = random.pick(GOALS);
    const count = random.int(1, options.tasksPerOrg ?? 3);
    for (let i = 0; i < count; i++) {
      tasks.push({
        org,
        goal: options.goalPerOrg ? goalOfOrg : random.pick(GOALS),
        text: `${random.pick(TASKS)}（${tasks.length + 1}）`,
        deadline: random.pick(dates),
        responsible: '负责老师',
        leader: '分管校长',
        progress: [1, 2, 3, 4].map((q) => random.pick(q <= quarter ? ratings : FUTURE_RATINGS)),
      });
    }
  }
  return tasks;
}

function makePosts(random, { quarter }, options) {
  const pool = namePool(random);
  const writeMembers = options.members ?? plainMembers;
  const writePledge = options.pledge ?? plainPledge;
  const used = [];
  const posts = [];
  for (const post of POSTS) {
    const count = random.int(1, 3);
    for (let i = 0; i < count; i++) {
      const names = takeNames(random, pool, used);
      posts.push({
        post,
        duty: `${post.slice(0, -1)}相关工作`,
        contact: '联系老师',
        members: writeMembers(random, names),
        pledge: writePledge(random, random.int(1, 4)),
        performance: [1, 2, 3, 4].map((q) =>
          q <= quarter ? random.pick(options.postRatings ?? POST_RATINGS) : { raw: '', state: 'blank' },
        ),
        annual: '',
      });
    }
  }
  return posts;
}

/** One to three different people; now and then one who already holds another post. */
function takeNames(random, pool, used) {
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const names = [];
  while (names.length < count) {
    const name = used.length > 0 && random.chance(0.25) ? random.pick(used) : pool.pop();
    if (!names.includes(name)) names.push(name);
  }
  used.push(...names.filter((name) => !used.includes(name)));
  return names;
}

function makeReport(random, school, options) {
  const computed = compute(school);
  const write = options.number ?? plainNumber;
  const partyOrgTotal = random.int(1, 6);
  const values = {
    partyOrgTotal,
    memberTotal: Math.max(computed.dutyMemberCount, 3) + random.int(2, 25),
    orgsImplementing: random.int(1, partyOrgTotal),
    ...computed,
    commitmentsKept: random.int(Math.ceil(computed.commitmentCount / 2), computed.commitmentCount),
    siteMeetingCount: random.pick([0, 0, 1, 1, 2, 4]),
    liaisonPointCount: random.int(0, 3),
  };
  const typed = Object.fromEntries(INDICATOR_KEYS.map((key) => [key, write(random, key, values[key])]));
  return { typed, titleQuarter: true, date: reportDate(school, random.int(1, 5)), dateText: null };
}

/** A day `days` after the quarter's end. */
export function reportDate({ year, quarter }, days) {
  const [month, day] = QUARTER_ENDS[quarter - 1];
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const quarterEnd = (quarter) => QUARTER_ENDS[quarter - 1];

/** Indicators ④–⑦ by domain-spec §2.4; a key is absent when its table is not there or its count is not certain. */
export function compute(school) {
  const { tasks, posts, quarter } = school;
  const result = {};
  if (school.hasGoals) {
    result.annualTaskCount = tasks.length;
    result.quarterTasksDone = tasks.filter((task) => isDone(task.progress[quarter - 1])).length;
  }
  if (school.hasPosts) {
    result.dutyMemberCount = new Set(posts.flatMap((post) => post.members.names)).size;
    if (!school.uncertainCommitments)
      result.commitmentCount = posts.reduce((sum, post) => sum + post.pledge.items, 0);
  }
  return result;
}

/** Types ④–⑦ (and a ⑧ that fits) again after a scenario has changed the tables. */
export function retype(random, school, write = plainNumber) {
  const computed = compute(school);
  for (const [key, value] of Object.entries(computed)) school.report.typed[key] = write(random, key, value);
  const kept = random.int(0, computed.commitmentCount ?? 0);
  school.report.typed.commitmentsKept = write(random, 'commitmentsKept', kept);
  const members = (computed.dutyMemberCount ?? 0) + random.int(2, 25);
  school.report.typed.memberTotal = write(random, 'memberTotal', members);
}

/** A form that was sent back unfilled. */
export function makeEmptySchool(random, unit, period) {
  const school = makeSchool(random, unit, period);
  school.empty = true;
  school.report.typed = Object.fromEntries(INDICATOR_KEYS.map((key) => [key, blankNumber()]));
  return school;
}
