import type { PlacedText, ReadingGuess, ReportTable } from '../forms/recognised-table';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import { readNumber } from '../reading/read-number';
import { readReportDate } from '../reading/read-report-date';
import { cellAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-value';
import { plainText } from '../reading/plain-text';
import type { ReportForm } from './school-return';

/** True where at least one of the ten has anything typed behind it. */
export const hasFigures = (table: ReportTable): boolean =>
  Object.values(table.items).some(({ value }) => plainText(cellText(value)) !== '');

const namesPeriod = ({ period }: ReportTable, asked: Period): boolean =>
  period.quarter === asked.quarter && (period.year === undefined || period.year === asked.year);

const placeOfTable = (table: ReportTable): PlacedText['place'] => ({
  sheet: table.sheet,
  cell: cellAddress(table.range.top, table.range.left),
});

/** The one 附件5 that counts where a school has several: that of the period asked, else the first that is filled in. */
export function chooseReport(
  tables: readonly ReportTable[],
  asked: Period,
): { readonly chosen: ReportTable | undefined; readonly guesses: readonly ReadingGuess[] } {
  const named = tables.filter((table) => namesPeriod(table, asked));
  const chosen = named.find(hasFigures) ?? tables.find(hasFigures) ?? named[0] ?? tables[0];
  const guesses = tables
    .filter((table) => table !== chosen)
    .map((table): ReadingGuess => {
      const used = chosen ? `${chosen.sheet}!${placeOfTable(chosen).cell}` : '';
      return { code: 'duplicateReportForm', place: placeOfTable(table), values: { used } };
    });
  return { chosen, guesses };
}

/** Reads the figures, the unit and the date of 附件5. */
export function readReportForm(table: ReportTable): ReportForm {
  const figures = INDICATOR_KEYS.flatMap((key) => {
    const item = table.items[key];
    return item
      ? [[key, { place: item.place, raw: item.value, reading: readNumber(item.value) }] as const]
      : [];
  });
  const { dateCell, unitCell } = table;
  return {
    place: placeOfTable(table),
    unit: unitCell ?? table.unit,
    date: dateCell && { place: dateCell.place, ...readReportDate(dateCell.value) },
    figures: Object.fromEntries(figures),
  };
}
