import type { ConsolidationResult } from '../domain/consolidation/result';
import type { Mechanism } from '../domain/mechanism/definition';
import { writeWorkbook } from '../formats/writer/write-workbook';
import { quarterReportLayout, type QuarterReportOptions } from './quarter-report-layout';

/** The two things a consolidation leaves behind: the report workbook and the result as data. */
export async function quarterReport(
  result: ConsolidationResult,
  mechanism: Mechanism,
  options: QuarterReportOptions,
): Promise<{ readonly workbook: Uint8Array; readonly json: string }> {
  const { layout, json } = quarterReportLayout(result, mechanism, options);
  return { workbook: await writeWorkbook(layout), json };
}
