import type { NamesMode } from '../domain/checks/redaction';
import { totalsBefore } from '../domain/consolidation/compared-figures';
import type { PreviousQuarter } from '../domain/consolidation/previous-quarter';
import type { ConsolidationResult } from '../domain/consolidation/result';
import { resultJson } from '../domain/consolidation/write-result-json';
import type { Mechanism } from '../domain/mechanism/definition';
import { reportWorkbookLayout } from '../domain/reports/report-workbook';
import type { CalendarDate } from '../domain/sheet/cell-value';
import type { WorkbookLayout } from '../domain/sheet/layout';
import { findingMessage } from '../messages/findings';
import type { Lang } from '../messages/fill';
import { reportWords } from '../messages/reports';

export interface QuarterReportOptions {
  readonly lang: Lang;
  readonly names: NamesMode;
  readonly due: CalendarDate | undefined;
  readonly previous: PreviousQuarter | undefined;
  /** The authority that sums and signs. */
  readonly authority?: string;
  /** The report lies beside the files it names; default true. */
  readonly besideFiles?: boolean;
}

/** The report workbook, with the result as data inside, and the data by itself. */
export function quarterReportLayout(
  result: ConsolidationResult,
  mechanism: Mechanism,
  options: QuarterReportOptions,
): { readonly layout: WorkbookLayout; readonly json: string } {
  const { lang, names, due, previous, authority, besideFiles = true } = options;
  const data = resultJson(result, (finding) =>
    findingMessage(finding, { unit: finding.unit, file: finding.file }, lang),
  );
  const json = `${JSON.stringify(data, null, 2)}\n`;
  const before = totalsBefore(result, previous, mechanism);
  const layout = reportWorkbookLayout(result, mechanism, reportWords(lang), {
    names,
    embedded: json,
    besideFiles,
    ...(authority === undefined ? {} : { authority }),
    ...(due ? { due } : {}),
    ...(before ? { previous: before } : {}),
  });
  return { layout, json };
}
