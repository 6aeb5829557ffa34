import type { ICellData, Nullable } from '@univerjs/core';
import type { CellPosition } from '../../domain/sheet/address';
import type { MarkRows } from '../../domain/sheet/mark';
import type { UndoableAction } from '../port';
import type { Change } from './changes/changes';
import type { SheetContents } from './reading/sheet-contents';

/** A drawing that can be taken back. */
export interface DoneDrawing {
  readonly kind: 'draw';
  readonly told: UndoableAction;
  readonly drawn: readonly {
    readonly id: string;
    readonly name: string;
    /** What it held when it was drawn. */
    readonly contents: SheetContents;
  }[];
  /** What puts hidden sheets back whose place was taken. */
  readonly replaced: readonly Change[];
  readonly activeBefore: string;
  /** Undefined where the drawing left the mark as it was. */
  readonly mark: { readonly before: MarkRows | undefined; readonly after: MarkRows } | undefined;
}

/** Cells written that can be put back. */
export interface DoneEdits {
  readonly kind: 'edit';
  readonly told: UndoableAction;
  readonly cells: readonly WrittenCell[];
}

/** A cell as the grid holds it, before and after it was written; null where there was none. */
export interface WrittenCell extends CellPosition {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly before: Nullable<ICellData>;
  readonly after: Nullable<ICellData>;
}

export type DoneAction = DoneDrawing | DoneEdits;
