import { dutyFlowLayout, workflowLayout } from '../../../src/domain/forms/flowchart-layout';
import { goalsLayout } from '../../../src/domain/forms/goals-layout';
import { postsLayout } from '../../../src/domain/forms/posts-layout';
import type { TableKind } from '../../../src/domain/forms/recognised-table';
import { reportFormLayout } from '../../../src/domain/forms/report-form-layout';
import { reportWorkbookLayout } from '../../../src/domain/reports/report-workbook';
import type { SheetLayout } from '../../../src/domain/sheet/layout';
import { reportWords } from '../../../src/messages/reports';
import { mechanism, sampleResult } from '../../domain/reports/sample-result';
import { TORTURE_LAYOUTS } from './torture-layout';

export interface ContractDrawing {
  readonly title: string;
  readonly sheets: readonly SheetLayout[];
  /** The official forms that must be recognised in what was drawn, in order. */
  readonly forms: readonly TableKind[];
}

const school = '示例市第一中学';
const period = { year: 2012, quarter: 3 };
const values = { partyOrgTotal: 3, dutyMembers: 0 };

/** What every writer of layouts must draw: the real forms and report, and a layout that holds everything at once. */
export const CONTRACT_DRAWINGS: readonly ContractDrawing[] = [
  {
    title: '附件1–附件4',
    sheets: [
      goalsLayout(mechanism, { school, year: 2012 }),
      postsLayout(mechanism, { school, year: 2012 }),
      workflowLayout(mechanism, { unit: school, year: 2012 }),
      dutyFlowLayout(mechanism, { unit: school, year: 2012 }),
    ],
    forms: ['goals', 'posts', 'steps', 'steps'],
  },
  {
    title: 'the blank forms',
    sheets: [goalsLayout(mechanism), postsLayout(mechanism), reportFormLayout(mechanism, { style: 'list' })],
    forms: ['goals', 'posts', 'report'],
  },
  {
    title: '附件5, one indicator a row, and in two blocks',
    sheets: [
      reportFormLayout(mechanism, { style: 'list', unit: school, period, values, footer: true }),
      reportFormLayout(mechanism, { style: 'twoBlocks', unit: school, year: 2012, values }),
    ],
    forms: ['report', 'report'],
  },
  {
    title: 'the report of a quarter',
    sheets: reportWorkbookLayout(sampleResult(14), mechanism, reportWords('zh'), {
      embedded: JSON.stringify({ text: '_x0041_ 单位\n'.repeat(9000) }),
    }).sheets,
    forms: ['report'],
  },
  { title: 'everything at once', sheets: TORTURE_LAYOUTS, forms: [] },
];

/** The period that recognition is asked for. */
export const CONTRACT_PERIOD = period;
export { mechanism as CONTRACT_MECHANISM };
