import type { CellEdit } from '../../domain/sheet/edits';
import type { SheetLayout } from '../../domain/sheet/layout';
import { WORKING_SHEET_PREFIX } from '../../domain/sheet/mark';
import { cellAt } from '../../domain/sheet/snapshot';
import { HostError } from '../../host/host-error';
import type { Host, UndoableAction } from '../../host/port';
import type { DiagnosticCall, DiagnosticRun } from './diagnostic-step';
import { clearScratch } from './clear-scratch';
import { measuredCall, skippedCall } from './measured-call';
import { SCRATCH_PRINT, SCRATCH_SHEET } from './torture-layout';

/**
 * A host takes back its last action only, so a sheet that was edited can no longer be undrawn. Under this name it counts
 * as a host's own leftover, which the next drawing removes, whatever goes wrong in between.
 */
const EDITING_SHEET = `${WORKING_SHEET_PREFIX}diagnostics`;

const EDITED = { row: 1, col: 1 } as const;
const EDITED_TEXT = '=改写';

const SMALL_LAYOUT: SheetLayout = {
  name: EDITING_SHEET,
  columnWidths: [24, 24],
  rowHeights: {},
  styles: { plain: {} },
  cells: [{ row: 0, col: 0, value: '168', style: 'plain' }],
  merges: [],
  validations: [],
  conditionalStyles: [],
  print: SCRATCH_PRINT,
};

const NEED_THE_EDIT: readonly DiagnosticCall[] = ['readEdited', 'refusedEdit'];

/** Removes the sheet that was edited, where the drawing after it did not. False where it stands all the same. */
export const clearEditingSheet = (host: Host): Promise<boolean> =>
  clearScratch(host, EDITING_SHEET, { ...SMALL_LAYOUT, name: SCRATCH_SHEET });

/** Writes a cell, reads it, is refused a second time, and takes it back; on a small sheet of its own. */
export async function tryEditing(run: DiagnosticRun): Promise<void> {
  const { host } = run;
  const drawn = await measuredCall(run, 'drawSmall', () => host.drawSheets({ sheets: [SMALL_LAYOUT] }));
  const sheet = drawn?.sheets[0]?.name;
  const edit: CellEdit = { sheet: sheet ?? '', ...EDITED, value: EDITED_TEXT, was: null };
  const edited =
    sheet === undefined
      ? skippedCall(run, 'applyEdits', 'no sheet')
      : await measuredCall(run, 'applyEdits', () => host.applyEdits([edit]).then(() => true));
  if (sheet === undefined || !edited) {
    for (const call of NEED_THE_EDIT) skippedCall(run, call, 'no edit');
    if (sheet === undefined) skippedCall(run, 'undoEdit', 'no edit');
    else await tryUndo(run, 'draw', sheet);
    return;
  }
  await measuredCall(
    run,
    'readEdited',
    () => host.readWorkbook([sheet]),
    ({ sheets: [read] }) => ({
      asExpected: read !== undefined && cellAt(read, EDITED.row, EDITED.col) === EDITED_TEXT,
    }),
  );
  await tryRefusal(run, edit);
  await tryUndo(run, 'edit', sheet);
}

/** Takes back the edit; where there was none to take back, the sheet itself. */
const tryUndo = (run: DiagnosticRun, expected: UndoableAction['kind'], sheet: string): Promise<unknown> =>
  measuredCall(
    run,
    'undoEdit',
    () => run.host.undo({ discardChanges: true }),
    ({ kind, sheets }) => ({
      detail: kind,
      asExpected: kind === expected && sheets.includes(sheet),
    }),
  );

/** The cell no longer holds what the edit was decided on, so nothing may be written. */
const tryRefusal = (run: DiagnosticRun, edit: CellEdit): Promise<unknown> =>
  measuredCall(
    run,
    'refusedEdit',
    () => refusalOf(run.host.applyEdits([edit])),
    (code) => ({
      detail: code ?? 'written',
      asExpected: code === 'cellsChanged',
    }),
  );

/** The code with which a host refused to write; undefined where it wrote. */
const refusalOf = (writing: Promise<void>): Promise<string | undefined> =>
  writing.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof HostError) return error.code;
      throw error;
    },
  );
