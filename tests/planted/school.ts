/** What one school writes into its workbook, with the meaning of each cell beside its text. Nothing here parses text. */
import type { Workbook } from 'exceljs';
import type { Places } from './draw-school';
import type { Random } from './random';

export const YEAR = 2012;
export type Quarter = 1 | 2 | 3 | 4;
export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];
export type Grade = '好' | '中' | '一般';

/** A finding that the cell's own text must cause. */
export interface Flag {
  readonly rule: string;
}
interface Written {
  readonly raw: string | number;
  readonly flags?: readonly Flag[];
  /** Shown as the result of a formula that fails. */
  readonly fails?: boolean;
}
export interface Rating extends Written {
  readonly state: 'rated' | 'done' | 'notDone' | 'blank' | 'unknown';
  readonly grade?: Grade;
  /** Promises that the text says are kept. */
  readonly kept?: number;
}
export interface Members extends Written {
  readonly names: readonly string[];
  /** The cell names nobody that counts, yet is not empty. */
  readonly unresolved?: boolean;
  /** Only people who are no Party members: their promises are not counted either (§7). */
  readonly outsiders?: boolean;
}
export interface Pledge extends Written {
  readonly items: number;
}
export interface Deadline extends Written {
  /** Month and day by which the task is due; null where nobody can say. */
  readonly end: readonly [number, number] | null;
}
export interface Figure extends Written {
  readonly state: 'ok' | 'bad' | 'blank';
  readonly value: number | null;
}
export type Four<T> = [T, T, T, T];
export interface Task {
  goal: string;
  org: string;
  text: string;
  deadline: Deadline;
  responsible: string;
  leader: string;
  ratings: Four<Rating>;
  flags: Flag[];
  remark: string;
  hidden?: boolean;
  struck?: boolean;
  /** Column (0–3) whose rating is one merged cell with the row below. */
  mergedBelow?: number;
}
export interface Post {
  name: string;
  duty: string;
  contact: string;
  members: Members;
  pledge: Pledge;
  ratings: Four<Rating>;
  annual: Rating;
  flags: Flag[];
}
export interface Layout {
  readonly sequence: boolean;
  readonly remark: boolean;
  readonly headerRows: 1 | 2;
  readonly dimensions: 'merge' | 'repeat' | 'carry';
  readonly notes: boolean;
  readonly totalRow: boolean;
  readonly titleQuarter: boolean;
  readonly titleYear: boolean;
  readonly reportBlocks: 1 | 2;
  readonly sheets: { readonly goals: string; readonly posts: string; readonly report: string };
}
export interface School {
  readonly name: string;
  readonly quarter: Quarter;
  readonly layout: Layout;
  tasks: Task[];
  posts: Post[];
  /** The ten figures in form order. */
  figures: Figure[];
  unit: string;
  date: { text: string; inWindow: boolean; real: boolean };
  /** What the total row of 附件1 says; ignored without one. */
  total: number;
  goalsTitle: string;
  postsTitle: string;
  /** What else is done to the workbook, by hand. */
  edit?: (book: Workbook, places: Places) => void;
}

export const INDICATORS = [
  '党组织总数',
  '党员总数',
  '已实施“168”机制党组织数',
  '确定年度任务数',
  '已完成季度任务数',
  '参与设岗定责、亮岗履职党员数',
  '党员承诺事项件数',
  '党员已兑现承诺事项件数',
  '召开现场会、推进会场次',
  '建立处级干部联系点个数',
] as const;
/** ④–⑦ in `School.figures`. */
export const COUNTED = [3, 4, 5, 6] as const;

