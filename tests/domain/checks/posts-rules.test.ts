import { runTableChecks } from '../../../src/domain/checks';
import type { DutyPost } from '../../../src/domain/school/school-return';
import {
  COMPUTED,
  context,
  goalsCell,
  people,
  pledges,
  post,
  postsCell,
  reportCell,
  table,
} from './school-builder';
import { ruleCases } from './rule-cases';

const cases = ruleCases(runTableChecks);

/** Rows of an 附件2 with all its columns, in the third quarter. */
const postsOf = (...dutyPosts: readonly DutyPost[]) =>
  context({ school: { posts: [table('posts')], dutyPosts } });
const lastQuarter = { year: 2012, quarter: 4 };
const NOBODY = people();

cases('B08', 'warning', [
  {
    name: 'posts as well as tasks',
    given: postsOf(post(5, { ratings: ['', '', '', '好'] })),
    finds: [
      {
        place: postsCell('I5'),
        values: {
          row: 5,
          filledQuarter: 4,
          filledQuarterName: '第四季度',
          quarter: 3,
          quarterName: '第三季度',
        },
      },
    ],
  },
  { name: 'nothing entered', given: postsOf(post(5)), finds: [] },
]);

cases('B11', 'error', [
  {
    name: 'promise and nobody',
    given: postsOf(post(5, { members: NOBODY })),
    finds: [{ place: postsCell('E5'), values: { row: 5 } }],
  },
  { name: 'somebody', given: postsOf(post(5)), finds: [] },
  {
    name: 'somebody who is no Party member',
    given: postsOf(
      post(5, { members: { ...NOBODY, people: [{ name: '赵六', note: '群众', member: false }] } }),
    ),
    finds: [],
  },
  {
    name: 'text that names nobody waits for the clerk',
    given: postsOf(post(5, { members: { ...NOBODY, unrecognised: ['全体党员'] } })),
    finds: [],
  },
  { name: 'neither', given: postsOf(post(5, { members: NOBODY, pledges: pledges('E5', 0) })), finds: [] },
  {
    name: 'no cell for promises',
    given: postsOf(post(5, { members: NOBODY, pledges: undefined })),
    finds: [],
  },
  {
    name: 'a promise over two rows, somebody in the second',
    given: postsOf(
      post(5, { members: NOBODY, pledges: pledges('E5', 2) }),
      post(6, { pledges: pledges('E5', 2, false) }),
    ),
    finds: [],
  },
  {
    name: 'a promise over two rows, nobody in either',
    given: postsOf(
      post(5, { members: NOBODY, pledges: pledges('E5', 2) }),
      post(6, { members: NOBODY, pledges: pledges('E5', 2, false) }),
    ),
    finds: [{ place: postsCell('E5'), values: { row: 5 } }],
  },
]);

cases('B12', 'warning', [
  {
    name: 'one finding a row, its members together',
    given: postsOf(post(5, { members: people('王五', '赵六'), pledges: pledges('E5', 0) })),
    finds: [{ place: postsCell('E5'), values: { row: 5, name: '王五、赵六' } }],
  },
  {
    name: 'no cell to point at but the member’s',
    given: postsOf(post(5, { pledges: undefined })),
    finds: [{ place: postsCell('D5'), values: { row: 5, name: '王五' } }],
  },
  { name: 'promised', given: postsOf(post(5)), finds: [] },
  {
    name: 'promised in a merged cell above',
    given: postsOf(post(5), post(6, { pledges: pledges('E5', 1, false) })),
    finds: [],
  },
  { name: 'nobody', given: postsOf(post(5, { members: NOBODY, pledges: undefined })), finds: [] },
  {
    name: 'somebody who is no Party member',
    given: postsOf(
      post(5, { pledges: undefined, members: { ...NOBODY, people: [{ name: '赵六', member: false }] } }),
    ),
    finds: [],
  },
  {
    name: 'a table without a column for promises',
    given: context({
      school: {
        posts: [table('posts', { without: ['commitment'] })],
        dutyPosts: [post(5, { pledges: undefined })],
      },
    }),
    finds: [],
  },
]);

cases('B13', 'info', [
  {
    name: 'assessed before the last quarter',
    given: postsOf(post(5, { annualText: '好' }), post(6)),
    finds: [{ place: postsCell('J5'), values: { row: 5, quarter: 3, quarterName: '第三季度' } }],
  },
  {
    name: 'assessed in the last quarter',
    given: { ...postsOf(post(5, { annualText: '好' })), period: lastQuarter },
    finds: [],
  },
  { name: 'no such column', given: postsOf({ ...post(5), annual: undefined }), finds: [] },
]);

cases('B16', 'warning', [
  {
    name: 'wording of a post and, in the last quarter, of the annual assessment',
    given: { ...postsOf(post(5, { ratings: ['', '差', '', ''], annualText: '95分' })), period: lastQuarter },
    finds: [
      { place: postsCell('G5'), values: { raw: '差' } },
      { place: postsCell('J5'), values: { raw: '95分' } },
    ],
  },
  {
    name: 'grades of the annual assessment',
    given: { ...postsOf(post(5, { annualText: '称 职' })), period: lastQuarter },
    finds: [],
  },
  {
    name: 'an early annual assessment is the business of B13',
    given: postsOf(post(5, { annualText: '95分' })),
    finds: [],
  },
]);

const bestPosts = (count: number) =>
  Array.from({ length: count }, (_, index) => post(5 + index, { ratings: ['', '', '好', ''] }));

cases('B17', 'info', [
  {
    name: 'ten posts, all the best grade',
    given: postsOf(...bestPosts(10)),
    finds: [
      {
        place: postsCell('H5'),
        values: { attachment: '附件2', rows: 10, grade: '好', quarter: 3, quarterName: '第三季度' },
      },
    ],
  },
  { name: 'nine posts', given: postsOf(...bestPosts(9)), finds: [] },
]);

cases('B18', 'error', [
  {
    name: 'each form that is blank',
    given: context({
      school: {
        emptyForms: [
          { kind: 'goals', place: goalsCell('A1') },
          { kind: 'posts', place: postsCell('A1') },
          { kind: 'report', place: reportCell('A1') },
        ],
      },
    }),
    finds: [
      { place: goalsCell('A1'), values: { attachment: '附件1' } },
      { place: postsCell('A1'), values: { attachment: '附件2' } },
      { place: reportCell('A1'), values: { attachment: '附件5' } },
    ],
  },
  { name: 'none is blank', given: postsOf(post(5)), finds: [] },
]);

const onDuty = (memberRoster?: ReadonlySet<string>) => {
  const members = [
    { name: '王五', places: [postsCell('D5'), postsCell('D7')] },
    { name: '赵六', places: [postsCell('D6')] },
  ];
  return { ...context({ figures: { dutyMemberCount: { ...COMPUTED.members(2), members } } }), memberRoster };
};

cases('B19', 'warning', [
  {
    name: 'who is not on the roster, where first named',
    given: onDuty(new Set(['赵六'])),
    finds: [{ place: postsCell('D5'), values: { name: '王五' } }],
  },
  { name: 'everybody on the roster', given: onDuty(new Set(['王五', '赵六'])), finds: [] },
  { name: 'no roster loaded', given: onDuty(), finds: [] },
  { name: 'no 附件2', given: { ...context({}), memberRoster: new Set(['王五']) }, finds: [] },
]);
