import { redactFinding } from '../../domain/checks/redaction';
import type { ConsolidationResult } from '../../domain/consolidation/result';
import { reminderListLayout } from '../../domain/reports/reminder-list';
import { reportContext, type ReportContext } from '../../domain/reports/report-context';
import { returnSlipsLayout } from '../../domain/reports/return-slips';
import type { WorkbookLayout } from '../../domain/sheet/layout';
import { mergeDrawn } from '../../domain/workbook/merge-drawn';
import { markOfMemory, memoryOfMark } from '../../domain/workbook/mark-rows';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';
import type { DrawOutcome, Host } from '../../host/port';
import { exportFileName } from '../../messages/export-file-name';
import type { Lang } from '../../messages/fill';
import { letterWords } from '../../messages/report-letters';
import { reportWords } from '../../messages/reports';
import { defaultMechanism } from '../default-mechanism';
import { quarterReportLayout } from '../quarter-report-layout';
import type { ExportedFile } from './session-services';
import type { SessionState } from './session-state';

export interface WriteOptions {
  /** The authority that sums and signs; printed on the form and remembered in the workbook. */
  readonly authority?: string;
}

/** Nothing has been read, so there is nothing to report; the view offers no button before that. */
export class NothingToReport extends Error {
  override readonly name = 'NothingToReport';
}

/** Files are being read: what there is will be another result in a moment. The view offers no button meanwhile. */
export class StillReading extends Error {
  override readonly name = 'StillReading';
}

function resultOf({ result, progress }: SessionState): ConsolidationResult {
  if (progress) throw new StillReading('files are being read');
  if (!result) throw new NothingToReport('no result');
  return result;
}

/**
 * What goes up names no person (spec §5.4), whatever the screen shows. Where the files lie, and where the report will, is
 * not known here, so nothing is linked to them.
 */
function layoutOf(state: SessionState, { authority }: WriteOptions, lang: Lang): WorkbookLayout {
  const result = resultOf(state);
  const findings = result.findings.map((finding) => redactFinding(finding, 'none'));
  const { due, previous } = state;
  return quarterReportLayout({ ...result, findings }, defaultMechanism(), {
    lang,
    names: 'none',
    besideFiles: false,
    due,
    previous,
    ...(authority === undefined || authority === '' ? {} : { authority }),
  }).layout;
}

/** Draws the report's sheets into the workbook and marks it, in one call. */
export async function writeReport(
  state: SessionState,
  host: Host,
  options: WriteOptions,
  lang: Lang,
): Promise<DrawOutcome> {
  const { sheets } = layoutOf(state, options, lang);
  const remembered = rememberedOf(state, options);
  return host.drawSheets({
    sheets,
    mark: (current, given) => {
      const visible = given.filter((_, index) => !sheets[index]?.hidden);
      const drawn = visible.map((sheet) => ({ kind: 'consolidation' as const, sheet }));
      return markOfMemory(mergeDrawn({ ...memoryOfMark(current), ...remembered }, drawn), current);
    },
  });
}

/** So that next quarter begins with the same roster; without contacts, which are names of persons. */
const rememberedOf = (
  { period, roster }: SessionState,
  { authority }: WriteOptions,
): Partial<WorkbookMemory> => ({
  ...period,
  ...(roster ? { roster: roster.units.map(({ name, aliases }) => ({ name, aliases })) } : {}),
  ...(authority === undefined || authority === '' ? {} : { unit: authority }),
});

/** The report as a file. */
export const exportReport = async (
  state: SessionState,
  options: WriteOptions,
  lang: Lang,
): Promise<ExportedFile> => exported('report', state, layoutOf(state, options, lang), lang);

/** 催报清单 as a file. */
export async function exportReminderList(state: SessionState, lang: Lang): Promise<ExportedFile> {
  const layout = reminderListLayout(contextOf(state, lang), letterWords(lang));
  return exported('reminders', state, layout, lang);
}

/** 退回修改单 as a file. */
export async function exportReturnSlips(state: SessionState, lang: Lang): Promise<ExportedFile> {
  const layout = returnSlipsLayout(contextOf(state, lang), letterWords(lang));
  return exported('slips', state, layout, lang);
}

function contextOf(state: SessionState, lang: Lang): ReportContext {
  const { due } = state;
  return reportContext(resultOf(state), defaultMechanism(), reportWords(lang), {
    names: 'masked',
    ...(due ? { due } : {}),
  });
}

async function exported(
  kind: Parameters<typeof exportFileName>[0],
  state: SessionState,
  layout: WorkbookLayout,
  lang: Lang,
): Promise<ExportedFile> {
  // The writer is large, and most of what the pane is opened for writes no file.
  const { writeWorkbook } = await import('../../formats/writer/write-workbook');
  const { period } = reportContext(resultOf(state), defaultMechanism(), reportWords(lang), {});
  return { name: exportFileName(kind, period, lang), bytes: await writeWorkbook(layout) };
}
