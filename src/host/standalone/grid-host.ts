import type { CellRange } from '../../domain/sheet/address';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import type { Highlight } from '../../domain/sheet/highlight';
import type { MarkRows } from '../../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { HostError } from '../host-error';
import type {
  DrawOutcome,
  DrawRequest,
  Host,
  HostCapabilities,
  MarkChange,
  PlacedList,
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
import { assertGuards, isFormula } from './editing/standing-values';
import { undoEdits } from './editing/undo-edits';
import type { WorkbookEvents } from './events/workbook-events';
import { setHighlights } from './highlights/set-highlights';
import { countMissingLists, restoreLists } from './lists/restore-lists';
import { readMark } from './mark/mark-rows';
import { writeMarkRows } from './mark/set-mark';
import { revealCell } from './places/reveal-cell';
import { selectedCells } from './places/selected-cells';
import { blockSnapshot, hasFormula } from './reading/block-snapshot';
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

  readCells(place: { readonly sheet: string; readonly range: CellRange }): Promise<SheetSnapshot> {
    return this.#turn(async (shown) => {
      // What a clerk has typed is there at once; only results take their time.
      if (hasFormula(shown.sheetNamed(place.sheet), place.range)) await this.parts.calculation.settled();
      return blockSnapshot(shown.sheetNamed(place.sheet), shown.workbook.getStyles(), place.range);
    });
  }

  setHighlights(highlights: readonly Highlight[]): Promise<void> {
    return this.#action((shown) => setHighlights(shown, highlights));
  }

  restoreLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#action((shown) => restoreLists(shown, lists));
  }

  countMissingLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#turn((shown) => countMissingLists(shown, lists));
  }

  drawSheets(request: DrawRequest): Promise<DrawOutcome> {
    return this.#action((shown) =>
      this.#whole((changes) => drawSheets(shown, request, this.capabilities, changes)),
    );
  }

  applyEdits(edits: readonly CellEdit[], guards: readonly CellGuard[] = []): Promise<void> {
    return this.#action(async (shown) => {
      const compared = [...edits.filter(({ was }) => was !== undefined), ...guards];
      if (compared.some((cell) => isFormula(shown, cell))) await this.parts.calculation.settled();
      if (edits.length > 0) this.#whole((changes) => applyEdits(shown, edits, guards, changes));
      else assertGuards(shown, guards);
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
    return this.#turn(() => unsubscribing(this.parts.events.changed.add(listener)));
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
