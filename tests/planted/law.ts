/** The findings that a workbook must cause, by §2.10 and by the flags of its cells (§2.5–§2.9): from its meaning, never from its text. */
import type { Places, TablePlaces } from './draw-school';
import { count, type Flag, type Quarter, type Rating, type School, type Task } from './school';

/**
 * A finding, at any one of `cells`; null where it belongs to the sheet as a whole. §2.10 does not say which cell of a row: it is
 * the figure, task, promise or rating that breaks the rule.
 */
export interface Expected {
  readonly rule: string;
  readonly sheet: string;
  readonly cells: readonly (string | null)[];
}
const QUARTER_ENDS: readonly (readonly [number, number])[] = [
  [3, 31],
  [6, 30],
  [9, 30],
  [12, 31],
];
const LAST_CELLS = (places: TablePlaces, rows: number): readonly (string | null)[] => [
  null,
  places.title,
  ...Array.from({ length: rows }, (_, row) => places.row(row)).flat(),
];

export function lawfulFindings(school: School, places: Places): Expected[] {
  return [
    ...flagsOf(school, places),
    ...reportFindings(school, places.report),
    ...againstTables(school, places.report),
    ...goalFindings(school, places.goals),
    ...postFindings(school, places.posts),
  ];
}

function* flagsOf(school: School, places: Places): Generator<Expected> {
  const at = (sheet: string, cell: string, flags: readonly Flag[] = []): Expected[] =>
    flags.map(({ rule }) => ({ rule, sheet, cells: [cell] }));
  const { goals, posts, report } = places;
  for (const [row, task] of school.tasks.entries()) {
    yield* at(goals.sheet, goals.at(row, 'text'), task.flags);
    yield* at(goals.sheet, goals.at(row, 'deadline'), task.deadline.flags);
    for (const [q, { flags }] of task.ratings.entries()) {
      if (school.tasks[row - 1]?.mergedBelow === q) continue;
      yield* at(goals.sheet, goals.at(row, `q${q + 1}`), flags);
    }
  }
  for (const [row, post] of school.posts.entries()) {
    yield* at(posts.sheet, posts.at(row, 'members'), [...post.flags, ...(post.members.flags ?? [])]);
    yield* at(posts.sheet, posts.at(row, 'pledge'), post.pledge.flags);
    for (const [q, { flags }] of post.ratings.entries())
      yield* at(posts.sheet, posts.at(row, `q${q + 1}`), flags);
    yield* at(posts.sheet, posts.at(row, 'annual'), post.annual.flags);
  }
  for (const [i, { flags }] of school.figures.entries()) yield* at(report.sheet, report.figures[i]!, flags);
}

function reportFindings({ figures, unit, date }: School, at: Places['report']): Expected[] {
  const value = figures.map((one) => (one.state === 'ok' ? one.value : null));
  const findings: Expected[] = [];
  const say = (rule: string, ...cells: string[]) => findings.push({ rule, sheet: at.sheet, cells });
  figures.forEach(({ state, fails }, i) => {
    if (state === 'bad') say('A01', at.figures[i]!);
    if (state === 'blank' && !fails) say('A14', at.figures[i]!);
  });
  const compare = (rule: string, a: number, b: number, breaks: (a: number, b: number) => boolean) => {
    const [left, right] = [value[a] ?? null, value[b] ?? null];
    if (left !== null && right !== null && breaks(left, right)) say(rule, at.figures[a]!);
  };
  compare('A02', 2, 0, (a, b) => a > b);
  compare('A03', 5, 1, (a, b) => a > b);
  compare('A04', 7, 6, (a, b) => a > b);
  compare('A05', 4, 3, (a, b) => a > b);
  compare('A06', 6, 5, (a, b) => a > 0 && b === 0);
  compare('A07', 5, 6, (a, b) => a > 0 && b === 0);
  compare('A08', 2, 3, (a, b) => a > 0 && b === 0);
  compare('A09', 6, 5, (a, b) => a < b);
  compare('A10', 6, 5, (a, b) => b > 0 && a > 10 * b);
  if (!date.real) say('A15', at.date);
  else if (!date.inWindow) say('A12', at.date);
  if (unit === '') say('A13', at.unit);
  return findings;
}