const PARTY_ORGANISATIONS = ['党总支', '第一党支部', '第二党支部', '第三党支部'];
const OTHER_ORGANISATIONS = ['工会组织', '妇工委', '团队组织', '办公室', '教务处', '政教处', '总务处'];
const GOALS = ['教学质量', '平安校园', '民主管理', '党建引领', '队伍建设'];
const TASKS = ['举办校园读书节', '推进书香班级评比', '开展心理健康讲座', '更新实验室安全标识'];
const MORE_TASKS = ['组织青年教师汇报课', '召开家长代表座谈会', '整理党员活动室', '改造食堂通风设备'];
const POSTS = ['党政管理岗', '党建工作岗', '教学示范岗', '后勤服务岗', '行政服务岗', '德育宣传岗'];
const PLEDGES = [
  '及时公开校务信息',
  '主动参加义务劳动',
  '结对帮扶学困生',
  '按时完成教学任务',
  '每周听课一节',
];
const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const GIVEN_NAMES = ['文甲', '文乙', '子丙', '子丁', '明辛', '海壬', '春癸', '秋庚'];
const WINDOW_DATES: Four<string> = ['4 月 3 日', '7 月 5 日', '10 月 8 日', '12 月 28 日'];

export const rated = (grade: Grade): Rating => ({ raw: grade, state: 'rated', grade });
export const BLANK: Rating = { raw: '', state: 'blank' };
export const figure = (value: number): Figure => ({ raw: value, state: 'ok', value });

/** A name of its own for each workbook of a run: 示例市松柏桐中学. */
export function schoolName(index: number): string {
  const trees = [...'松柏桐槐榆枫桂梅兰竹'];
  return `示例市${[...String(index).padStart(4, '0')].map((digit) => trees[Number(digit)]).join('')}中学`;
}

const anyLayout = (random: Random): Layout => ({
  sequence: random.chance(0.4),
  remark: random.chance(0.3),
  headerRows: random.pick([1, 2]),
  dimensions: random.pick(['merge', 'repeat', 'carry']),
  notes: random.chance(0.6),
  totalRow: random.chance(0.3),
  titleQuarter: random.chance(0.6),
  titleYear: random.chance(0.4),
  reportBlocks: random.pick([1, 1, 2]),
  sheets: random.pick([
    { goals: '附件1', posts: '附件2', report: '附件5' },
    { goals: '目标分解表', posts: '亮岗履职', report: '季报表' },
    { goals: 'Sheet1', posts: 'Sheet2', report: 'Sheet3' },
  ]),
});

/** A school without any fault: rated up to its quarter, nothing beyond, and a report that agrees. */
export function makeSchool(
  random: Random,
  index: number,
  quarter: Quarter,
  fixed: Partial<Layout> = {},
): School {
  const name = schoolName(index);
  const layout = { ...anyLayout(random), ...fixed };
  const year = layout.titleYear ? `${YEAR}年度` : '年度';
  const school: School = {
    name,
    quarter,
    layout,
    tasks: makeTasks(random, quarter),
    posts: makePosts(random, quarter),
    figures: [],
    unit: name,
    date: { text: `${YEAR}年 ${WINDOW_DATES[quarter - 1]}`, inWindow: true, real: true },
    total: 0,
    goalsTitle: `${name}实行“168”机制${year}工作目标分解表`,
    postsTitle: `${name}实行“168”机制${year}党员亮岗履职一览表`,
  };
  const computed = count(school);
  const kept = random.int(Math.min(1, computed.promises), computed.promises);
  const implementing = computed.partyOrganisations + random.int(0, 2);
  school.figures = [
    figure(implementing + random.int(1, 3)),
    figure(computed.members + random.int(30, 60)),
    figure(implementing),
    ...[0, 0, 0, 0].map(figure),
    figure(kept),
    figure(random.int(0, 4)),
    figure(random.int(0, 3)),
  ];
  retype(school);
  return school;
}

/** Types ④–⑦ and the total row anew, as the tables now mean it. */
export function retype(school: School, indexes: readonly number[] = COUNTED): void {
  const { tasks, done, members, promises } = count(school);
  const values = [0, 0, 0, tasks, done, members, promises];
  for (const index of indexes) school.figures[index] = figure(values[index]!);
  school.total = tasks;
}

