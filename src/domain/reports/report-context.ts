import type { NamesMode } from '../checks/redaction';
import type { ConsolidationResult } from '../consolidation/result';
import type { Mechanism } from '../mechanism/definition';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { CalendarDate } from '../sheet/cell-value';
import type { ReportWords } from './report-words';

export interface ReportOptions {
  /** The authority that sums and signs, e.g. 示例市教育工委; blank where it is not known. */
  readonly authority?: string;
  /** Persons' names in sentences and beside units; default as the findings come, and no contacts (spec §5.4). */
  readonly names?: NamesMode;
  /** The due date, where lateness was checked: only then is a unit said to be on time. */
  readonly due?: CalendarDate;
  /** Last quarter's totals, to be compared with under the matrix. */
  readonly previous?: Readonly<Partial<Record<IndicatorKey, number | null>>>;
  /** The report lies in the folder that the files are named from, so that links lead to them; default true. */
  readonly besideFiles?: boolean;
  /** The result as the contract's JSON, to be carried in the hidden sheet. */
  readonly embedded?: string;
}

/** What every sheet of a report is made from. */
export interface ReportContext {
  readonly result: ConsolidationResult;
  readonly mechanism: Mechanism;
  readonly words: ReportWords;
  readonly options: ReportOptions;
  /** The period in words. */
  readonly period: string;
}

export function reportContext(
  result: ConsolidationResult,
  mechanism: Mechanism,
  words: ReportWords,
  options: ReportOptions,
): ReportContext {
  const quarterLabel = mechanism.quarters[result.period.quarter - 1]?.label ?? '';
  return { result, mechanism, words, options, period: words.period(result.period, quarterLabel) };
}

/** What a list of open matters says above it while files are not read. */
export const unreadLines = ({ result, words }: ReportContext): readonly string[] =>
  result.unread.length > 0 ? [words.unreadFiles(result.unread.length)] : [];
