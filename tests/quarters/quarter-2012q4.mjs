/** 2012Q4: what a cell can say, and each check of domain-spec §2.10 broken by one unit. */
import {
  BAD_RATINGS,
  TRICKY_PLEDGES,
  WIDE_RATINGS,
  badNumber,
  blankNumber,
  number,
  plainPledge,
  rarePledge,
  wideDeadlines,
} from './cells.mjs';
import { NOTES_AND_UNNAMED, SEPARATORS, SPACES } from './people.mjs';
import { POST_COLUMNS } from './posts-sheet.mjs';
import { Quarter } from './quarter.mjs';
import { compute, makeSchool, retype } from './school.mjs';
import { sampleStyle, threeSheets } from './styles.mjs';
import { POSTS } from './vocabulary.mjs';
import { writeExcelJs, writeSheetJs } from './writers.mjs';

const PERIOD = { year: 2012, quarter: 4 };
const NUMBERS = '一二三四五六七八九十'.split('');
const TWENTY = [...NUMBERS, ...NUMBERS.slice(0, 9).map((digit) => `十${digit}`), '二十'];
const ROSTER = [...TWENTY, ...NUMBERS.map((digit) => `二十${digit}`).slice(0, 8)].map((digit) => ({
  name: `示例市第${digit}小学`,
  aliases: [`市${digit}小`],
}));

export async function makeQuarter() {
  const quarter = new Quarter('2012Q4-cells', { ...PERIOD, roster: ROSTER });
  quarter.addRosterCsv('gbk');
  for (const [i, unit] of UNITS.entries()) await addUnit(quarter, ROSTER[i].name, unit, i);
  return quarter;
}

async function addUnit(quarter, name, unit, i) {
  const { random } = quarter;
  const school = makeSchool(random, name, PERIOD, unit.options);
  if (unit.change) {
    unit.change(school, random);
    retype(random, school);
  }
  Object.assign(school.report.typed, unit.typed?.(compute(school)));
  unit.last?.(school);
  const style = { ...sampleStyle(random), ...unit.style };
  const asXls = i % 6 === 5 && !unit.xlsxOnly;
  const file = `${name}2012年第四季度.${asXls ? 'xls' : 'xlsx'}`;
  const grids = threeSheets(school, style);
  quarter.addFile(file, asXls ? writeSheetJs(grids, 'biff8') : await writeExcelJs(grids));
  quarter.report(school, file);
}

/** Replaces the posts by one per given 履岗党员 cell. */
function withMembers(cells) {
  return (school, random) => {
    school.posts = cells.map((members, i) => {
      const post = POSTS[Math.floor((i * POSTS.length) / cells.length)];
      const pledge = members.names.length > 0 ? plainPledge(random, random.int(1, 3)) : { raw: '', items: 0 };
      return { ...school.posts[0], post, duty: `${post.slice(0, -1)}相关工作`, members, pledge };
    });
  };
}

function withPledges(cells) {
  return (school) => {
    const [first] = school.posts;
    school.posts = cells.map((pledge, i) => ({ ...first, ...school.posts[i], post: POSTS[i % 7], pledge }));
    school.posts.forEach((post, i) => {
      if (i > 0 && post.members === first.members) post.members = school.posts[i - 1].members;
    });
  };
}

/** Every wording once, the reported quarter first; two schools start from the two ends of the list. */
const allRatings = (ratings) => (school) => {
  ratings.forEach((rating, i) => {
    const { progress } = school.tasks[i % school.tasks.length];
    progress[3 - Math.floor(i / school.tasks.length)] = rating;
  });
};

const badRatings = (indices) => (school) => {
  indices.forEach((index, i) => (school.tasks[i * 2].progress[3] = BAD_RATINGS[index]));
};

const annualResults = (school, random) => {
  for (const post of school.posts) post.annual = random.pick(['好', '中', '优秀', '合格', '称职', '']);
};

