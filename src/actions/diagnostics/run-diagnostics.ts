import type { MarkRows } from '../../domain/sheet/mark';
import type { Host, SelectedCells, SheetSummary } from '../../host/port';
import { cellAddress } from '../../domain/sheet/address';
import type { DiagnosticRun, DiagnosticStep } from './diagnostic-step';
import { measuredCall, skippedCall } from './measured-call';
import { tryDrawing } from './try-drawing';
import { clearEditingSheet, tryEditing } from './try-editing';

interface DiagnosticsRequest {
  readonly host: Host;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Told of each call as it ends. */
  readonly onStep?: (step: DiagnosticStep) => void;
}

/**
 * Makes every call of the host once and tells how each went. What is drawn goes onto a scratch sheet that is taken back
 * at the end; the clerk's own sheets are read and never written. Never rejects: a fault is a step.
 */
export async function runDiagnostics(request: DiagnosticsRequest): Promise<readonly DiagnosticStep[]> {
  const steps: DiagnosticStep[] = [];
  const run: DiagnosticRun = {
    host: request.host,
    now: request.now,
    onStep: (step) => {
      steps.push(step);
      request.onStep?.(step);
    },
  };
  const before = await tryReading(run);
  await tryEditing(run);
  await tryDrawing(run, before.mark);
  await tryLeavingAsBefore(run, before);
  return steps;
}

interface Before {
  readonly sheets: readonly SheetSummary[] | undefined;
  readonly selected: SelectedCells | undefined;
  readonly mark: MarkRows | undefined;
}

/** The calls that change nothing. */
async function tryReading(run: DiagnosticRun): Promise<Before> {
  const { host } = run;
  const sheets = await measuredCall(
    run,
    'listSheets',
    () => host.listSheets(),
    (list) => ({
      detail: `${list.length} sheets`,
      asExpected: list.filter(({ active }) => active).length === 1,
    }),
  );
  const selected = await measuredCall(
    run,
    'selection',
    () => host.selection(),
    ({ sheet }) => ({
      asExpected: sheets === undefined || sheets.some(({ name }) => name === sheet),
    }),
  );
  await tryListening(run);
  await measuredCall(
    run,
    'readWorkbook',
    () => host.readWorkbook(),
    (workbook) => ({
      detail: `${workbook.sheets.length} sheets, ${countCells(workbook.sheets)} cells`,
    }),
  );
  const mark = await measuredCall(
    run,
    'readMark',
    () => host.readMark(),
    (rows) => ({
      detail: rows ? `${rows.length} rows` : 'none',
    }),
  );
  await tryWritingMark(run, mark);
  return { sheets, selected, mark };
}

async function tryListening(run: DiagnosticRun): Promise<void> {
  const ignored = (): void => undefined;
  await measuredCall(run, 'onSelectionChanged', async () => (await run.host.onSelectionChanged(ignored))());
  await measuredCall(run, 'onWorkbookChanged', async () => (await run.host.onWorkbookChanged(ignored))());
}

/** The same rows again, so that nothing changes; a workbook without a mark is not given one. */
async function tryWritingMark(run: DiagnosticRun, mark: MarkRows | undefined): Promise<void> {
  if (!mark) return skippedCall(run, 'writeMark', 'no mark');
  await measuredCall(
    run,
    'writeMark',
    async () => {
      await run.host.writeMark(() => mark);
      return run.host.readMark();
    },
    (rows) => ({ asExpected: JSON.stringify(rows) === JSON.stringify(mark) }),
  );
}

/** The clerk's own sheet is shown again, and there are the sheets and the mark there were. */
async function tryLeavingAsBefore(run: DiagnosticRun, before: Before): Promise<void> {
  const { host } = run;
  await measuredCall(
    run,
    'leftAsBefore',
    async () => {
      const cleared = await clearAndReveal(run, before);
      return { cleared, sheets: await host.listSheets(), mark: await host.readMark() };
    },
    (after) => ({
      detail: after.cleared ? `${after.sheets.length} sheets` : 'scratch sheet left',
      asExpected:
        after.cleared &&
        namesOf(after.sheets) === namesOf(before.sheets ?? []) &&
        JSON.stringify(after.mark) === JSON.stringify(before.mark),
    }),
  );
}

/** The clerk's own sheet is shown whatever came of clearing the other. */
async function clearAndReveal({ host }: DiagnosticRun, { selected }: Before): Promise<boolean> {
  try {
    return await clearEditingSheet(host);
  } finally {
    if (selected) await host.reveal({ sheet: selected.sheet, cell: topLeft(selected) });
  }
}

const topLeft = ({ range }: SelectedCells): string => cellAddress(range.top, range.left);
const namesOf = (sheets: readonly SheetSummary[]): string => sheets.map(({ name }) => name).join('\n');
const countCells = (
  sheets: readonly { readonly rows: readonly (readonly unknown[] | undefined)[] }[],
): number =>
  sheets.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((count, row) => count + (row?.filter((v) => v !== undefined).length ?? 0), 0),
    0,
  );
