import { isWorkingSheet } from '../../domain/sheet/mark';
import { assertDrawable } from '../assert-drawable';
import { HostError } from '../host-error';
import { drawOutcome, namesGiven, placedLayouts } from '../placed-layouts';
import type { DrawOutcome, DrawRequest, HostCapabilities } from '../port';
import { drawnSheet } from './drawn-sheet';
import { markRows, withMark } from './memory-mark';
import type { MemorySheet } from './memory-sheet';
import { TOP_LEFT, type WorkbookState } from './memory-workbook';

export interface Drawing {
  readonly state: WorkbookState;
  readonly outcome: DrawOutcome;
  readonly added: readonly MemorySheet[];
  readonly replaced: readonly ReplacedSheet[];
}

/** A hidden sheet whose place was taken, and where it stood. */
export interface ReplacedSheet {
  readonly sheet: MemorySheet;
  readonly index: number;
}

/** The workbook with a request's sheets on it; throws before anything is changed. */
export function withDrawing(
  before: WorkbookState,
  request: DrawRequest,
  capabilities: HostCapabilities,
  newId: () => string,
): Drawing {
  if (before.structureProtected) throw new HostError('workbookProtected');
  request.sheets.forEach(assertDrawable);
  // Remnants of a drawing that even taking back could not remove go with the next action.
  const existing = before.sheets.filter((sheet) => !isWorkingSheet(sheet));
  const placed = placedLayouts(request.sheets, existing);
  const context = { names: namesGiven(placed), capabilities };
  const taken = new Set(placed.map(({ replaced }) => replaced));
  const added = placed.map(({ layout, name }) => drawnSheet(layout, { id: newId(), name }, context));
  const sheets = [...existing.filter((sheet) => !taken.has(sheet)), ...added];
  const shown = added.find(({ visibility }) => visibility === 'visible');
  const drawn = { ...before, sheets, ...(shown ? { activeId: shown.id, selected: TOP_LEFT } : {}) };
  const given = placed.map(({ name }) => name);
  return {
    state: request.mark ? withMark(drawn, request.mark(markRows(before.sheets), given), newId) : drawn,
    outcome: drawOutcome(placed, capabilities),
    added,
    replaced: existing.flatMap((sheet, index) => (taken.has(sheet) ? [{ sheet, index }] : [])),
  };
}
