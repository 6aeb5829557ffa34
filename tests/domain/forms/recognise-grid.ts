import mechanismJson from '../../../templates/168/mechanism.json';
import { recogniseWorkbook } from '../../../src/domain/forms/recognise-workbook';
import type { RecognitionOptions } from '../../../src/domain/forms/recognise-workbook';
import type {
  ListTable,
  ReadingGuess,
  RecognisedWorkbook,
  ReportTable,
} from '../../../src/domain/forms/recognised-table';
import { parseMechanism } from '../../../src/domain/mechanism/definition';
import type { ColumnKey } from '../../../src/domain/mechanism/table-definition';
import type { SheetSnapshot } from '../../../src/domain/sheet/snapshot';
import { workbook } from '../../fixtures/grid';

export const MECHANISM = parseMechanism(mechanismJson);

export const recogniseSheets = (
  sheets: readonly SheetSnapshot[],
  options: Partial<RecognitionOptions> = {},
): RecognisedWorkbook =>
  recogniseWorkbook(workbook(...sheets), MECHANISM, { year: 2012, quarter: 3, ...options });

/** The one list table of a sheet. */
export function onlyList(sheet: SheetSnapshot): ListTable {
  const { tables } = recogniseSheets([sheet]);
  const [table] = tables;
  if (tables.length !== 1 || (table?.kind !== 'goals' && table?.kind !== 'posts')) {
    throw new Error(`expected one list table, got ${tables.map(({ kind }) => kind).join() || 'none'}`);
  }
  return table;
}

/** The one report form of a sheet. */
export function onlyReport(sheet: SheetSnapshot): ReportTable {
  const { tables } = recogniseSheets([sheet]);
  const [table] = tables;
  if (tables.length !== 1 || table?.kind !== 'report')
    throw new Error(`expected one report, got ${tables.length} tables`);
  return table;
}

/** What each row of a table holds in a column, `undefined` for blank. */
export const column = (table: ListTable, key: ColumnKey): unknown[] =>
  table.rows.map(({ cells }) => cells[key]?.value);

/** What each row holds in a quarter, from 1. */
export const quarter = (table: ListTable, number: number): unknown[] =>
  table.rows.map(({ quarters }) => quarters[number - 1]?.value);

/** The columns of a table from left to right: `projectTask`, `quarter3`, `-` for one that means nothing to us. */
export const columnKeys = (table: ListTable): string =>
  table.columns.map(({ key, quarter: number }) => `${key ?? '-'}${number ?? ''}`).join(' ');

/** The guesses as `code@cell`. */
export const guessed = (guesses: readonly ReadingGuess[]): string[] =>
  guesses.map(({ code, place }) => `${code}@${place?.cell ?? '-'}`);

/** Skipped rows as the clerk counts them: `7 blank`. */
export const skipped = (table: ListTable): string[] =>
  table.skipped.map(({ row, reason }) => `${row + 1} ${reason}`);
