import type { Mechanism } from '../mechanism/definition';
import { periodOfReportDate } from '../mechanism/quarters';
import type { Period } from '../mechanism/quarters';
import { cellAddress } from '../sheet/address';
import type { CalendarDate } from '../sheet/cell-value';
import { cellText } from '../sheet/cell-value';
import type { ReadingGuess, RecognisedTable, ReportTable } from './recognised-table';

export interface PeriodChoice<T> {
  readonly used: readonly T[];
  readonly guesses: readonly ReadingGuess[];
}

/** True where a table names another year or quarter than the one asked for. */
export const namesOther = ({ period }: Pick<RecognisedTable, 'period'>, asked: Period): boolean =>
  (period.year !== undefined && period.year !== asked.year) ||
  (period.quarter !== undefined && period.quarter !== asked.quarter);

/**
 * Leaves out tables of one kind that name another period, if one of the period asked for is there (spec §3 several
 * years or old quarters left in the file). If all name other periods they stay: the file is for another period.
 */
export function choosePeriod<T extends RecognisedTable>(
  tables: readonly T[],
  asked: Period,
): PeriodChoice<T> {
  const fitting = tables.filter((table) => !namesOther(table, asked));
  if (fitting.length === 0 || fitting.length === tables.length) return { used: tables, guesses: [] };
  const unused = tables.filter((table) => !fitting.includes(table));
  return { used: fitting, guesses: unused.map((table) => unusedGuess(table, table.period)) };
}

/** The same for report forms, where the date also tells them apart if no title does; the fitting ones first. */
export function chooseReports(
  tables: readonly ReportTable[],
  asked: Period,
  mechanism: Mechanism,
): PeriodChoice<ReportTable> {
  const named = choosePeriod(tables, asked);
  if (named.used.length < 2) return named;
  const dated = named.used.map((table) => ({ table, period: datePeriod(table, mechanism) }));
  const fits = ({ period }: { period: Period | undefined }): boolean =>
    period?.year === asked.year && period.quarter === asked.quarter;
  if (!dated.some(fits)) return named;
  const older = dated.filter((one) => one.period !== undefined && !fits(one));
  const used = dated.filter((one) => !older.includes(one)).sort((a, b) => Number(fits(b)) - Number(fits(a)));
  return {
    used: used.map(({ table }) => table),
    guesses: [...named.guesses, ...older.map(({ table, period }) => unusedGuess(table, period ?? {}))],
  };
}

const unusedGuess = (table: RecognisedTable, period: { year?: number; quarter?: number }): ReadingGuess => ({
  code: 'olderPeriodUnused',
  place: period === table.period && table.period.place ? table.period.place : tablePlace(table),
  values: {
    kind: table.kind,
    sheet: table.sheet,
    ...(period.year === undefined ? {} : { year: period.year }),
    ...(period.quarter === undefined ? {} : { quarter: period.quarter }),
  },
});

export const tablePlace = (table: RecognisedTable): { sheet: string; cell: string } => ({
  sheet: table.sheet,
  cell: cellAddress(table.range.top, table.range.left),
});

const DATE = /((?:19|20)\d{2})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})/;

function datePeriod({ dateCell }: ReportTable, mechanism: Mechanism): Period | undefined {
  const match = DATE.exec(cellText(dateCell?.value).normalize('NFKC').replace(/\s+/g, ''));
  if (!match) return undefined;
  const date: CalendarDate = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return periodOfReportDate(mechanism, date);
}
