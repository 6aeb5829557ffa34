import type { CellPosition } from '../domain/sheet/address';
import type { MarkRows } from '../domain/sheet/mark';
import type { UndoableAction } from './port';
import type { CellState } from './cells/cell-state';
import type { GridCell } from './plan/draw-op';
import type { StandingMark, StandingSheet } from './standing-workbook';

/** A drawing that can be taken back. */
export interface DoneDrawing {
  readonly kind: 'draw';
  readonly told: UndoableAction;
  /** Our sheets, with what the program tells of their cells by address. */
  readonly drawn: readonly {
    readonly id: string;
    readonly name: string;
    readonly hidden: boolean;
    readonly contents: ReadonlyMap<string, GridCell>;
  }[];
  /** Hidden sheets whose place was taken. */
  readonly replaced: readonly ReplacedSheet[];
  readonly activeBefore: string;
  /** Undefined where the drawing left the mark as it was. */
  readonly mark: { readonly before: StandingMark | undefined; readonly after: MarkRows } | undefined;
}

/** A hidden sheet that is no more: what it held, to be written again. */
export interface ReplacedSheet extends StandingSheet {
  readonly cells: readonly CellState[];
}

/** Cells written that can be put back. */
export interface DoneEdits {
  readonly kind: 'edit';
  readonly told: UndoableAction;
  readonly cells: readonly WrittenCell[];
}

export interface WrittenCell extends CellPosition {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly before: CellState;
  /** What the program tells of the cell afterwards; empty text of an empty one. */
  readonly after: GridCell;
}

export type DoneAction = DoneDrawing | DoneEdits;
