import type { Period } from '../mechanism/quarters';
import type { FormWords } from './form-words';
import { headerKey } from './header-text';
import { choosePeriod, chooseReports, tablePlace } from './period-choice';
import type { ListTable, ReadingGuess, RecognisedTable, ReportTable, SchoolTables } from './recognised-table';
import { unitOfFileName, unitOfTable } from './table-unit';
import type { TableUnit } from './table-unit';
import { unitKey } from './unit-name';

type FormTable = ListTable | ReportTable;

interface OwnedTable extends TableUnit {
  readonly table: FormTable;
  /** Undefined where neither the table nor its sheet names a unit. */
  readonly key: string | undefined;
}

export interface GroupingOptions extends Period {
  readonly fileName?: string;
}

/**
 * The tables of each school. A workbook is one school's unless tables of one kind name different units; then it is
 * divided and nothing of two schools is ever added together (spec §3).
 */
export function groupSchools(
  tables: readonly RecognisedTable[],
  options: GroupingOptions,
  words: FormWords,
): SchoolTables[] {
  const owned = tables.flatMap((table): OwnedTable[] => {
    if (table.kind === 'steps') return [];
    const named = unitOfTable(table, words);
    return [{ ...named, table, key: named.unit && unitKey(named.unit.text, words.units) }];
  });
  if (owned.length === 0) return [];
  if (!namesSeveral(owned)) return [schoolOf(owned, options, words, true)];
  return divided(owned).map((group) => schoolOf(group, options, words, false));
}

/** True where two tables of one kind name different units. */
function namesSeveral(owned: readonly OwnedTable[]): boolean {
  const seen = new Map<string, string>();
  return owned.some((one) => {
    const { kind } = one.table;
    const key = ownKey(one, owned);
    if (key === undefined) return false;
    const known = seen.get(kind);
    seen.set(kind, key);
    return known !== undefined && known !== key;
  });
}

function divided(owned: readonly OwnedTable[]): OwnedTable[][] {
  const groups = new Map<string, OwnedTable[]>();
  for (const one of owned) {
    const key = ownKey(one, owned) ?? homeKey(one, owned);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/** A unit that only the sheet's name gives may be the short form of one that a title gives. */
const ownKey = ({ key, guess }: OwnedTable, owned: readonly OwnedTable[]): string | undefined =>
  guess && key !== undefined ? (fullKey(key, owned) ?? key) : key;

/** The one unit named in a table whose name ends like the short name: 实验小学 → 示例市实验小学. */
function fullKey(short: string, owned: readonly OwnedTable[]): string | undefined {
  const full = owned.flatMap(({ key, guess }) =>
    key !== undefined && !guess && key.endsWith(short) ? [key] : [],
  );
  const distinct = [...new Set(full)];
  return distinct.length === 1 ? distinct[0] : undefined;
}

/** A table that names no unit belongs to the unit before it on its sheet; else to none. */
function homeKey(one: OwnedTable, owned: readonly OwnedTable[]): string {
  const onSheet = owned.filter(({ table, key }) => table.sheet === one.table.sheet && key !== undefined);
  const named = onSheet.filter(({ table }) => table.range.top <= one.table.range.top).at(-1) ?? onSheet[0];
  if (named?.key !== undefined) return named.key;
  const sheet = headerKey(one.table.sheet);
  return owned.find(({ key }) => key !== undefined && sheet.includes(key))?.key ?? '';
}

const isReport = (form: FormTable): form is ReportTable => form.kind === 'report';
const isList = (form: FormTable, kind: ListTable['kind']): form is ListTable => form.kind === kind;

function schoolOf(
  owned: readonly OwnedTable[],
  options: GroupingOptions,
  words: FormWords,
  isOnly: boolean,
): SchoolTables {
  const forms = owned.map(({ table }) => table);
  const lists = (kind: ListTable['kind']): ListTable[] => forms.filter((form) => isList(form, kind));
  const goals = choosePeriod(lists('goals'), options);
  const posts = choosePeriod(lists('posts'), options);
  const reports = chooseReports(forms.filter(isReport), options, words.mechanism);
  const used = new Set<FormTable>([...goals.used, ...posts.used, ...reports.used]);
  const { unit, guess } = bestUnit(
    owned.filter(({ table }) => used.has(table)),
    () => (isOnly ? unitOfFileName(options.fileName, words) : undefined),
  );
  return {
    unit,
    goals: goals.used,
    posts: posts.used,
    reports: reports.used,
    guesses: [
      ...(guess ? [guess] : []),
      ...[goals, posts, reports].flatMap((choice) => choice.guesses),
      ...[goals.used, posts.used].flatMap(joinedGuess),
    ],
  };
}

/** 填报单位 first, then titles and unit columns, then sheet names, the file's name last. */
function bestUnit(owned: readonly OwnedTable[], ofFile: () => TableUnit | undefined): TableUnit {
  const own = owned.filter(({ unit, guess }) => unit && !guess);
  const best = own.find(({ table }) => table.kind === 'report') ?? own[0] ?? owned.find(({ unit }) => unit);
  return best ?? ofFile() ?? { unit: undefined, guess: undefined };
}

/** Several filled tables of one kind are read as one (spec §3 各处室一张). */
function joinedGuess(tables: readonly ListTable[]): ReadingGuess[] {
  const filled = tables.filter(({ rows }) => rows.length > 0);
  const second = filled[1];
  if (!second) return [];
  const sheets = [...new Set(filled.map(({ sheet }) => sheet))].join('、');
  return [
    {
      code: 'tablesJoined',
      place: tablePlace(second),
      values: { kind: second.kind, count: filled.length, sheets },
    },
  ];
}
