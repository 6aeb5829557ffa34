import type { SheetLayout } from '../../domain/sheet/layout';
import { WORKING_SHEET_PREFIX } from '../../domain/sheet/mark';
import { givenNames, replacedSheet } from '../given-names';
import { HostError } from '../host-error';
import type { DrawOutcome, DrawRequest, HostCapabilities } from '../port';
import { assertWritable } from './assert-writable';
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
  request.sheets.forEach(assertWritable);
  const existing = before.sheets.filter(isNoRemnant);
  const given = givenNames(request.sheets, existing);
  const nameOf = (index: number): string => given[index] ?? '';
  const names = new Map(request.sheets.map(({ name }, index) => [name, nameOf(index)]));
  const taken = new Set(
    request.sheets.map((layout, index) => replacedSheet(layout, nameOf(index), existing)),
  );
  const added = request.sheets.map((layout, index) =>
    drawnSheet(layout, { id: newId(), name: nameOf(index) }, { names, capabilities }),
  );
  const sheets = [...existing.filter((sheet) => !taken.has(sheet)), ...added];
  const shown = added.find(({ visibility }) => visibility === 'visible');
  const drawn = { ...before, sheets, ...(shown ? { activeId: shown.id, selected: TOP_LEFT } : {}) };
  return {
    state: request.mark ? withMark(drawn, request.mark(markRows(before.sheets)), newId) : drawn,
    outcome: {
      sheets: request.sheets.map(({ name }, index) => ({ wanted: name, name: nameOf(index) })),
      leftOut: leftOut(request.sheets, capabilities),
    },
    added,
    replaced: existing.flatMap((sheet, index) => (taken.has(sheet) ? [{ sheet, index }] : [])),
  };
}

/** Remnants of a drawing that even taking back could not remove go with the next action. */
export const isNoRemnant = ({ name }: MemorySheet): boolean => !name.startsWith(WORKING_SHEET_PREFIX);

const leftOut = (layouts: readonly SheetLayout[], { notes }: HostCapabilities): DrawOutcome['leftOut'] =>
  !notes && layouts.some(({ cells }) => cells.some(({ note }) => note !== undefined)) ? ['notes'] : [];
