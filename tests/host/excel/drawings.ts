import { resultJson } from '../../../src/domain/consolidation/write-result-json';
import { dutyFlowLayout, workflowLayout } from '../../../src/domain/forms/flowchart-layout';
import { goalsLayout } from '../../../src/domain/forms/goals-layout';
import { postsLayout } from '../../../src/domain/forms/posts-layout';
import { reportFormLayout } from '../../../src/domain/forms/report-form-layout';
import { reportWorkbookLayout } from '../../../src/domain/reports/report-workbook';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import type { MarkRows } from '../../../src/domain/sheet/mark';
import { findingMessage } from '../../../src/messages/findings';
import { reportWords } from '../../../src/messages/reports';
import { mechanism, sampleResult } from '../../domain/reports/sample-result';

const school = '示例市第一中学';

/** The five templates as the ribbon inserts them. */
export const TEMPLATES: Readonly<Record<string, SheetLayout>> = {
  附件1: goalsLayout(mechanism, { school, year: 2012 }),
  附件2: postsLayout(mechanism, { school, year: 2012 }),
  附件3: workflowLayout(mechanism, { unit: school, year: 2012 }),
  附件4: dutyFlowLayout(mechanism, { unit: school, year: 2012 }),
  附件5: reportFormLayout(mechanism, { style: 'list', unit: school, year: 2012 }),
};

/** The report on so many units, with everything in it that a real one has. */
export function reportOf(units: number): readonly SheetLayout[] {
  const result = sampleResult(units);
  const said = (finding: (typeof result.findings)[number]): string =>
    findingMessage(finding, { unit: finding.unit, file: finding.file }, 'zh');
  const embedded = JSON.stringify(resultJson(result, said));
  return reportWorkbookLayout(result, mechanism, reportWords('zh'), { names: 'full', embedded }).sheets;
}

/** As the product marks a workbook: a few rows, more than before. */
export const addedMark = (rows: MarkRows = []): MarkRows => [...rows, ['drawn', '附件1', rows.length]];
