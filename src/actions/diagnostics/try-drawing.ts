import type { MarkRows } from '../../domain/sheet/mark';
import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { differingCells } from './compare-drawn';
import type { DiagnosticCall, DiagnosticRun, Observation } from './diagnostic-step';
import { measuredCall, skippedCall } from './measured-call';
import { TORTURE_LAYOUT } from './torture-layout';

/** More addresses than these say no more. */
const MOST_TOLD = 5;

const NEED_THE_SHEET: readonly DiagnosticCall[] = ['readDrawn', 'reveal', 'undoDraw'];

/** Draws everything a layout can say, with a mark, compares what stands there, shows it, and takes it back. */
export async function tryDrawing(run: DiagnosticRun, mark: MarkRows | undefined): Promise<void> {
  const { host } = run;
  const sheet = await drawnSheet(run, mark);
  if (sheet === undefined) {
    for (const call of NEED_THE_SHEET) skippedCall(run, call, 'no sheet');
    return;
  }
  await measuredCall(run, 'readDrawn', () => host.readWorkbook([sheet]), compared);
  await measuredCall(
    run,
    'reveal',
    () => host.reveal({ sheet, cell: 'B3' }).then(() => host.selection()),
    (selected) => ({
      asExpected: selected.sheet === sheet && selected.range.top === 2 && selected.range.left === 1,
    }),
  );
  await measuredCall(
    run,
    'undoDraw',
    () => host.undo({ discardChanges: true }),
    ({ kind, sheets }) => ({
      asExpected: kind === 'draw' && sheets.includes(sheet),
    }),
  );
}

/** The name the sheet got. The mark comes with it and goes with it. */
async function drawnSheet(run: DiagnosticRun, mark: MarkRows | undefined): Promise<string | undefined> {
  const marked: MarkRows = [...(mark ?? []), ['diagnostics', 1]];
  const drawn = await measuredCall(
    run,
    'drawSheets',
    async () => {
      const outcome = await run.host.drawSheets({ sheets: [TORTURE_LAYOUT], mark: () => marked });
      return { outcome, rows: await run.host.readMark() };
    },
    ({ outcome, rows }) => ({
      detail: `${TORTURE_LAYOUT.cells.length} cells, left out: ${outcome.leftOut.join(' ') || 'none'}`,
      asExpected: JSON.stringify(rows) === JSON.stringify(marked),
    }),
  );
  return drawn?.outcome.sheets[0]?.name;
}

function compared({ sheets: [sheet] }: WorkbookSnapshot): Observation {
  if (!sheet) return { detail: 'sheet not found', asExpected: false };
  const differing = differingCells(TORTURE_LAYOUT, sheet);
  const told = differing.slice(0, MOST_TOLD).join(' ');
  const counts = `${differing.length} of ${TORTURE_LAYOUT.cells.length} cells differ, ${sheet.merges.length} merges`;
  return { detail: told === '' ? counts : `${counts}: ${told}`, asExpected: differing.length === 0 };
}
