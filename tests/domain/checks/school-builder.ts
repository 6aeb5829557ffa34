import mechanismData from '../../../templates/168/mechanism.json';
import type {
  CellPlace,
  ColumnMapping,
  ListTable,
  PlacedText,
} from '../../../src/domain/forms/recognised-table';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import type { ColumnKey } from '../../../src/domain/mechanism/table-definition';
import type { NumberReading } from '../../../src/domain/reading/number';
import type { PeopleReading } from '../../../src/domain/reading/people';
import type { RatingReading, RatingState } from '../../../src/domain/reading/rating';
import type { SchoolFigures } from '../../../src/domain/school/school-figures';
import type {
  DutyPost,
  ProjectTask,
  QuarterMark,
  ReportForm,
  SchoolReturn,
} from '../../../src/domain/school/school-return';
import type { CalendarDate } from '../../../src/domain/sheet/cell-value';
import type { SchoolCheckContext } from '../../../src/domain/checks/school-check-context';

export const mechanism = parseMechanism(mechanismData);

/** Places on the three sheets, by address. */
export const goalsCell = (cell: string): CellPlace => ({ sheet: '附件1', cell });
export const postsCell = (cell: string): CellPlace => ({ sheet: '附件2', cell });
export const reportCell = (cell: string): CellPlace => ({ sheet: '附件5', cell });

/** The cell of a figure in 附件5: B5 for the first, B14 for the tenth. */
export const figureCell = (key: IndicatorKey): CellPlace => reportCell(`B${5 + INDICATOR_KEYS.indexOf(key)}`);

const GRADES = new Map(mechanism.ratings.scale.map(({ label, key }) => [label, key]));
const STATES: Readonly<Record<string, RatingState>> = {
  '': 'BLANK',
  完成: 'DONE_NO_RATING',
  推进中: 'NOT_DONE',
};

function ratingOf(raw: string): RatingReading {
  const grade = GRADES.get(raw);
  if (grade) return { state: 'RATED', grade };
  const state = STATES[raw] ?? 'UNKNOWN';
  return state === 'UNKNOWN' ? { state, unknown: 'other' } : { state };
}

export const mark = (raw: string, place: CellPlace): QuarterMark => ({ raw, place, reading: ratingOf(raw) });

const QUARTER_COLUMNS = { goals: ['G', 'H', 'I', 'J'], posts: ['F', 'G', 'H', 'I'] } as const;

/** Ratings of a row by quarter; null where the table has no such column. */
function marks(kind: 'goals' | 'posts', row: number, ratings: readonly (string | null)[]) {
  const cell = kind === 'goals' ? goalsCell : postsCell;
  return QUARTER_COLUMNS[kind].map((column, index) => {
    const raw = ratings[index] ?? null;
    return raw === null ? undefined : mark(raw, cell(`${column}${row}`));
  });
}

interface TaskFacts extends Partial<Omit<ProjectTask, 'row' | 'place' | 'progress' | 'deadline'>> {
  readonly due?: CalendarDate;
  readonly deadlineText?: string;
  readonly ratings?: readonly (string | null)[];
}

/** A complete task row of 附件1, not rated yet. */
export function task(row: number, facts: TaskFacts = {}): ProjectTask {
  const { due, deadlineText = '12月底', ratings = ['', '', '', ''], ...rest } = facts;
  return {
    row,
    place: goalsCell(`C${row}`),
    text: `任务${row}`,
    workGoal: '教学质量',
    orgName: '教务处',
    responsible: '张三',
    leader: '李四',
    deadline: { raw: deadlineText, due, from: undefined, recurring: false, candidates: [], flags: [] },
    deadlinePlace: goalsCell(`D${row}`),
    numberedItems: 1,
    progress: marks('goals', row, ratings),
    ...rest,
  };
}

export const people = (...names: readonly string[]): PeopleReading => ({
  people: names.map((name) => ({ name, member: true })),
  flags: [],
  missing: 0,
  unrecognised: [],
});

/** A pledge cell; `anchor` is false for the rows of a merge below its first. */
export const pledges = (cell: string, count: number, anchor = true): DutyPost['pledges'] => ({
  place: postsCell(cell),
  raw: count === 0 ? '' : '承诺',
  reading: { items: Array.from({ length: count }, (_, index) => `承诺${index + 1}`), count, flags: [] },
  anchor,
});

interface PostFacts extends Partial<Omit<DutyPost, 'row' | 'place' | 'performance' | 'annual'>> {
  readonly ratings?: readonly (string | null)[];
  readonly annualText?: string;
}

/** A complete row of 附件2 with one member and one pledge, not rated yet. */
export function post(row: number, facts: PostFacts = {}): DutyPost {
  const { ratings = ['', '', '', ''], annualText = '', ...rest } = facts;
  return {
    row,
    place: postsCell(`A${row}`),
    postName: '教学示范岗',
    postTask: '听课',
    contacts: people(),
    members: people('王五'),
    memberPlace: postsCell(`D${row}`),
    pledges: pledges(`E${row}`, 1),
    performance: marks('posts', row, ratings),
    annual: mark(annualText, postsCell(`J${row}`)),
    keptColumn: undefined,
    ...rest,
  };
}

const placed = (text: string | undefined, place: CellPlace): PlacedText | undefined =>
  text === undefined ? undefined : { text, place };

interface TableFacts {
  readonly unit?: string;
  readonly year?: number;
  readonly without?: readonly ColumnKey[];
}

