import type { CellRange } from '../../domain/sheet/address';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import type { Highlight } from '../../domain/sheet/highlight';
import { isWorkingSheet, type MarkRows } from '../../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import { HostError } from '../host-error';
import type { HostRuntime } from '../host-runtime';
import { cellsOf } from '../missing-lists';
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
import { applyEdits } from './editing/apply-edits';
import { unlessOvertaken, WreckedError, type Ending, type TakeBack } from './attempted';
import type { DoneAction } from '../done-action';
import { drawSheets } from './drawing/draw-sheets';
import { EventHub } from './events/event-hub';
import { listenToChanges, listenToSelection } from './events/host-events';
import { setHighlights } from './highlights/set-highlights';
import { Leftovers } from '../leftovers';
import { lookForLists } from './lists/look-for-lists';
import { restoreLists } from './lists/restore-lists';
import { contextsOf } from './new-context';
import type { OfficeGlobals } from './office-globals';
import { readCells } from './reading/read-cells';
import { readWorkbook } from './reading/read-workbook';
import type { Runtime } from './runtime';
import { revealCell } from './places/reveal-cell';
import { readSelection } from './places/selected-cells';
import { changedNothing, translateError, type ErrorPlace } from './translate-error';
import { undoDrawing } from './drawing/undo-drawing';
import { undoEdits } from './editing/undo-edits';
import { loadMark, loadSheets } from './workbook-view';
import { writeMark } from './mark/write-mark';
import { randomToken, workingNames } from '../working-names';

/** What this Excel has beyond the least we ask for. */
interface ExcelFeatures extends HostCapabilities {
  readonly renaming: boolean;
}

export function createExcelHost(
  office: OfficeGlobals,
  { token = randomToken(), now = Date.now }: Partial<HostRuntime> = {},
): Host {
  const has = (version: string): boolean =>
    office.Office.context.requirements.isSetSupported('ExcelApi', version);
  const names = workingNames(token);
  const runtime = { newContext: contextsOf(office), names, leftovers: new Leftovers(names, now) };
  return new ExcelHost(runtime, {
    // A copy of the script may be too old to ask for what Excel knows.
    notes: has('1.18') && 'notes' in office.Excel.Worksheet.prototype,
    merges: has('1.13'),
    renaming: has('1.17'),
  });
}

/** The port by calls of Excel's API alone. One call after the other has the workbook. */
class ExcelHost implements Host {
  readonly kind = 'excel';
  readonly capabilities: HostCapabilities;
  readonly #turns = new Turns();
  readonly #hub: EventHub;
  #done: DoneAction | undefined;
  /** What a broken action could not take back; done before anything else. */
  #unfinished: TakeBack | undefined;

  constructor(
    private readonly runtime: Runtime,
    private readonly features: ExcelFeatures,
  ) {
    this.#hub = new EventHub(runtime.newContext, (task) => this.#turn(task));
    this.capabilities = { notes: features.notes, merges: features.merges };
  }

  listSheets(): Promise<readonly SheetSummary[]> {
    return this.#turn(async () => {
      const context = this.runtime.newContext();
      const sheetsNow = loadSheets(context.workbook);
      await context.sync();
      const { sheets, activeId } = sheetsNow();
      this.runtime.leftovers.among(sheets);
      return sheets
        .filter((sheet) => !isWorkingSheet(sheet))
        .map((sheet) => ({ ...sheet, active: sheet.id === activeId }));
    });
  }

  readWorkbook(names?: readonly string[]): Promise<WorkbookSnapshot> {
    return this.#turn(() => readWorkbook(this.runtime.newContext, this.capabilities, names));
  }

  readCells(place: { readonly sheet: string; readonly range: CellRange }): Promise<SheetSnapshot> {
    return this.#turn(() => readCells(this.runtime.newContext, this.capabilities, place));
  }

  setHighlights(highlights: readonly Highlight[]): Promise<void> {
    return this.#action(() => setHighlights(this.runtime.newContext, highlights));
  }

  restoreLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#action(() => restoreLists(this.runtime.newContext, lists));
  }

  countMissingLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#turn(async () => cellsOf(await lookForLists(this.runtime.newContext, lists)));
  }

  drawSheets(request: DrawRequest): Promise<DrawOutcome> {
    return this.#action(async () => {
      const { outcome, done, markStillToWrite } = await drawSheets(this.runtime, request, this.capabilities);
      this.#done = done;
      await this.#finishMark(markStillToWrite);
      return outcome;
    });
  }

  applyEdits(edits: readonly CellEdit[], guards: readonly CellGuard[] = []): Promise<void> {
    return this.#action(async () => {
      this.#done = (await applyEdits(this.runtime, edits, guards)) ?? this.#done;
    });
  }

  reveal(place: { readonly sheet: string; readonly cell: string }): Promise<void> {
    return this.#turn(() => revealCell(this.runtime.newContext, place), place);
  }

  selection(): Promise<SelectedCells> {
    return this.#turn(() => readSelection(this.runtime.newContext));
  }

  onSelectionChanged(listener: (selected: SelectedCells) => void): Promise<Unsubscribe> {
    return listenToSelection(this.#hub, this, listener);
  }

  onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return listenToChanges(this.#hub, this, listener, this.features.renaming);
  }

  readMark(): Promise<MarkRows | undefined> {
    return this.#turn(async () => {
      const context = this.runtime.newContext();
      const mark = loadMark(context.workbook);
      await context.sync();
      return mark()?.rows;
    });
  }

  writeMark(change: MarkChange): Promise<void> {
    return this.#action(() => writeMark(this.runtime, change));
  }

  lastAction(): UndoableAction | undefined {
    return this.#done?.told;
  }

  undo({ discardChanges = false }: { readonly discardChanges?: boolean } = {}): Promise<UndoableAction> {
    return this.#action(async () => {
      const done = this.#done;
      if (!done) throw new HostError('nothingToUndo');
      if (done.kind === 'edit') {
        await undoEdits(this.runtime.newContext, done, discardChanges);
        this.#done = undefined;
      } else {
        const markStillToWrite = await undoDrawing(this.runtime, done, discardChanges);
        this.#done = undefined;
        await this.#finishMark(markStillToWrite);
      }
      return done.told;
    });
  }

  /** The drawing stands, or is taken back, whatever comes of this; where it fails, the next action does it first. */
  async #finishMark(change: MarkChange | undefined): Promise<void> {
    if (!change) return;
    const finish = async (): Promise<Ending> => {
      try {
        await unlessOvertaken(() => writeMark(this.runtime, change));
        return 'done';
      } catch (cause) {
        return { sheets: [], cells: 0, cause };
      }
    };
    if ((await finish()) !== 'done') this.#unfinished = finish;
  }

  /** What changes the workbook; first, where the action before it is still to be taken back, that. */
  #action<Result>(act: () => Promise<Result>): Promise<Result> {
    return this.#turn(async () => {
      const ending = await this.#unfinished?.();
      if (typeof ending === 'object') throw translateError(ending.cause, {}, ending.sheets);
      this.#unfinished = undefined;
      try {
        return await unlessOvertaken(act);
      } catch (error) {
        if (!(error instanceof WreckedError)) throw changedNothing(error);
        this.#unfinished = error.takeBack;
        throw error.told;
      }
    });
  }

  #turn<Result>(task: () => Promise<Result>, place: ErrorPlace = {}): Promise<Result> {
    return this.#turns.take(async () => {
      try {
        return await task();
      } catch (error) {
        throw translateError(error, place);
      }
    });
  }
}
