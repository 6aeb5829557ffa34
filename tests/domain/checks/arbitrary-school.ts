import fc from 'fast-check';
import type { PreviousCheckContext } from '../../../src/domain/checks';
import type { SchoolCheckContext } from '../../../src/domain/checks/school-check-context';
import type { RowMemory } from '../../../src/domain/school/row-memory';
import type { CellPlace, ListTable } from '../../../src/domain/forms/recognised-table';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import type { NumberReading } from '../../../src/domain/reading/number';
import type { PeopleReading } from '../../../src/domain/reading/people';
import type { SchoolFigures } from '../../../src/domain/school/school-figures';
import type {
  DutyPost,
  ProjectTask,
  QuarterMark,
  ReportForm,
} from '../../../src/domain/school/school-return';
import { COMPUTED, mechanism, NO_FIGURES, school, table } from './school-builder';

/** Stands in every person's name and nowhere else, so that a name can be found wherever it leaks. */
export const NAME_MARK = '\u{20BB7}';

const place: fc.Arbitrary<CellPlace> = fc.record({
  sheet: fc.constantFrom('附件1', '附件2', '附件5', ''),
  cell: fc.constantFrom('A1', 'C7', 'J60', 'B200', 'XFD1048576', '', '不是单元格'),
});
const text = fc.constantFrom(
  '',
  ' ',
  '—',
  '教务处',
  '教务处|政教处',
  '第二中学',
  '示例市第三中学',
  '{label}',
  '\n',
);
const count = fc.integer({ min: 0, max: 30 });
const row = fc.integer({ min: 1, max: 60 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const list = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 12 });

const date = fc.record({
  year: fc.integer({ min: 2010, max: 2014 }),
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 0, max: 32 }),
});

const mark: fc.Arbitrary<QuarterMark> = fc.record({
  place,
  raw: text,
  reading: fc.oneof(
    fc.record({
      state: fc.constant('RATED' as const),
      grade: fc.constantFrom('good', 'medium', 'fair', 'other'),
    }),
    fc.record({ state: fc.constantFrom('DONE_NO_RATING' as const, 'NOT_DONE' as const, 'BLANK' as const) }),
    fc.record({
      state: fc.constant('UNKNOWN' as const),
      unknown: fc.constantFrom('several' as const, 'other' as const),
    }),
  ),
});

const names = fc.constantFrom('甲', '乙', '丙').map((given) => `${NAME_MARK}${given}`);

const people: fc.Arbitrary<PeopleReading> = fc.record({
  people: fc.array(fc.record({ name: names, member: fc.boolean() }), { maxLength: 3 }),
  flags: fc.constant([]),
  missing: fc.integer({ min: 0, max: 2 }),
  unrecognised: fc.array(fc.constant('全体党员'), { maxLength: 1 }),
});

const projectTask: fc.Arbitrary<ProjectTask> = fc.record({
  row,
  place,
  text,
  workGoal: text,
  orgName: text,
  responsible: fc.oneof(text, names),
  leader: fc.oneof(text, names),
  deadline: maybe(
    fc.record({
      raw: text,
      due: maybe(date),
      from: maybe(date),
      recurring: fc.boolean(),
      candidates: fc.constant([]),
      flags: fc.constant([]),
    }),
  ),
  deadlinePlace: maybe(place),
  numberedItems: fc.constant(1),
  progress: fc.array(maybe(mark), { maxLength: 5 }),
});

const dutyPost: fc.Arbitrary<DutyPost> = fc.record({
  row,
  place,
  postName: text,
  postTask: text,
  contacts: people,
  members: people,
  memberPlace: maybe(place),
  pledges: maybe(
    fc.record({
      place,
      raw: text,
      reading: fc.record({ items: fc.constant([]), count, flags: fc.constant([]) }),
      anchor: fc.boolean(),
    }),
  ),
  performance: fc.array(maybe(mark), { maxLength: 5 }),
  annual: maybe(mark),
  keptColumn: fc.constant(undefined),
});

