import { belongingOf, type Belonging } from '../checking/report-belonging';
import type { WorkbookScan } from '../checking/workbook-scan';
import type { ReportTable } from '../forms/recognised-table';
import { hasFigures } from '../school/report-form';

/**
 * The 附件5 of the workbook that is to be filled in for the scan's period: one that is for it, else one that says nothing
 * of a period. One of another quarter is nobody's to write over, nor one on a sheet that the clerk has hidden.
 */
export function formToFill({ own, request }: WorkbookScan): ReportTable | undefined {
  const tables = (own?.school.reportTables ?? []).filter(({ sheetHidden }) => !sheetHidden);
  const belonging = new Map(tables.map((table) => [table, belongingOf(table, request)]));
  const of = (wanted: Belonging): readonly ReportTable[] =>
    tables.filter((table) => belonging.get(table) === wanted);
  return of('asked').find(hasFigures) ?? of('asked')[0] ?? of('open').find(hasFigures) ?? of('open')[0];
}