/** §2.4: ④–⑦ under their default rules, and the hint for ③. */
export function count({ tasks, posts, quarter }: School) {
  const rows = tasks.filter(({ text }) => text !== '');
  const party = rows.map(({ org }) => org).filter((org) => /党委|总支|支部/u.test(org));
  return {
    tasks: rows.length,
    done: rows.filter(({ ratings }) => ['rated', 'done'].includes(ratings[quarter - 1]!.state)).length,
    members: new Set(posts.flatMap(({ members: { names } }) => names)).size,
    promises: posts.reduce((sum, { members, pledge }) => sum + (members.outsiders ? 0 : pledge.items), 0),
    partyOrganisations: new Set(party).size,
    kept: posts.reduce((sum, post) => sum + keptFor(post, quarter), 0),
  };
}
/** §2.4 ⑧ (3): what the quarter cells up to now say is kept, at most the promises there are. */
const keptFor = ({ ratings, pledge }: Post, quarter: Quarter): number =>
  Math.min(pledge.items, Math.max(0, ...ratings.slice(0, quarter).map(({ kept }) => kept ?? 0)));

/** Grades up to the quarter; 中 in the first row and 好 in the second, so that no column is all of one grade. */
const ratings = (random: Random, quarter: Quarter, row: number): Four<Rating> =>
  [1, 2, 3, 4].map((q) =>
    q > quarter
      ? BLANK
      : rated(row === 0 ? '中' : row === 1 ? '好' : random.pick(['好', '好', '中', '一般'])),
  ) as Four<Rating>;

const deadlines: readonly Deadline[] = [
  { raw: `${YEAR}年3月`, end: [3, 31] },
  { raw: '6月底', end: [6, 30] },
  { raw: '第三季度', end: [9, 30] },
  { raw: '12月', end: [12, 31] },
  { raw: '全年', end: [12, 31] },
];

function makeTasks(random: Random, quarter: Quarter): Task[] {
  const organisations = [
    ...random.shuffle(PARTY_ORGANISATIONS).slice(0, random.int(1, 2)),
    ...random.shuffle(OTHER_ORGANISATIONS).slice(0, random.int(4, 6)),
  ];
  const tasks: Task[] = [];
  for (const org of organisations) {
    const goal = random.pick(GOALS);
    for (let left = random.int(2, 3); left > 0; left--) {
      tasks.push({
        goal,
        org,
        text: `${random.pick([...TASKS, ...MORE_TASKS])}之${[...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地'][tasks.length]!}类`,
        deadline: random.pick(deadlines),
        responsible: '负责老师',
        leader: '分管校长',
        ratings: ratings(random, quarter, tasks.length),
        flags: [],
        remark: '',
      });
    }
  }
  return tasks;
}

function makePosts(random: Random, quarter: Quarter): Post[] {
  const names = random.shuffle(SURNAMES.flatMap((surname) => GIVEN_NAMES.map((given) => surname + given)));
  const posts: Post[] = [];
  for (const name of random.shuffle(POSTS).slice(0, random.int(4, 6))) {
    for (let left = random.int(1, 3); left > 0; left--) {
      const people = names.splice(0, random.pick([1, 1, 1, 2]));
      posts.push({
        name,
        duty: `${name.slice(0, -1)}相关工作`,
        contact: '联系老师',
        members: { raw: people.join(random.pick(['、', '，', '；', '\n'])), names: people },
        pledge: makePledge(random, random.int(people.length, people.length + 2)),
        ratings: ratings(random, quarter, posts.length),
        annual: quarter === 4 ? rated(random.pick(['好', '中'])) : BLANK,
        flags: [],
      });
    }
  }
  return posts;
}

function makePledge(random: Random, items: number): Pledge {
  const texts = random.shuffle(PLEDGES).slice(0, items);
  const raw = items === 1 ? texts[0]! : texts.map((text, i) => `${i + 1}.${text}`).join('\n');
  return { raw, items };
}