const UNITS = [
  { options: { tasksPerOrg: 6 }, change: allRatings(WIDE_RATINGS), xlsxOnly: true },
  { options: { tasksPerOrg: 4 }, change: badRatings([0, 1, 2, 3, 4]) },
  { options: { tasksPerOrg: 4 }, change: badRatings([5, 6, 7, 8]) },
  { options: { tasksPerOrg: 4 }, change: badRatings([9, 10, 11]) },
  { change: (school) => (school.posts[1].performance[3] = { raw: '不好', state: 'unknown' }) },
  { change: withMembers(SEPARATORS), xlsxOnly: true },
  { change: withMembers(SPACES) },
  { change: withMembers(NOTES_AND_UNNAMED) },
  { change: withPledges(TRICKY_PLEDGES.slice(0, 10)) },
  { change: withPledges(TRICKY_PLEDGES.slice(10)) },
  { options: { pledge: rarePledge }, change: pledgesAboveAndNone },
  { options: { deadlines: wideDeadlines(2012), tasksPerOrg: 5 }, change: annualResults },
  {
    // numbers in words, with counters, full width, with thousands separators; zero in three spellings
    options: { tasksPerOrg: 6 },
    change: allRatings([...WIDE_RATINGS].reverse()),
    typed: () => ({
      partyOrgTotal: number('二', 2),
      memberTotal: number('１,０２４人', 1024),
      orgsImplementing: number('两个', 2),
      siteMeetingCount: number('零', 0),
      liaisonPointCount: number('无', 0),
    }),
  },
  {
    typed: ({ annualTaskCount: n }) => ({
      partyOrgTotal: number('廿三个', 23),
      memberTotal: number('一百零五', 105),
      annualTaskCount: number(` ${n} 项 `, n),
      siteMeetingCount: number('十二场次', 12),
      liaisonPointCount: number('0', 0),
    }),
  },
  {
    last: reportOnly,
    typed: () => ({
      partyOrgTotal: badNumber('约20'),
      memberTotal: badNumber('120余人'),
      siteMeetingCount: badNumber('近20'),
    }),
  },
  {
    last: reportOnly,
    typed: () => ({
      orgsImplementing: badNumber('3.5'),
      siteMeetingCount: badNumber('20+'),
      liaisonPointCount: badNumber(-1),
    }),
  },
  {
    // 附件1 is there with nothing but its printed labels
    typed: () => ({
      memberTotal: badNumber('100-120'),
      orgsImplementing: number(0, 0),
      annualTaskCount: number(0, 0),
      quarterTasksDone: number(0, 0),
      siteMeetingCount: badNumber(2.5),
      liaisonPointCount: badNumber('待核实'),
    }),
    last: (school) =>
      Object.assign(school, { hasGoals: false, hasPosts: false, blankGoals: true, alsoBroken: ['B18'] }),
  },
  {
    // ④ left blank is computed; ① and ⑨ stay missing
    typed: () => ({
      partyOrgTotal: blankNumber('—'),
      annualTaskCount: blankNumber(),
      siteMeetingCount: blankNumber('/'),
    }),
  },
  { last: reportOnly, typed: () => ({ partyOrgTotal: number(1, 1), orgsImplementing: number(2, 2) }) },
  {
    typed: ({ dutyMemberCount: n, commitmentCount: m }) => ({
      memberTotal: number(n - 1, n - 1),
      commitmentsKept: number(m + 1, m + 1),
    }),
  },
  { typed: ({ annualTaskCount: n }) => ({ quarterTasksDone: number(n + 2, n + 2) }) },
  { typed: () => ({ dutyMemberCount: number(0, 0) }) },
  { typed: () => ({ commitmentCount: number(0, 0), commitmentsKept: number(0, 0) }) },
  { typed: () => ({ annualTaskCount: number(0, 0), quarterTasksDone: number(0, 0) }) },
  {
    // the table says that three pledges were kept, the report one
    change: (school) => {
      school.posts[0].pledge = TRICKY_PLEDGES[0];
      school.posts[0].performance[3] = { raw: '好（已兑现3件）', state: 'rated' };
    },
    typed: () => ({
      dutyMemberCount: number(2, 2),
      commitmentCount: number(50, 50),
      commitmentsKept: number(1, 1),
    }),
    last: (school) => (school.alsoBroken = ['B05']),
  },
  {
    // date not filled in; 填报单位 left blank, so that the titles of the tables must name the school
    change: (school) => Object.assign(school.report, { dateText: '2012年  月  日', writtenUnit: '' }),
    last: (school) => (school.alsoBroken = ['A13', 'A15']),
  },
  {
    // a late date; three party organisations with tasks against one typed; tasks twice, unassigned, never rated;
    // a pledge without a member, which leaves ⑦ open
    change: manyParties,
    typed: () => ({
      partyOrgTotal: number(3, 3),
      orgsImplementing: number(1, 1),
      commitmentCount: number(30, 30),
    }),
  },
  {
    // no 附件5; a column says how many pledges were kept
    change: (school, random) => {
      for (const post of school.posts) post.kept = random.int(0, post.pledge.items);
      school.certainKept = school.posts.reduce((sum, { kept }) => sum + kept, 0);
    },
    last: (school) => (school.report = null),
    style: { posts: { columns: [...POST_COLUMNS, 'kept'] } },
  },
];

/** Only 附件5 is sent; then no rule of family B applies. */
function reportOnly(school) {
  Object.assign(school, { hasGoals: false, hasPosts: false });
}

/** 同上 repeats the pledges above; 无, /, — and 暂无 are none. */
function pledgesAboveAndNone(school) {
  const [first, second, ...rest] = school.posts;
  second.pledge = { raw: '同上', items: first.pledge.items };
  ['无', '/', '—', '暂无'].forEach((raw, i) => rest[i] && (rest[i].pledge = { raw, items: 0 }));
}

function manyParties(school) {
  const parties = ['第一党支部', '第二党支部', '退休党支部'];
  school.tasks = [
    ...parties.map((org, i) => ({ ...school.tasks[0], org, text: `开展主题党日（${i + 1}）` })),
    ...school.tasks.slice(1),
  ].filter(({ org }) => !org.startsWith('党委'));
  const last = school.tasks.at(-1);
  school.tasks.push({ ...last });
  school.tasks[3].responsible = '';
  school.tasks[4].deadline = { raw: '2012年3月', end: [3, 31] };
  school.tasks[4].progress = ['', '—', '', '/'].map((raw) => ({ raw, state: 'blank' }));
  school.report.date = { year: 2013, month: 3, day: 15 };
  school.posts.push({
    ...school.posts.at(-1),
    members: { raw: '', names: [] },
    pledge: { raw: '带头使用普通话', items: 1 },
  });
  school.uncertainCommitments = true;
  school.alsoBroken = ['A12', 'B06', 'B11'];
}
