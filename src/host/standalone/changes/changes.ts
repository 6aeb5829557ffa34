import type { IMutationInfo } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import type { ShownWorkbook } from '../shown-workbook';

const SHEET_ORDERS: ReadonlySet<string> = new Set([InsertSheetMutation.id, RemoveSheetMutation.id]);

/** Something that is done to the workbook, and what takes it back. */
export interface Change {
  readonly does: IMutationInfo;
  readonly takesBack: readonly IMutationInfo[];
  /** False where the clerk's own undo leaves it as it is. */
  readonly undoable?: boolean;
}

/** What an action has done so far, one change after the other. */
export class Changes {
  readonly #made: Change[] = [];

  constructor(private readonly shown: ShownWorkbook) {}

  make(change: Change): void {
    this.shown.order(change.does);
    this.#made.push(change);
  }

  makeAll(changes: Iterable<Change>): void {
    for (const change of changes) this.make(change);
  }

  /** Leaves the workbook as it was, as far as it goes: what cannot be taken back holds up nothing else. */
  takeBack(): readonly unknown[] {
    const failures: unknown[] = [];
    for (const change of this.#made.splice(0).reverse()) {
      for (const order of change.takesBack) {
        try {
          this.shown.order(order);
        } catch (error) {
          failures.push(error);
        }
      }
    }
    return failures;
  }

  /** For the grid's own undo. */
  get redoing(): IMutationInfo[] {
    return this.#undoable.map(({ does }) => does);
  }

  get undoing(): IMutationInfo[] {
    return [...this.#undoable].reverse().flatMap(({ takesBack }) => takesBack);
  }

  /** Sheets came or went; the grid's own undo then shows some sheet or other, if it is not told which. */
  get moveSheets(): boolean {
    return this.#undoable.some(({ does }) => SHEET_ORDERS.has(does.id));
  }

  get #undoable(): readonly Change[] {
    return this.#made.filter(({ undoable }) => undoable !== false);
  }
}

/** The way back of changes that each have one order to take them back. */
export const reversed = (changes: readonly Change[]): readonly Change[] =>
  [...changes]
    .reverse()
    .flatMap(({ does, takesBack }) => takesBack.map((order) => ({ does: order, takesBack: [does] })));