function againstTables(school: School, at: Places['report']): Expected[] {
  const computed = count(school);
  const typed = school.figures.map((one) => (one.state === 'ok' ? one.value : null));
  const differs = (index: number, is: number): boolean => typed[index] !== null && typed[index] !== is;
  // More than the typed ⑦ is A04's to tell; B05 tells of the promises that 附件2 has.
  const tellsA04 = typed[6] !== null && typed[7] !== null && typed[7]! > typed[6]!;
  const wrong: readonly (readonly [string, number, boolean])[] = [
    ['B01', 3, differs(3, computed.tasks)],
    ['B02', 4, differs(4, computed.done)],
    ['B03', 5, differs(5, computed.members)],
    ['B04', 6, differs(6, computed.promises)],
    [
      'B05',
      7,
      typed[7] !== null && (typed[7]! < computed.kept || (typed[7]! > computed.promises && !tellsA04)),
    ],
    ['B06', 2, typed[2] !== null && typed[2]! < computed.partyOrganisations],
  ];
  return wrong
    .filter(([, , isWrong]) => isWrong)
    .map(([rule, index]) => ({ rule, sheet: at.sheet, cells: [at.figures[index]!] }));
}

const isDue = ({ deadline: { end } }: Task, quarter: Quarter): boolean => {
  const [month, day] = QUARTER_ENDS[quarter - 1]!;
  return end !== null && (end[0] < month || (end[0] === month && end[1] <= day));
};
const hasRating = ({ state }: Rating): boolean => state === 'rated' || state === 'done';

function goalFindings(school: School, at: TablePlaces): Expected[] {
  const { tasks, quarter, layout } = school;
  const findings: Expected[] = [];
  const say = (rule: string, ...cells: (string | null)[]) => findings.push({ rule, sheet: at.sheet, cells });
  tasks.forEach((task, row) => {
    const entered = task.ratings.map(({ state }) => state !== 'blank');
    if (task.text === '') say('B10', at.at(row, 'text'));
    else {
      const isRated = task.ratings.slice(0, quarter).some(hasRating);
      if (isDue(task, quarter) && !isRated) say('B07', at.at(row, `q${quarter}`));
      const missing =
        task.responsible === '' || task.leader === '' || ['', '—'].includes(String(task.deadline.raw));
      if (missing) say('B09', at.at(row, 'text'));
      const same = tasks.findIndex(({ org, text }) => org === task.org && text === task.text);
      if (same < row) say('B15', at.at(row, 'text'));
    }
    entered.forEach((isEntered, q) => {
      if (isEntered && q >= quarter) say('B08', at.at(row, `q${q + 1}`));
    });
    if (task.mergedBelow !== undefined) say('E18', at.at(row, `q${task.mergedBelow + 1}`));
    if (task.struck) say('E20', at.at(row, 'text'));
  });
  const rows = tasks.filter(({ text }) => text !== '');
  const allGood = rows.length >= 10 && rows.every(({ ratings }) => ratings[quarter - 1]!.grade === '好');
  if (allGood) say('B17', ...LAST_CELLS(at, tasks.length));
  if (layout.totalRow && school.total !== rows.length) say('E19', ...at.row(tasks.length));
  if (tasks.some(({ hidden }) => hidden)) say('E17', ...LAST_CELLS(at, tasks.length));
  return findings;
}

function postFindings({ posts, quarter }: School, at: TablePlaces): Expected[] {
  const findings: Expected[] = [];
  const say = (rule: string, ...cells: (string | null)[]) => findings.push({ rule, sheet: at.sheet, cells });
  posts.forEach((post, row) => {
    const isManned = post.members.names.length > 0;
    if (!isManned && !post.members.unresolved && post.pledge.items > 0) say('B11', at.at(row, 'pledge'));
    if (isManned && post.pledge.items === 0) say('B12', at.at(row, 'pledge'));
    if (quarter < 4 && post.annual.state !== 'blank') say('B13', at.at(row, 'annual'));
    post.ratings.forEach(({ state }, q) => {
      if (state !== 'blank' && q >= quarter) say('B08', at.at(row, `q${q + 1}`));
    });
  });
  const good = posts.every(({ ratings }) => ratings[quarter - 1]!.grade === '好');
  if (posts.length >= 10 && good) say('B17', ...LAST_CELLS(at, posts.length));
  return findings;
}
