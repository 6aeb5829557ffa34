import type { CellRange } from '../../domain/sheet/address';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import type { Highlight } from '../../domain/sheet/highlight';
import { isWorkingSheet, type MarkRows } from '../../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import type { DoneEdits } from '../done-action';
import { HostError } from '../host-error';
import type { HostRuntime } from '../host-runtime';
import { Leftovers } from '../leftovers';
import type {
  DrawOutcome,
  DrawRequest,
  Host,
  MarkChange,
  PlacedList,
  SelectedCells,
  SheetSummary,
  UndoableAction,
  Unsubscribe,
  WorkbookChange,
} from '../port';
import { Turns } from '../turns';
import { randomToken, workingNames } from '../working-names';
import type { WpsApplication } from './api/application-api';
import type { WpsSheet } from './api/workbook-api';
import { drawSheets } from './drawing/draw-sheets';
import { undoDrawing } from './drawing/undo-drawing';
import { applyEdits } from './editing/apply-edits';
import { undoEdits } from './editing/undo-edits';
import { ChangeHub } from './events/change-hub';
import { ANYTHING, unlessRefused } from './events/told-by-wps';
import { writtenChanges } from './events/written-changes';
import { failedAction } from './failed-action';
import { setHighlights } from './highlights/set-highlights';
import { NotTakenBack, takeBackAgain } from './in-one-go';
import { countMissingLists } from './lists/look-for-lists';
import { restoreLists } from './lists/restore-lists';
import { writeMark } from './mark/write-mark';
import { OpenWorkbooks, type ActiveWorkbook } from './open-workbooks';
import { revealCell } from './places/reveal-cell';
import { selectedCells } from './places/selected-cells';
import { readCells } from './reading/read-cells';
import { readWorkbook } from './reading/read-workbook';
import type { Runtime } from './runtime';
import { assertReady, translateError, type ErrorPlace } from './translate-error';
import type { WorkbookInHand } from './workbook-in-hand';
import { idOf, markOn } from './workbook-view';

/** The port by calls of the JSAPI. `app` is what WPS gives to each page of an add-in. */
export function createWpsHost(
  app: WpsApplication,
  { token = randomToken(), now = Date.now }: Partial<HostRuntime> = {},
): Host {
  const names = workingNames(token);
  return new WpsHost(app, { names, leftovers: new Leftovers(names, now) });
}

class WpsHost implements Host {
  readonly kind = 'wps';
  readonly capabilities = { notes: true, merges: true };
  readonly #turns = new Turns();
  readonly #workbooks: OpenWorkbooks;
  readonly #hub: ChangeHub;
  #selected: SelectedCells | undefined;

