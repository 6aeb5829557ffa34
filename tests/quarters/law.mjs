/** The rules of domain-spec §2.10 that the model decides by itself. */
import { isBlank, isRated, isUnknown } from './cells.mjs';
import { INDICATOR_KEYS } from './vocabulary.mjs';
import { compute, quarterEnd } from './school.mjs';

/** Rules for which `findings` of a truth is complete. */
export const EXACT_RULES = 'A01 A02 A03 A04 A05 A06 A14 B01 B03 B16 D01 D02 D03 D05'.split(' ');

/** Rules of severity 错误: with one of them the command's exit status is 3. */
export const ERROR_RULES = 'A01 A02 A03 A04 A05 A06 A13 A14 A15 B11 B18 D01 D02 D05'.split(' ');

const typedValue = (school, key) => school.report?.typed[key]?.value ?? null;

/** What counts for the city's total: the typed number, else the computed one; absent when only an estimate exists. */
export function usedValues(school) {
  const computed = compute(school);
  const used = {};
  for (const key of INDICATOR_KEYS) {
    const cell = school.report?.typed[key];
    if (cell?.state === 'ok') used[key] = cell.value;
    else if (cell?.state === 'bad') used[key] = null;
    else if (key in computed) used[key] = computed[key];
    else if (key !== 'commitmentsKept') used[key] = null;
    else if (school.certainKept !== undefined) used[key] = school.certainKept;
    else if (!school.hasPosts) used[key] = null;
  }
  return used;
}

function reportRules(value) {
  const [v1, v2, v3, v4, v5, v6, v7, v8] = INDICATOR_KEYS.map(value);
  const known = (...values) => values.every((v) => v !== null && v !== undefined);
  return [
    ['A02', known(v1, v3) && v3 > v1],
    ['A03', known(v2, v6) && v6 > v2],
    ['A04', known(v7, v8) && v8 > v7],
    ['A05', known(v4, v5) && v5 > v4],
    ['A06', known(v6, v7) && v7 > 0 && v6 === 0],
    ['A07', known(v6, v7) && v6 > 0 && v7 === 0],
    ['A08', known(v3, v4) && v3 > 0 && v4 === 0],
    ['A09', known(v6, v7) && v7 > 0 && v7 < v6],
    ['A10', known(v6, v7) && v6 > 0 && v7 > 10 * v6],
  ]
    .filter(([, broken]) => broken)
    .map(([rule]) => rule);
}

function sourceRules(school) {
  const { tasks, posts, quarter } = school;
  const q = quarter - 1;
  const end = quarterEnd(quarter);
  const due = ({ deadline }) => deadline.end && (deadline.end[0] - end[0] || deadline.end[1] - end[1]) <= 0;
  const goalRules = [
    ['B07', tasks.some((task) => due(task) && task.progress.slice(0, quarter).every(isBlank))],
    ['B08', tasks.some((task) => task.progress.slice(quarter).some(isRated))],
    ['B09', tasks.some((task) => task.responsible === '')],
    ['B15', tasks.some((a, i) => tasks.slice(i + 1).some((b) => a.org === b.org && a.text === b.text))],
    ['B16', tasks.some((task) => task.progress.slice(0, quarter).some(isUnknown))],
    ['B17', tasks.length >= 10 && tasks.every((task) => task.progress[q].raw === '好')],
  ];
  const postRules = [
    [
      'B12',
      posts.some((post) => post.members.names.length > 0 && post.pledge.raw === '' && !post.pledge.merged),
    ],
    ['B13', quarter < 4 && posts.some((post) => post.annual !== '')],
    ['B16', posts.some((post) => post.performance.slice(0, quarter).some(isUnknown))],
  ];
  return [...(school.hasGoals ? goalRules : []), ...(school.hasPosts ? postRules : [])]
    .filter(([, broken]) => broken)
    .map(([rule]) => rule);
}

function agreementRules(school) {
  const computed = compute(school);
  const pairs = {
    B01: 'annualTaskCount',
    B02: 'quarterTasksDone',
    B03: 'dutyMemberCount',
    B04: 'commitmentCount',
  };
  return Object.entries(pairs)
    .filter(([, key]) => {
      const typed = typedValue(school, key);
      return typed !== null && computed[key] !== undefined && computed[key] !== typed;
    })
    .map(([rule]) => rule);
}

/** All rules that a reported school breaks, as far as the model is certain. */
export function brokenRules(school) {
  const typed = school.report ? INDICATOR_KEYS.map((key) => school.report.typed[key]) : [];
  const used = usedValues(school);
  const byTyped = reportRules((key) => typedValue(school, key));
  const byUsed = reportRules((key) => used[key] ?? null);
  if (school.report && byTyped.join() !== byUsed.join()) {
    throw new Error(`${school.unit}: a rule depends on whether computed values stand in for blanks`);
  }
  return [
    ...(typed.some((cell) => cell.state === 'bad') ? ['A01'] : []),
    ...(school.report === null || typed.some((cell) => cell.state === 'blank') ? ['A14'] : []),
    ...(school.report ? byTyped : []),
    ...sourceRules(school),
    ...(school.report ? agreementRules(school) : []),
    ...(school.alsoBroken ?? []),
  ].filter((rule, i, all) => all.indexOf(rule) === i);
}
