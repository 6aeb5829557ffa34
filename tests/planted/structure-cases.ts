/** Faults of the form as a whole, of titles, headers, formulas and numbers of people: one workbook each (§2.10 B, §3, §5.4). */
import type { CellValue } from 'exceljs';
import type { Places, TablePlaces } from './draw-school';
import type { Expected } from './law';
import { Random } from './random';
import {
  BLANK,
  makeSchool,
  retype,
  type Layout,
  type Pledge,
  type Post,
  type School,
  type Task,
} from './school';

export interface StructureCase {
  readonly title: string;
  readonly school: School;
  /** What must be found besides what the law tells of the rows; with `instead`, all that must be found. */
  readonly also: (places: Places) => readonly Expected[];
  readonly instead?: boolean;
}
type Kind = 'goals' | 'posts';
type Change = (school: School) => void;

const ROW = 3;
const LAYOUT: Partial<Layout> = {
  remark: true,
  headerRows: 2,
  dimensions: 'repeat',
  totalRow: false,
  titleQuarter: true,
  titleYear: true,
};
const NO_RATINGS: Task['ratings'] = [BLANK, BLANK, BLANK, BLANK];

let next = 8000;
function structureCase(
  title: string,
  change: Change,
  also: StructureCase['also'],
  layout = LAYOUT,
): StructureCase {
  const school = makeSchool(new Random(next), next, 3, layout);
  next++;
  school.tasks[ROW]!.deadline = { raw: '12月', end: [12, 31] };
  change(school);
  return { title, school, also };
}
const said = (
  rule: string,
  { sheet }: { readonly sheet: string },
  ...cells: (string | null)[]
): Expected => ({
  rule,
  sheet,
  cells,
});
const nothing = (): readonly Expected[] => [];
/** Any cell of the title or of the header. */
const head = (at: TablePlaces): readonly (string | null)[] => [
  null,
  at.title,
  ...[-3, -2, -1].flatMap((row) => at.row(row)),
];

/** Puts a value over the cell of a row; −2 is the upper line of the header, −1 the lower one. */
const put =
  (kind: Kind, row: number, key: string, value: CellValue): Change =>
  (school) => {
    school.edit = (book, places) => {
      book.getWorksheet(places[kind].sheet)!.getCell(places[kind].at(row, key)).value = value;
    };
  };
const FAILS: CellValue = { formula: 'A1', result: { error: '#REF!' } };
const failing = (kind: Kind, key: string, also: Change = () => undefined): StructureCase =>
  structureCase(
    `§3 E23 ${kind} ${key} is #REF!`,
    (school) => {
      also(school);
      put(kind, ROW, key, FAILS)(school);
    },
    (places) => [said('E23', places[kind], places[kind].at(ROW, key))],
  );
const renamed = (rule: string, kind: Kind, key: string): StructureCase =>
  structureCase(
    `§3 ${rule} ${kind} without ${key}`,
    put(kind, key.startsWith('q') ? -1 : -2, key, '佐证材料'),
    (places) => [said(rule, places[kind], ...head(places[kind]))],
  );

const blankTasks: Change = ({ tasks }) => {
  const blank = {
    goal: '',
    text: '',
    deadline: { raw: '', end: null },
    responsible: '',
    leader: '',
    ratings: NO_RATINGS,
  };
  for (const task of tasks) Object.assign(task, blank);
};
const blankPosts: Change = ({ posts }) => {
  const members: Post['members'] = { raw: '', names: [] };
  const pledge: Pledge = { raw: '', items: 0 };
  for (const post of posts)
    Object.assign(post, { duty: '', contact: '', members, pledge, ratings: NO_RATINGS });
};
const secondLine = (task: Task): Task => ({
  ...task,
  text: '并组织讨论。',
  deadline: { raw: '', end: null },
  responsible: '',
  leader: '',
  ratings: NO_RATINGS,
});
const otherSchool = (title: string, { name }: School): string => title.replace(name, '示例市南湖小学');
const IDENTITY = '350402190001011234';