  constructor(
    private readonly app: WpsApplication,
    private readonly runtime: Runtime,
  ) {
    this.#workbooks = new OpenWorkbooks(app);
    this.#hub = new ChangeHub(
      app,
      () => this.#workbooks.active().hand,
      (task) => this.#turn(task),
    );
  }

  listSheets(): Promise<readonly SheetSummary[]> {
    return this.#read(({ hand }) => {
      const sheets = hand.sheets();
      const activeId = idOf(hand.workbook.ActiveSheet, sheets);
      this.runtime.leftovers.among(sheets);
      return sheets
        .filter((sheet) => !isWorkingSheet(sheet))
        .map(({ id, name, visibility }) => ({ id, name, visibility, active: id === activeId }));
    });
  }

  readWorkbook(names?: readonly string[]): Promise<WorkbookSnapshot> {
    return this.#read(({ hand }) => readWorkbook(hand, names));
  }

  readCells(place: { readonly sheet: string; readonly range: CellRange }): Promise<SheetSnapshot> {
    return this.#read(({ hand }) => readCells(hand, place));
  }

  drawSheets(request: DrawRequest): Promise<DrawOutcome> {
    return this.#action(({ hand, kept }) => {
      const { outcome, done, first } = drawSheets(hand, this.runtime, request, this.capabilities);
      kept.done = done;
      if (first) show(first);
      this.#hub.tell(ANYTHING);
      return outcome;
    });
  }

  applyEdits(edits: readonly CellEdit[], guards: readonly CellGuard[] = []): Promise<void> {
    return this.#action(({ hand, kept }) => {
      const done = applyEdits(hand, edits, guards);
      if (!done) return;
      kept.done = done;
      this.#tellWritten(hand, done);
    });
  }

  setHighlights(highlights: readonly Highlight[]): Promise<void> {
    return this.#action(({ hand }) => setHighlights(hand, highlights));
  }

  restoreLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#action(({ hand }) => restoreLists(hand, lists));
  }

  countMissingLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#read(({ hand }) => countMissingLists(hand, lists));
  }

  reveal(place: { readonly sheet: string; readonly cell: string }): Promise<void> {
    return this.#read(({ hand }) => {
      assertReady(this.app);
      revealCell(hand, place);
    }, place);
  }

  selection(): Promise<SelectedCells> {
    return this.#read(({ hand }) => (this.#selected = selectedCells(hand, this.#selected)));
  }

  onSelectionChanged(listener: (selected: SelectedCells) => void): Promise<Unsubscribe> {
    return this.#hub.onSelection(listener);
  }

  onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return this.#hub.onChange(listener);
  }

  readMark(): Promise<MarkRows | undefined> {
    return this.#read(({ hand }) => markOn(this.app, hand.sheets())?.rows);
  }

  writeMark(change: MarkChange): Promise<void> {
    return this.#action(({ hand }) => {
      if (writeMark(hand, this.runtime, change) !== 'not') this.#hub.tell(ANYTHING);
    });
  }

  /** Of the workbook that is active now; it is asked for while buttons are drawn, where no error could be told. */
  lastAction(): UndoableAction | undefined {
    try {
      return this.#workbooks.active().kept.done?.told;
    } catch {
      // No workbook that answers: there is nothing in it that could be taken back.
      return undefined;
    }
  }

  undo({ discardChanges = false }: { readonly discardChanges?: boolean } = {}): Promise<UndoableAction> {
    return this.#action(({ hand, kept }) => {
      const { done } = kept;
      if (!done) throw new HostError('nothingToUndo');
      if (done.kind === 'edit') undoEdits(hand, done, discardChanges);
      else undoDrawing(hand, this.runtime, done, discardChanges);
      kept.done = undefined;
      if (done.kind === 'edit') this.#tellWritten(hand, done);
      else this.#hub.tell(ANYTHING);
      return done.told;
    });
  }

  /** The cells stand, whether the names of their sheets can be asked for now or not. */
  #tellWritten(hand: WorkbookInHand, { cells }: DoneEdits): void {
    const changes = unlessRefused(() => writtenChanges(cells, hand.sheets())) ?? [ANYTHING];
    for (const change of changes) this.#hub.tell(change);
  }

  /** What changes the workbook; where it fails, it has not. */
  #action<Result>(act: (workbook: ActiveWorkbook) => Result): Promise<Result> {
    return this.#turns.take(() => {
      try {
        assertReady(this.app);
        const workbook = this.#workbooks.active();
        return this.#afterUnfinished(workbook, () => act(workbook));
      } catch (error) {
        throw failedAction(error, this.app);
      }
    });
  }

  /** Where the action before could not be taken back, as when the clerk began to type, that comes first. */
  #afterUnfinished<Result>({ kept }: ActiveWorkbook, act: () => Result): Result {
    try {
      if (kept.unfinished) takeBackAgain(this.app, kept.unfinished);
      kept.unfinished = undefined;
      return act();
    } catch (error) {
      if (error instanceof NotTakenBack) kept.unfinished = error.journal;
      throw error;
    }
  }

  #read<Result>(look: (workbook: ActiveWorkbook) => Result, place: ErrorPlace = {}): Promise<Result> {
    return this.#turn(() => look(this.#workbooks.active()), place);
  }

  #turn<Result>(task: () => Result, place: ErrorPlace = {}): Promise<Result> {
    return this.#turns.take(() => {
      try {
        return task();
      } catch (error) {
        throw translateError(error, this.app, place);
      }
    });
  }
}

/**
 * Shows a sheet that was drawn, with events on again: other pages of the add-in notice by this that there are new sheets.
 * All that was asked for is done by then.
 */
function show(sheet: WpsSheet): void {
  try {
    sheet.Activate();
  } catch {
    // The clerk finds it at the end of the workbook.
  }
}
