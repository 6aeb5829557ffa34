import { runTableChecks } from '../../../src/domain/checks';
import { COMPUTED, context, figureCell, reported } from './school-builder';
import { ruleCases } from './rule-cases';

const cases = ruleCases(runTableChecks);
const { tasks, done, members, pledges, kept } = COMPUTED;

cases('B01', 'warning', [
  {
    name: 'typed more than 附件1 gives',
    given: reported({ annualTaskCount: 18 }, { annualTaskCount: tasks(16) }),
    finds: [
      {
        place: figureCell('annualTaskCount'),
        values: {
          indicator: 'annualTaskCount',
          reported: 18,
          computed: 16,
          difference: 2,
          countingRule: 'taskRows',
          countingRuleName: null,
        },
      },
    ],
  },
  {
    name: 'typed fewer, counted by items: the difference has no sign and the rule is named',
    given: reported({ annualTaskCount: 16 }, { annualTaskCount: { ...tasks(20)!, rule: 'numberedItems' } }),
    finds: [
      {
        place: figureCell('annualTaskCount'),
        values: {
          indicator: 'annualTaskCount',
          reported: 16,
          computed: 20,
          difference: 4,
          countingRule: 'numberedItems',
          countingRuleName: '按条计',
        },
      },
    ],
  },
  { name: 'equal', given: reported({ annualTaskCount: 16 }, { annualTaskCount: tasks(16) }), finds: [] },
  { name: 'no 附件1', given: reported({ annualTaskCount: 18 }), finds: [] },
  {
    name: 'typed unusable',
    given: reported({ annualTaskCount: '约20' }, { annualTaskCount: tasks(16) }),
    finds: [],
  },
  { name: 'blank', given: reported({ annualTaskCount: '' }, { annualTaskCount: tasks(16) }), finds: [] },
  { name: 'no 附件5', given: context({ figures: { annualTaskCount: tasks(16) } }), finds: [] },
]);

cases('B02', 'warning', [
  {
    name: 'differs; quarter and counting rule are named',
    given: reported({ quarterTasksDone: 12 }, { quarterTasksDone: done(11) }),
    finds: [
      {
        place: figureCell('quarterTasksDone'),
        values: {
          indicator: 'quarterTasksDone',
          reported: 12,
          computed: 11,
          difference: 1,
          countingRule: 'ratedInQuarter',
          countingRuleName: '有评价即算',
          quarter: 3,
          quarterName: '第三季度',
        },
      },
    ],
  },
  { name: 'equal', given: reported({ quarterTasksDone: 11 }, { quarterTasksDone: done(11) }), finds: [] },
  { name: 'no 附件1', given: reported({ quarterTasksDone: 11 }), finds: [] },
]);

cases('B03', 'warning', [
  {
    name: 'appearances typed for persons',
    given: reported({ dutyMemberCount: 20 }, { dutyMemberCount: members(18, 20) }),
    finds: [
      {
        place: figureCell('dutyMemberCount'),
        values: {
          indicator: 'dutyMemberCount',
          reported: 20,
          computed: 18,
          difference: 2,
          countingRule: 'distinctNames',
          countingRuleName: null,
          distinct: 18,
          appearances: 20,
        },
      },
    ],
  },
  {
    name: 'equal',
    given: reported({ dutyMemberCount: 18 }, { dutyMemberCount: members(18, 20) }),
    finds: [],
  },
  { name: 'no 附件2', given: reported({ dutyMemberCount: 18 }), finds: [] },
]);

cases('B04', 'warning', [
  {
    name: 'differs',
    given: reported({ commitmentCount: 40 }, { commitmentCount: pledges(38) }),
    finds: [
      {
        place: figureCell('commitmentCount'),
        values: {
          indicator: 'commitmentCount',
          reported: 40,
          computed: 38,
          difference: 2,
          countingRule: 'perCell',
          countingRuleName: null,
        },
      },
    ],
  },
  { name: 'equal', given: reported({ commitmentCount: 38 }, { commitmentCount: pledges(38) }), finds: [] },
  {
    name: 'typed unusable',
    given: reported({ commitmentCount: '很多' }, { commitmentCount: pledges(38) }),
    finds: [],
  },
]);

const keptOf = (typed: number | '很多', explicit: number, all: number) =>
  reported(
    { commitmentsKept: typed },
    { commitmentsKept: kept(30, explicit), commitmentCount: pledges(all) },
  );

cases('B05', 'warning', [
  {
    name: 'fewer than 附件2 says in so many words',
    given: keptOf(9, 10, 38),
    finds: [{ place: figureCell('commitmentsKept'), values: { reported: 9, explicit: 10 } }],
  },
  { name: 'exactly as many', given: keptOf(10, 10, 38), finds: [] },
  { name: 'exactly all', given: keptOf(38, 10, 38), finds: [] },
  {
    name: 'more than all promises of 附件2',
    given: keptOf(39, 10, 38),
    finds: [{ place: figureCell('commitmentsKept'), values: { reported: 39, commitments: 38 } }],
  },
  {
    name: 'more than 附件2 has, though not more than 附件5 says were made',
    given: reported(
      { commitmentsKept: 39, commitmentCount: 39 },
      { commitmentsKept: kept(30, 10), commitmentCount: pledges(38) },
    ),
    finds: [{ place: figureCell('commitmentsKept'), values: { reported: 39, commitments: 38 } }],
  },
  {
    name: 'more than 附件5 says were made is the business of A04',
    given: reported(
      { commitmentsKept: 39, commitmentCount: 38 },
      { commitmentsKept: kept(30, 10), commitmentCount: pledges(38) },
    ),
    finds: [],
  },
  { name: 'typed unusable', given: keptOf('很多', 10, 38), finds: [] },
  { name: 'no 附件2', given: reported({ commitmentsKept: 1 }), finds: [] },
]);

cases('B06', 'info', [
  {
    name: 'more organisations with tasks than reported',
    given: reported({ orgsImplementing: 1 }, { orgsImplementingHint: 2 }),
    finds: [{ place: figureCell('orgsImplementing'), values: { reported: 1, computed: 2 } }],
  },
  { name: 'as many', given: reported({ orgsImplementing: 2 }, { orgsImplementingHint: 2 }), finds: [] },
  { name: 'no 附件1', given: reported({ orgsImplementing: 0 }), finds: [] },
  { name: 'blank', given: reported({ orgsImplementing: '' }, { orgsImplementingHint: 2 }), finds: [] },
]);
