import type { NamesMode } from '../domain/checks/redaction';
import { previousTotals, type PreviousQuarter } from '../domain/consolidation/previous-quarter';
import type { ConsolidationResult } from '../domain/consolidation/result';
import { resultJson } from '../domain/consolidation/write-result-json';
import type { Mechanism } from '../domain/mechanism/definition';
import { isDirectlyBefore } from '../domain/mechanism/quarters';
import { reportWorkbookLayout } from '../domain/reports/report-workbook';
import type { CalendarDate } from '../domain/sheet/cell-value';
import { writeWorkbook } from '../formats/writer/write-workbook';
import { findingMessage } from '../messages/findings';
import type { Lang } from '../messages/fill';
import { reportWords } from '../messages/reports';

export interface QuarterReportOptions {
  readonly lang: Lang;
  readonly names: NamesMode;
  readonly due: CalendarDate | undefined;
  readonly previous: PreviousQuarter | undefined;
}

/** The two things a consolidation leaves behind: the report workbook and the result as data. */
export async function quarterReport(
  result: ConsolidationResult,
  mechanism: Mechanism,
  options: QuarterReportOptions,
): Promise<{ readonly workbook: Uint8Array; readonly json: string }> {
  const { lang } = options;
  const data = resultJson(result, (finding) =>
    findingMessage(finding, { unit: finding.unit, file: finding.file }, lang),
  );
  const json = `${JSON.stringify(data, null, 2)}\n`;
  const { names, due, previous } = options;
  const layout = reportWorkbookLayout(result, mechanism, reportWords(lang), {
    names,
    embedded: json,
    ...(due ? { due } : {}),
    // “Last quarter” on paper is the quarter directly before, not any earlier one.
    ...(previous && isDirectlyBefore(mechanism, previous.period, result.period)
      ? { previous: previousTotals(previous) }
      : {}),
  });
  return { workbook: await writeWorkbook(layout), json };
}
