import type { MarkRows } from '../../domain/sheet/mark';
import { HostError } from '../host-error';
import type { UndoableAction } from '../port';
import type { ReplacedSheet } from './memory-drawing';
import { sameContent, type WrittenCell } from './memory-edits';
import { markRows, withMark } from './memory-mark';
import { withSheet, type MemorySheet } from './memory-sheet';
import { TOP_LEFT, type WorkbookState } from './memory-workbook';

interface DoneDrawing {
  readonly told: UndoableAction & { readonly kind: 'draw' };
  readonly added: readonly MemorySheet[];
  readonly replaced: readonly ReplacedSheet[];
  readonly activeBefore: string;
  /** Undefined where the drawing left the mark as it was. */
  readonly mark: { readonly before: MarkRows | undefined; readonly after: MarkRows | undefined } | undefined;
}

interface DoneEdit {
  readonly told: UndoableAction & { readonly kind: 'edit' };
  readonly written: readonly WrittenCell[];
}

/** An action with what is needed to take it back. */
export type DoneAction = DoneDrawing | DoneEdit;

/** The workbook as if an action had not been; what the clerk did elsewhere since stays. */
export function takenBack(
  now: WorkbookState,
  done: DoneAction,
  discardChanges: boolean,
  newId: () => string,
): WorkbookState {
  return 'added' in done
    ? withoutDrawing(now, done, discardChanges, newId)
    : { ...now, sheets: withoutEdits(now.sheets, done, discardChanges) };
}

function withoutDrawing(
  now: WorkbookState,
  { added, replaced, mark, activeBefore }: DoneDrawing,
  discardChanges: boolean,
  newId: () => string,
): WorkbookState {
  if (now.structureProtected) throw new HostError('workbookProtected');
  for (const sheet of added) {
    const standing = now.sheets.find(({ id }) => id === sheet.id);
    if (!discardChanges && standing?.cells !== sheet.cells) {
      throw new HostError('changedSince', { sheet: standing?.name ?? sheet.name });
    }
  }
  const sheets = now.sheets.filter(({ id }) => !added.some((sheet) => sheet.id === id));
  for (const { sheet, index } of replaced) sheets.splice(index, 0, sheet);
  const state = withActive({ ...now, sheets }, activeBefore);
  return mark && sameRows(markRows(now.sheets), mark.after) ? withMark(state, mark.before, newId) : state;
}

/** A drawing's sheet that was shown gives way to the one shown before it, or to the first there is. */
function withActive(state: WorkbookState, wished: string): WorkbookState {
  const visible = state.sheets.filter(({ visibility }) => visibility === 'visible');
  if (visible.some(({ id }) => id === state.activeId)) return state;
  const shown = visible.find(({ id }) => id === wished) ?? visible[0];
  // A workbook keeps one visible sheet; the clerk has removed all but ours.
  if (!shown) throw new HostError('changedSince');
  return { ...state, activeId: shown.id, selected: TOP_LEFT };
}

function withoutEdits(
  now: readonly MemorySheet[],
  { written }: DoneEdit,
  discardChanges: boolean,
): readonly MemorySheet[] {
  let sheets = now;
  for (const cell of written) {
    const sheet = sheets.find(({ id }) => id === cell.sheetId);
    if (sheet?.isProtected) throw new HostError('sheetProtected', { sheet: sheet.name });
    if (!discardChanges && !(sheet && sameContent(sheet.cells.get(cell.address), cell.after))) {
      throw new HostError('changedSince', { sheet: sheet?.name ?? cell.sheetName });
    }
    if (sheet) sheets = withSheet(sheets, restored(sheet, cell.address, cell.before));
  }
  return sheets;
}

function restored(sheet: MemorySheet, address: string, cell: WrittenCell['before']): MemorySheet {
  const cells = new Map(sheet.cells);
  if (cell) cells.set(address, cell);
  else cells.delete(address);
  return { ...sheet, cells };
}

const sameRows = (a: MarkRows | undefined, b: MarkRows | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
