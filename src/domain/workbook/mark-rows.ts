import { z } from 'zod';
import type { MarkRows } from '../sheet/mark';
import { choiceRows } from './choice-rows';
import { CELLS_A_ROW, short } from './mark-cells';
import { readMarkEntry, type MarkEntry } from './mark-entry';
import { NO_CHOICES } from './school-choices';
import { EMPTY_MEMORY, type WorkbookMemory } from './workbook-memory';

/*
 * The mark of a workbook: `mechanism168/workbook` and a version, then a row for each thing remembered, by its key. A
 * later version may add rows and changes the meaning of none; so every version reads what it knows and leaves the rest
 * standing.
 */
const MARKER = 'mechanism168/workbook';
const VERSION = 1;
/** Of these a mark has a row each: one that a later version understands stands beside ours. */
const LISTED = new Set<string | number | undefined>([
  'drawn',
  'wording',
  'keptFinding',
  'pledgeCount',
  'keptCount',
]);

const cell = z.union([z.string(), z.number()]);
const markRows = z.array(z.array(cell)).min(1);

type MarkRow = MarkRows[number];

/** What a workbook's mark says; nothing where there is none, or one that is not ours or broken. Never throws. */
export function memoryOfMark(rows: unknown): WorkbookMemory {
  let memory = EMPTY_MEMORY;
  for (const row of entriesOf(rows).slice(1)) {
    const entry = readMarkEntry(row);
    if (entry) memory = withEntry(memory, entry);
  }
  return memory;
}

/**
 * The mark that says what is remembered. Rows of the current mark that this version does not understand stay, unless
 * they are about something that is remembered now.
 */
export function markOfMemory(memory: WorkbookMemory, current?: MarkRows): MarkRows {
  const [head = [MARKER, VERSION], ...known] = entriesOf(current);
  const rows = rowsOf(memory);
  const said = new Set(rows.map(([key]) => key).filter((key) => !LISTED.has(key)));
  const kept = known.filter((row) => !readMarkEntry(row) && !said.has(row[0] ?? ''));
  return [head, ...rows, ...kept];
}

/** The rows of a mark of ours without empty cells at their ends, and without empty rows; none of any other. */
function entriesOf(rows: unknown): readonly MarkRow[] {
  const parsed = markRows.safeParse(rows);
  if (!parsed.success || parsed.data[0]?.[0] !== MARKER) return [];
  return parsed.data.map(withoutEmptyEnd).filter((row) => row.length > 0);
}

/** A program that reads a rectangle of cells fills the shorter rows up. */
function withoutEmptyEnd(row: MarkRow): MarkRow {
  let length = row.length;
  while (length > 0 && row[length - 1] === '') length--;
  return row.slice(0, length);
}

function withEntry(memory: WorkbookMemory, entry: MarkEntry): WorkbookMemory {
  const { roster = [] } = memory;
  switch (entry.key) {
    case 'role':
      return { ...memory, role: entry.role };
    case 'unit':
      return { ...memory, unit: entry.unit };
    case 'year':
      return { ...memory, year: entry.year };
    case 'quarter':
      return { ...memory, quarter: entry.quarter };
    case 'roster':
      return { ...memory, roster };
    case 'rosterUnit':
      return { ...memory, roster: [...roster, { name: entry.name, aliases: entry.aliases }] };
    case 'rosterAliases':
      return roster.length === 0 ? memory : { ...memory, roster: withAliases(roster, entry.aliases) };
    case 'drawn':
      return { ...memory, drawn: [...memory.drawn, { kind: entry.kind, sheet: entry.sheet }] };
    case 'choice':
      return { ...memory, choices: entry.change(memory.choices ?? NO_CHOICES) };
  }
}

type Roster = NonNullable<WorkbookMemory['roster']>;

/** A row of aliases goes on with those of the unit above it. */
function withAliases(roster: Roster, more: readonly string[]): Roster {
  const last = roster[roster.length - 1];
  return last ? [...roster.slice(0, -1), { ...last, aliases: [...last.aliases, ...more] }] : roster;
}

function rowsOf({ role, unit, year, quarter, roster, drawn, choices }: WorkbookMemory): readonly MarkRow[] {
  return [
    ...(role === undefined ? [] : [['role', role]]),
    ...(unit === undefined || unit === '' ? [] : [['unit', short(unit)]]),
    ...(year === undefined ? [] : [['year', year]]),
    ...(quarter === undefined ? [] : [['quarter', quarter]]),
    ...(roster === undefined ? [] : [['roster'], ...roster.flatMap(unitRows)]),
    ...drawn.map(({ kind, sheet }) => ['drawn', kind, short(sheet)]),
    ...(choices === undefined ? [] : choiceRows(choices)),
  ];
}

function unitRows({ name, aliases }: Roster[number]): readonly MarkRow[] {
  const told = aliases.filter((alias) => alias !== '').map(short);
  const rows: MarkRow[] = [['rosterUnit', short(name), ...told.slice(0, CELLS_A_ROW)]];
  for (let from = CELLS_A_ROW; from < told.length; from += CELLS_A_ROW) {
    rows.push(['rosterAliases', ...told.slice(from, from + CELLS_A_ROW)]);
  }
  return rows;
}
