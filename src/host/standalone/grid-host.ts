import type { CellRange } from '../../domain/sheet/address';
import { blockOf } from '../../domain/sheet/block';
import type { CellEdit } from '../../domain/sheet/edits';
import type { MarkRows } from '../../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { HostError } from '../host-error';
import type {
  DrawOutcome,
  DrawRequest,
  Host,
  HostCapabilities,
  MarkChange,
  SelectedCells,
  SheetSummary,
  UndoableAction,
  Unsubscribe,
  WorkbookChange,
} from '../port';
import { Turns } from '../turns';
import type { Changes } from './changes/changes';
import type { LastActions } from './changes/last-actions';
import { wholeAction, type Acted } from './changes/whole-action';
import { drawSheets } from './drawing/draw-sheets';
import { undoDrawing } from './drawing/undo-drawing';
import { applyEdits } from './editing/apply-edits';
import { undoEdits } from './editing/undo-edits';
import type { WorkbookEvents } from './events/workbook-events';
import { readMark } from './mark/mark-rows';
import { writeMarkRows } from './mark/set-mark';
import { revealCell } from './places/reveal-cell';
import { selectedCells } from './places/selected-cells';
import type { Calculation } from './reading/calculation';
import { readWorkbook } from './reading/read-workbook';
import { sheetSummaries } from './reading/sheet-summaries';
import type { ShownWorkbook } from './shown-workbook';
import type { GridScreen } from './starting/grid-screen';

/** What a host works with; all of it belongs to one workbook. */
export interface GridHostParts {
  readonly shown: ShownWorkbook;
  readonly screen: GridScreen;
  readonly events: WorkbookEvents;
  readonly calculation: Calculation;
  readonly lastActions: LastActions;
}

/**
 * The port on the embedded spreadsheet. What is read is what stands in the cells: a clerk who is typing is not
 * disturbed. Before anything is changed, the cell in the middle of being edited is finished.
 */
export class GridHost implements Host {
  readonly kind = 'standalone';
  readonly capabilities: HostCapabilities = { notes: true, merges: true };
  readonly #turns = new Turns();

  constructor(private readonly parts: GridHostParts) {}

  listSheets(): Promise<readonly SheetSummary[]> {
    return this.#turn((shown) => sheetSummaries(shown));
  }

  readWorkbook(names?: readonly string[]): Promise<WorkbookSnapshot> {
    return this.#turn(async (shown) => {
      await this.parts.calculation.settled();
      return readWorkbook(shown, names);
    });
  }

  async readCells(place: { readonly sheet: string; readonly range: CellRange }): Promise<SheetSnapshot> {
    const { sheets } = await this.readWorkbook([place.sheet]);
    return blockOf(sheets[0]!, place.range);
  }

  setHighlights(): Promise<void> {
    return this.#action(() => {
      throw new HostError('notSupported');
    });
  }

  restoreLists(): Promise<number> {
    return this.#action(() => {
      throw new HostError('notSupported');
    });
  }

  countMissingLists(): Promise<number> {
    return this.#turn(() => 0);
  }

  drawSheets(request: DrawRequest): Promise<DrawOutcome> {
    return this.#action((shown) =>
      this.#whole((changes) => drawSheets(shown, request, this.capabilities, changes)),
    );
  }

  applyEdits(edits: readonly CellEdit[]): Promise<void> {
    return this.#action(async (shown) => {
      if (edits.some(({ was }) => was !== undefined)) await this.parts.calculation.settled();
      if (edits.length > 0) this.#whole((changes) => applyEdits(shown, edits, changes));
    });
  }

  reveal(place: { readonly sheet: string; readonly cell: string }): Promise<void> {
    return this.#action((shown) => revealCell(shown, this.parts.screen, place));
  }

  selection(): Promise<SelectedCells> {
    return this.#turn((shown) => selectedCells(shown));
  }

  onSelectionChanged(listener: (selected: SelectedCells) => void): Promise<Unsubscribe> {
    return this.#turn(() => unsubscribing(this.parts.events.selected.add(listener)));
  }

  onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return this.#turn(() => unsubscribing(this.parts.events.changed.add(() => listener({ kind: 'other' }))));
  }

  readMark(): Promise<MarkRows | undefined> {
    return this.#turn((shown) => readMark(shown));
  }

  writeMark(change: MarkChange): Promise<void> {
    return this.#action((shown) => {
      const rows = change(readMark(shown));
      if (rows) writeMarkRows(shown, rows);
    });
  }

  lastAction(): UndoableAction | undefined {
    return this.parts.lastActions.of(this.parts.shown.unitId)?.told;
  }

  undo({ discardChanges = false }: { readonly discardChanges?: boolean } = {}): Promise<UndoableAction> {
    return this.#action((shown) => {
      const done = this.parts.lastActions.of(shown.unitId);
      if (!done) throw new HostError('nothingToUndo');
      return this.#whole((changes) =>
        done.kind === 'edit'
          ? undoEdits(shown, done, discardChanges, changes)
          : undoDrawing(shown, done, discardChanges, changes),
      );
    });
  }

  #whole<Answer>(act: (changes: Changes) => Acted<Answer>): Answer {
    return wholeAction(this.parts.shown, this.parts.lastActions, act);
  }

  /** What would change the workbook; where it fails, it has not. */
  async #action<Result>(act: (shown: ShownWorkbook) => Result | Promise<Result>): Promise<Result> {
    try {
      return await this.#turn(async (shown) => {
        if (!(await this.parts.screen.finishEditing())) throw new HostError('cellEditing');
        return act(shown);
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, values, cause, left } = error;
      throw new HostError(code, values, { cause, left, unchanged: left.length === 0 });
    }
  }

  /** One call after the other; whatever goes wrong inside becomes a `HostError`. */
  #turn<Result>(task: (shown: ShownWorkbook) => Result | Promise<Result>): Promise<Result> {
    return this.#turns.take(async () => {
      try {
        this.parts.shown.assertOpen();
        return await task(this.parts.shown);
      } catch (error) {
        throw error instanceof HostError ? error : new HostError('unknown', {}, { cause: error });
      }
    });
  }
}

const unsubscribing =
  (leave: () => void): Unsubscribe =>
  () =>
    Promise.resolve(leave());
