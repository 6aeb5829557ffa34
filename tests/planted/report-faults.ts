/** Faults of 附件5 and of the total row of 附件1; planted after those of the tables. */
import type { Random } from './random';
import type { Claims, Fault } from './faults';
import { count, figure, YEAR, type Figure, type School } from './school';

type Values = readonly number[];
/** Writes other figures; `change` gives them by index, or null where it cannot be. */
const figures = (
  rule: string,
  name: string,
  indexes: readonly number[],
  change: (
    values: Values,
    random: Random,
    computed: ReturnType<typeof count>,
  ) => Readonly<Record<number, number>> | null,
): Fault => ({
  rule,
  name,
  plant: (school, random, claims) => {
    if (school.figures.some(({ state }) => state !== 'ok')) return false;
    const changed = change(
      school.figures.map(({ value }) => value!),
      random,
      count(school),
    );
    if (changed === null || Object.values(changed).some((value) => value < 0)) return false;
    if (!claims.take(...indexes.map((index) => `figure ${index}`))) return false;
    for (const [index, value] of Object.entries(changed)) school.figures[Number(index)] = figure(value);
    return true;
  },
});
const anyFigure = (rule: string, name: string, write: (value: number, random: Random) => Figure): Fault => ({
  rule,
  name,
  plant: (school, random, claims) => {
    const index = random.int(0, 9);
    const before = school.figures[index]!;
    if (before.value === null || !claims.take(`figure ${index}`)) return false;
    school.figures[index] = write(before.value, random);
    return true;
  },
});
const head = (rule: string, name: string, change: (school: School, random: Random) => void): Fault => ({
  rule,
  name,
  plant: (school: School, random: Random, claims: Claims) => {
    if (!claims.take(rule === 'A13' ? 'unit' : 'date')) return false;
    change(school, random);
    return true;
  },
});
const MID_QUARTER = ['2 月 10 日', '5 月 15 日', '8 月 15 日', '11 月 15 日'];

export const REPORT_FAULTS: readonly Fault[] = [
  anyFigure('A01', 'no exact whole number', (value, random) => ({
    raw: random.pick([
      `约${value}`,
      `${value}余`,
      `近${value}`,
      `${value}+`,
      `${value}.5`,
      value + 0.5,
      -value - 1,
    ]),
    state: 'bad',
    value: null,
  })),
  anyFigure('A14', 'blank figure', (_value, random) => ({
    raw: random.pick(['', '/', '—']),
    state: 'blank',
    value: null,
  })),
  anyFigure('E12', 'figure is text', (value, random) => ({
    raw: random.pick([String(value), `${value}个`, `${value} `]),
    state: 'ok',
    value,
    flags: [{ rule: 'E12' }],
  })),
  figures('A02', '③ > ①', [0, 2], (v) => ({ 2: v[0]! + 1 })),
  figures('A03', '⑥ > ②', [1, 5], (v) => (v[5]! - 1 < 3 * v[0]! ? null : { 1: v[5]! - 1 })),
  figures('A04', '⑧ > ⑦', [6, 7], (v) => ({ 7: v[6]! + 1 })),
  figures('A05', '⑤ > ④', [3, 4], (v) => ({ 4: v[3]! + 1 })),
  figures('A06', 'promises, nobody on duty', [5, 6], (v) => (v[6] === 0 ? null : { 5: 0 })),
  figures('A07', 'on duty, no promises', [5, 6, 7], (v) => (v[5] === 0 ? null : { 6: 0, 7: 0 })),
  figures('A08', 'applied without tasks', [2, 3, 4], () => ({ 3: 0, 4: 0 })),
  figures('A09', 'fewer promises than people', [5, 6, 7], (v) => ({ 6: v[5]! - 1, 7: 0 })),
  figures('A10', 'too many promises', [5, 6], (v) => ({ 6: 10 * v[5]! + 1 })),
  figures('B01', 'other tasks', [3], (_v, random, { tasks }) => ({ 3: tasks + random.int(1, 5) })),
  figures('B02', 'other done', [4], (_v, _random, { done }) => ({ 4: done - 1 })),
  figures('B03', 'other people', [5], (_v, _random, { members }) => ({ 5: members - 1 })),
  figures('B04', 'other promises', [6], (_v, _random, { promises }) => ({ 6: promises + 1 })),
  figures('B06', 'fewer organisations', [2], (_v, random, { partyOrganisations: most }) => ({
    2: random.int(Math.min(0, most - 1), most - 1),
  })),
  head('A12', 'date out of the window', (school) => {
    school.date = { text: `${YEAR}年 ${MID_QUARTER[school.quarter - 1]}`, inWindow: false, real: true };
  }),
  head('A15', 'no real date', (school, random) => {
    const text = random.pick([`${YEAR}年  月  日`, `${YEAR}年 2 月 30 日`, `${YEAR}年 13 月 1 日`, '']);
    school.date = { text, inWindow: true, real: false };
  }),
  head('A13', 'no unit', (school) => {
    school.unit = '';
  }),
  {
    rule: 'E19',
    name: 'wrong total row',
    plant: (school, random, claims) => {
      if (!school.layout.totalRow || !claims.take('total')) return false;
      school.total = count(school).tasks + random.pick([-1, 1, 10]);
      return true;
    },
  },
];
