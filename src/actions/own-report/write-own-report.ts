import type { Period } from '../../domain/mechanism/quarters';
import type { ReportPlan } from '../../domain/own-report/report-plan';
import type { SchoolReturn } from '../../domain/school/school-return';
import { markOfMemory, memoryOfMark } from '../../domain/workbook/mark-rows';
import { mergeDrawn } from '../../domain/workbook/merge-drawn';
import { NO_CHOICES, type SchoolChoices } from '../../domain/workbook/school-choices';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import { withWrittenReport } from '../../domain/workbook/written-reports';
import type { Host, LeftOut } from '../../host/port';
import { rememberInWorkbook } from '../workbook/remember';
import { rememberOnceUndone } from '../workbook/undone-memory';

/** Whose report it is, as it is remembered for the quarter after. */
export interface WrittenFor {
  readonly period: Period;
  readonly school: SchoolReturn;
}

export interface WrittenOwnReport {
  /** The name of its sheet. */
  readonly sheet: string;
  /** What of a sheet drawn anew this program could not take. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes 附件5 as planned, all or nothing, and remembers the figures for the hints and checks of the next quarter, until
 * it is taken back. Rejects with `HostError`.
 */
export async function writeOwnReport(
  host: Host,
  plan: ReportPlan,
  by: WrittenFor,
): Promise<WrittenOwnReport> {
  let before: SchoolChoices['reports'] = [];
  const remembered = ({ choices = NO_CHOICES }: WorkbookMemory) => {
    before = choices.reports;
    return { choices: withWrittenReport(choices, by.period, plan.values, by.school) };
  };
  const asBefore = ({ choices = NO_CHOICES }: WorkbookMemory) => ({
    choices: { ...choices, reports: before },
  });
  if (plan.kind === 'fill') {
    await host.applyEdits(plan.edits, plan.guards);
    try {
      await rememberInWorkbook(host, remembered);
    } catch (error) {
      await host.undo();
      throw error;
    }
    rememberOnceUndone(host.lastAction(), asBefore);
    return { sheet: plan.sheet, leftOut: [] };
  }
  const { sheets, leftOut } = await host.drawSheets({
    sheets: [plan.layout],
    mark: (current, given) => {
      const known = memoryOfMark(current);
      const drawn = given.map((sheet) => ({ kind: 'report' as const, sheet }));
      return markOfMemory(mergeDrawn({ ...known, ...remembered(known) }, drawn), current);
    },
  });
  rememberOnceUndone(host.lastAction(), asBefore);
  return { sheet: sheets[0]?.name ?? plan.layout.name, leftOut };
}