/** A list table with the mechanism's columns, rows 1 to 60. */
export function table(kind: 'goals' | 'posts', { unit, year, without = [] }: TableFacts = {}): ListTable {
  const cell = kind === 'goals' ? goalsCell : postsCell;
  const columns = mechanism.tables[kind].columns
    .map(({ key, quarter, label }, col): ColumnMapping => {
      const base = { key, col, header: label, match: 'exact' as const };
      return quarter === undefined ? base : { ...base, quarter };
    })
    .filter(({ key }) => key === undefined || !without.includes(key));
  return {
    kind,
    sheet: cell('A1').sheet,
    sheetHidden: false,
    range: { top: 0, left: 0, bottom: 59, right: 9 },
    title: { text: '标题', place: cell('A2') },
    unit: placed(unit, cell('A2')),
    period: year === undefined ? {} : { year, place: cell('A2') },
    guesses: [],
    headerRows: { first: 2, last: 3 },
    columns,
    rows: [],
    skipped: [],
  };
}

/** What is typed for a figure: a number, or text that is no usable number. */
type Typed = number | '约20' | '很多' | '';

const readings: Readonly<Record<'约20' | '很多' | '', NumberReading>> = {
  约20: { state: 'inexact', value: 20 },
  很多: { state: 'unusable' },
  '': { state: 'missing' },
};

const numberReading = (typed: Typed): NumberReading =>
  typeof typed === 'number' ? { state: 'number', value: typed, chineseNumeral: false } : readings[typed];

interface ReportFacts {
  readonly unit?: string;
  readonly dateText?: string;
  readonly date?: CalendarDate;
}

/** A 附件5 with the figures given; a key that is left out has no cell at all. */
export function report(
  figures: Readonly<Partial<Record<IndicatorKey, Typed>>>,
  { unit = '示例市第二中学', dateText, date }: ReportFacts = {},
): ReportForm {
  const entries = Object.entries(figures).map(([key, typed]) => [
    key,
    {
      place: figureCell(key as IndicatorKey),
      raw: typed === '' ? undefined : typed,
      reading: numberReading(typed),
    },
  ]);
  const written = date ? `${date.year}年${date.month}月${date.day}日` : dateText;
  return {
    place: reportCell('A1'),
    unit: { text: unit, place: reportCell('A3') },
    date: written === undefined ? undefined : { place: reportCell('B3'), raw: written, date },
    figures: Object.fromEntries(entries) as ReportForm['figures'],
  };
}

/** All ten figures, consistent among themselves. */
export const TEN: Readonly<Record<IndicatorKey, number>> = {
  partyOrgTotal: 3,
  memberTotal: 40,
  orgsImplementing: 2,
  annualTaskCount: 16,
  quarterTasksDone: 11,
  dutyMemberCount: 18,
  commitmentCount: 38,
  commitmentsKept: 30,
  siteMeetingCount: 2,
  liaisonPointCount: 1,
};

export const school = (facts: Partial<SchoolReturn> = {}): SchoolReturn => ({
  unit: undefined,
  namedPeriod: {},
  goals: [],
  posts: [],
  reportTables: [],
  tasks: [],
  tasklessRows: [],
  dutyPosts: [],
  report: undefined,
  emptyForms: [],
  guesses: [],
  ...facts,
});

export const NO_FIGURES: SchoolFigures = {
  annualTaskCount: null,
  quarterTasksDone: null,
  dutyMemberCount: null,
  commitmentCount: null,
  commitmentsKept: null,
  orgsImplementingHint: null,
  synonyms: [],
};

/** What 附件1 and 附件2 give, under the usual rules, the other rules giving the same. */
export const COMPUTED = {
  tasks: (value: number): SchoolFigures['annualTaskCount'] => ({
    value,
    rule: 'taskRows',
    byRule: { taskRows: value, numberedItems: value },
    cellsWithSeveral: [],
  }),
  done: (value: number): SchoolFigures['quarterTasksDone'] => ({
    value,
    rule: 'ratedInQuarter',
    byRule: {
      ratedInQuarter: value,
      goodOrMedium: value,
      dueByQuarterAndRated: value,
      dueInQuarterAndRated: value,
      cumulativeRated: value,
    },
    split: { grades: {}, doneWithoutGrade: 0, notDone: 0, blank: 0, unknown: 0 },
  }),
  members: (value: number, appearances = value): NonNullable<SchoolFigures['dutyMemberCount']> => ({
    value,
    rule: 'distinctNames',
    byRule: { distinctNames: value, appearances, nameAndPost: value, withContacts: value },
    members: [],
    unresolved: [],
  }),
  pledges: (value: number): SchoolFigures['commitmentCount'] => ({
    value,
    rule: 'perCell',
    byRule: { perCell: value, perPerson: value, onePerCell: value },
    cells: [],
  }),
  kept: (value: number, explicit: number): SchoolFigures['commitmentsKept'] => ({
    value,
    rule: 'proxyGood',
    byRule: {
      proxyGood: value,
      proxyGoodMedium: value,
      proxyAnyGrade: value,
      explicitOnly: explicit,
      manual: null,
    },
    explicit,
    proxied: value - explicit,
    toConfirm: [],
    estimated: value > explicit,
  }),
} as const;

type ContextFacts = Partial<Omit<SchoolCheckContext, 'school' | 'figures'>> & {
  readonly school?: Partial<SchoolReturn>;
  readonly figures?: Partial<SchoolFigures>;
};

/** The third quarter of 2012 and the school's forms as given. */
export const context = ({ school: forms, figures, ...rest }: ContextFacts): SchoolCheckContext => ({
  mechanism,
  period: { year: 2012, quarter: 3 },
  school: school(forms),
  figures: { ...NO_FIGURES, ...figures },
  ...rest,
});

/** A school that sent only a 附件5. */
export const reported = (
  figures: Readonly<Partial<Record<IndicatorKey, Typed>>>,
  computed: Partial<SchoolFigures> = {},
): SchoolCheckContext => context({ school: { report: report(figures) }, figures: computed });
