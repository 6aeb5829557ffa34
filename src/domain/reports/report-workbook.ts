import type { ConsolidationResult } from '../consolidation/result';
import type { Mechanism } from '../mechanism/definition';
import type { WorkbookLayout } from '../sheet/layout';
import { exceptionsSheet } from './exceptions-sheet';
import { findingsSheet } from './findings-sheet';
import { ownershipMark } from './ownership-mark';
import { readingSheet } from './reading-sheet';
import { reportContext, type ReportOptions } from './report-context';
import type { ReportWords } from './report-words';
import { summaryForm } from './summary-form';
import { unitMatrix } from './unit-matrix';

/**
 * The quarter's report as a workbook: 附件5 with the totals, every unit's figures with their sums, what was found, what
 * is missing, and how each file was read; and, very hidden, the figures for programs to read back.
 */
export function reportWorkbookLayout(
  result: ConsolidationResult,
  mechanism: Mechanism,
  words: ReportWords,
  options: ReportOptions = {},
): WorkbookLayout {
  const context = reportContext(result, mechanism, words, options);
  const findings = findingsSheet(context);
  return {
    title: words.workbookTitle(mechanism.name, context.period),
    sheets: [
      summaryForm(context),
      unitMatrix(context, findings.linkOf),
      findings.layout,
      exceptionsSheet(context),
      readingSheet(context),
      ownershipMark(result, options.embedded),
    ],
  };
}