export const STRUCTURE_CASES: readonly StructureCase[] = [
  {
    ...structureCase('B18 附件1 not filled in', blankTasks, ({ goals }) => [
      said('B18', goals, ...head(goals)),
    ]),
    instead: true,
  },
  {
    ...structureCase('B18 附件2 not filled in', blankPosts, ({ posts }) => [
      said('B18', posts, ...head(posts)),
    ]),
    instead: true,
  },
  structureCase(
    'B18 附件5 not filled in, besides ten A14',
    (school) => {
      school.figures = school.figures.map(() => ({ raw: '', state: 'blank', value: null }));
    },
    ({ report }) => [said('B18', report, null, 'A1', 'A2')],
  ),
  structureCase(
    'B14 附件1 of another school',
    (school) => {
      school.goalsTitle = otherSchool(school.goalsTitle, school);
    },
    ({ goals }) => [said('B14', goals, goals.title)],
  ),
  structureCase(
    'B14 附件2 of another school',
    (school) => {
      school.postsTitle = otherSchool(school.postsTitle, school);
    },
    ({ posts }) => [said('B14', posts, posts.title)],
  ),
  structureCase(
    'B14 附件1 of another year',
    (school) => {
      school.goalsTitle = school.goalsTitle.replace('2012', '2011');
    },
    ({ goals }) => [said('B14', goals, goals.title)],
  ),
  structureCase(
    'B14 附件5 of another school than both tables',
    (school) => {
      school.unit = '示例市南湖小学';
    },
    ({ goals, posts }) => [said('B14', goals, goals.title), said('B14', posts, posts.title)],
  ),
  structureCase(
    'B10 a goal without a task and without ratings',
    ({ tasks }) => Object.assign(tasks[ROW]!, { ...secondLine(tasks[ROW]!), text: '' }),
    nothing,
  ),
  structureCase(
    '§2.5 members 同上: the same persons',
    ({ posts }) => {
      posts[ROW]!.members = { raw: '同上', names: posts[ROW - 1]!.members.names };
      posts[ROW]!.pledge = { raw: '按时上课', items: 1 };
    },
    nothing,
  ),
  ...['text', 'deadline', 'responsible', 'org'].map((key) => failing('goals', key)),
  renamed('E15', 'goals', 'q3'),
  renamed('E16', 'goals', 'leader'),
  renamed('E16', 'goals', 'deadline'),
  structureCase(
    '§3 E22 目标任务 for 项目任务, without 工作目标',
    (school) => {
      school.edit = (book, { goals }) => {
        const sheet = book.getWorksheet(goals.sheet)!;
        sheet.getCell(goals.at(-2, 'text')).value = '目标任务';
        sheet.getCell(goals.at(-2, 'goal')).value = '分值';
      };
    },
    ({ goals }) => [said('E22', goals, goals.at(-2, 'text')), said('E16', goals, ...head(goals))],
  ),
  structureCase(
    '§3 E17 hidden sheet',
    (school) => {
      school.edit = (book, { posts }) => {
        book.getWorksheet(posts.sheet)!.state = 'hidden';
      };
    },
    ({ posts }) => [said('E17', posts, ...head(posts))],
  ),
  structureCase(
    '§3 E17 hidden column',
    (school) => {
      school.edit = (book, { posts }) => {
        book.getWorksheet(posts.sheet)!.getColumn(3).hidden = true;
      };
    },
    ({ posts }) => [said('E17', posts, ...head(posts))],
  ),
  structureCase(
    '§3 E21 a task that runs on in the next row',
    ({ tasks }) => {
      tasks[ROW]!.text = '开展师德师风教育，';
      tasks[ROW]!.org = tasks[ROW - 1]!.org;
      tasks.splice(ROW + 1, 0, secondLine(tasks[ROW]!));
    },
    ({ goals }) => [said('E21', goals, ...goals.row(ROW + 1))],
    { ...LAYOUT, dimensions: 'merge', sequence: false },
  ),
  structureCase(
    '§5.4 E14 identity number beside a name',
    ({ posts }) => {
      const { names } = posts[ROW]!.members;
      posts[ROW]!.members = { raw: `${names.join('、')}（${IDENTITY}）`, names };
    },
    ({ posts }) => [said('E14', posts, posts.at(ROW, 'members'))],
  ),
  structureCase(
    '§5.4 E14 a column of identity numbers',
    put('goals', -2, 'remark', '身份证号'),
    ({ goals }) => [said('E14', goals, goals.at(-2, 'remark'), goals.at(-1, 'remark'))],
  ),
  failing('goals', 'q3', (school) => {
    school.tasks[ROW]!.ratings[2] = { raw: '', state: 'unknown' };
    retype(school);
  }),
  structureCase(
    '§5.4 identity number beside a rating',
    ({ tasks }) => {
      tasks[ROW]!.ratings[2] = { raw: `好：${IDENTITY}`, state: 'rated', grade: '好' };
    },
    ({ goals }) => [said('E14', goals, goals.at(ROW, 'q3'))],
  ),
];

export const KNOWN_DIFFERENCES: readonly StructureCase[] = [
  // §2.8 “Unparsed → 未识别, never guessed”: found is B09, as if the cell were blank.
  structureCase(
    '§2.8 待定',
    ({ tasks }) => {
      tasks[ROW]!.deadline = { raw: '待定', end: null };
    },
    ({ goals }) => [said('E10', goals, goals.at(ROW, 'deadline'))],
  ),
  // §5.4 “18-digit patterns → 提示”: nothing is found outside the columns of the form.
  structureCase(
    '§5.4 identity number among remarks',
    ({ tasks }) => {
      tasks[ROW]!.remark = IDENTITY;
    },
    ({ goals }) => [said('E14', goals, goals.at(ROW, 'remark'))],
  ),
];