const numberReading: fc.Arbitrary<NumberReading> = fc.oneof(
  fc.record({ state: fc.constant('number' as const), value: count, chineseNumeral: fc.boolean() }),
  fc.record({ state: fc.constant('inexact' as const), value: count }),
  fc.record({ state: fc.constantFrom('missing' as const, 'unusable' as const) }),
);

const figures = fc.record(
  Object.fromEntries(
    INDICATOR_KEYS.map((key) => [
      key,
      fc.record({ place, raw: fc.oneof(text, count, fc.constant(undefined)), reading: numberReading }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<ReportForm['figures']>;

const placedText = maybe(fc.record({ text, place }));

const report: fc.Arbitrary<ReportForm> = fc.record({
  place,
  unit: placedText,
  date: maybe(fc.record({ place, raw: text, date: maybe(date) })),
  figures,
});

const tables = (kind: 'goals' | 'posts'): fc.Arbitrary<readonly ListTable[]> =>
  fc.array(
    fc
      .record({ unit: placedText, title: placedText, year: maybe(fc.integer({ min: 2010, max: 2014 })) })
      .map(({ unit, title, year }) => ({ ...table(kind, year === undefined ? {} : { year }), unit, title })),
    { maxLength: 2 },
  );

const computed: fc.Arbitrary<SchoolFigures> = fc
  .record({
    known: fc.boolean(),
    value: count,
    members: list(fc.record({ name: names, places: list(place) })),
  })
  .map(({ known, value, members }) =>
    known
      ? {
          annualTaskCount: COMPUTED.tasks(value),
          quarterTasksDone: COMPUTED.done(value),
          dutyMemberCount: { ...COMPUTED.members(value), members },
          commitmentCount: COMPUTED.pledges(value),
          commitmentsKept: COMPUTED.kept(value, Math.floor(value / 2)),
          orgsImplementingHint: value,
          synonyms: [],
        }
      : NO_FIGURES,
  );

const period = fc.record({
  year: fc.integer({ min: 2011, max: 2013 }),
  quarter: fc.integer({ min: 1, max: 4 }),
});

/** Any school's forms, however odd, in any quarter. */
export const anySchool: fc.Arbitrary<SchoolCheckContext> = fc
  .record({
    period,
    forms: fc.record({
      unit: placedText,
      goals: tables('goals'),
      posts: tables('posts'),
      tasks: list(projectTask),
      tasklessRows: list(fc.record({ row, place })),
      dutyPosts: list(dutyPost),
      report: maybe(report),
      emptyForms: list(
        fc.record({ kind: fc.constantFrom('goals' as const, 'posts' as const, 'report' as const), place }),
      ),
    }),
    figures: computed,
    memberRoster: maybe(fc.constant(new Set([`${NAME_MARK}甲`]))),
    branchCount: maybe(count),
  })
  .map(({ forms, ...rest }) => ({ ...rest, mechanism, school: school(forms) }));

const rowMemory: fc.Arbitrary<RowMemory> = fc.oneof(
  fc.record({
    kind: fc.constant('goals' as const),
    key: fc.tuple(text, text).map((parts) => parts.join('|')),
    place,
    ratings: fc.array(text, { maxLength: 5 }),
    ratingPlaces: fc.array(fc.option(place), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('posts' as const),
    key: fc.tuple(fc.constantFrom('教学示范岗', ''), names, text).map((parts) => parts.join('|')),
    place,
    ratings: fc.array(text, { maxLength: 5 }),
    ratingPlaces: fc.array(fc.option(place), { maxLength: 5 }),
  }),
);

const someValues = fc.record(Object.fromEntries(INDICATOR_KEYS.map((key) => [key, fc.option(count)])), {
  requiredKeys: [],
});

/** Any two quarters of one unit. */
export const anyQuarters: fc.Arbitrary<PreviousCheckContext> = fc.record({
  mechanism: fc.constant(mechanism),
  period,
  current: fc.record({ values: someValues, places: fc.constant({}), memory: maybe(list(rowMemory)) }),
  previous: maybe(fc.record({ period, values: someValues, memory: maybe(list(rowMemory)) })),
});
