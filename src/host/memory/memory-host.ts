import { parseRangeAddress, type CellRange } from '../../domain/sheet/address';
import { blockOf } from '../../domain/sheet/block';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import type { Highlight } from '../../domain/sheet/highlight';
import { isWorkingSheet, MARK_SHEET, type MarkRows } from '../../domain/sheet/mark';
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
import { sheetNamed } from './find-sheet';
import { withDrawing } from './memory-drawing';
import { assertGuarded, withEdits } from './memory-edits';
import { withHighlights } from './memory-highlights';
import { countMissing, withLists } from './memory-lists';
import type { MemoryFaults } from './memory-faults';
import { markRows, withMark } from './memory-mark';
import { sheetSnapshot } from './memory-snapshot';
import { takenBack, type DoneAction } from './memory-undo';
import type { MemoryWorkbook } from './memory-workbook';
import { revealed } from './revealed-state';
import { Turns } from '../turns';

/**
 * The reference adapter: the port on a small spreadsheet in memory, for tests of everything above the port and as the
 * plainest reading of what the port promises. It computes no formulas; they show the value their layout gives.
 */
export class MemoryHost implements Host {
  readonly kind = 'memory';
  readonly #turns = new Turns();
  #done: DoneAction | undefined;

  constructor(
    private readonly workbook: MemoryWorkbook,
    private readonly faults: MemoryFaults,
    readonly capabilities: HostCapabilities,
  ) {}

  listSheets(): Promise<readonly SheetSummary[]> {
    return this.#turn(() => {
      const { sheets, activeId } = this.workbook.state;
      return sheets
        .filter((sheet) => !isWorkingSheet(sheet))
        .map(({ id, name, visibility }) => ({ id, name, visibility, active: id === activeId }));
    });
  }

  readWorkbook(names?: readonly string[]): Promise<WorkbookSnapshot> {
    return this.#turn(() => {
      const { sheets } = this.workbook.state;
      const read = names
        ? names.map((name) => sheetNamed(sheets, name))
        : sheets.filter((sheet) => !isWorkingSheet(sheet) && sheet.name !== MARK_SHEET);
      return { sheets: read.map((sheet) => sheetSnapshot(sheet, this.capabilities)), notices: [] };
    });
  }

  drawSheets(request: DrawRequest): Promise<DrawOutcome> {
    return this.#action(() => {
      const before = this.workbook.state;
      const drawing = withDrawing(before, request, this.capabilities, () => this.workbook.nextId());
      const { state, outcome, added, replaced } = drawing;
      this.workbook.become(state);
      const marks = { before: markRows(before.sheets), after: markRows(state.sheets) };
      this.#done = {
        told: {
          kind: 'draw',
          sheets: outcome.sheets.map(({ name }) => name).filter((_, index) => !request.sheets[index]?.hidden),
        },
        added,
        replaced,
        activeBefore: before.activeId,
        mark: request.mark && marks,
      };
      return outcome;
    });
  }

  readCells({ sheet, range }: { readonly sheet: string; readonly range: CellRange }): Promise<SheetSnapshot> {
    return this.#turn(() =>
      blockOf(sheetSnapshot(sheetNamed(this.workbook.state.sheets, sheet), this.capabilities), range),
    );
  }

  setHighlights(highlights: readonly Highlight[]): Promise<void> {
    return this.#action(() => {
      const { state } = this.workbook;
      this.workbook.become({ ...state, sheets: withHighlights(state.sheets, highlights) });
    });
  }

  restoreLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#action(() => {
      const { state } = this.workbook;
      const { sheets, count } = withLists(state.sheets, lists);
      this.workbook.become({ ...state, sheets });
      return count;
    });
  }

  countMissingLists(lists: readonly PlacedList[]): Promise<number> {
    return this.#turn(() => countMissing(this.workbook.state.sheets, lists));
  }

  applyEdits(edits: readonly CellEdit[], guards: readonly CellGuard[] = []): Promise<void> {
    return this.#action(() => {
      const { state } = this.workbook;
      assertGuarded(state.sheets, guards);
      const { sheets, written } = withEdits(state.sheets, edits);
      if (written.length === 0) return;
      this.workbook.become({ ...state, sheets });
      const names = [...new Set(written.map(({ sheetName }) => sheetName))];
      this.#done = { told: { kind: 'edit', sheets: names }, written };
    });
  }

  reveal({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Promise<void> {
    return this.#turn(() => {
      const range = parseRangeAddress(cell);
      if (!range) throw new HostError('unknown', { cell });
      this.workbook.become(revealed(this.workbook.state, sheet, range));
    });
  }

  selection(): Promise<SelectedCells> {
    return this.#turn(() => this.workbook.selection());
  }

  onSelectionChanged(listener: (selected: SelectedCells) => void): Promise<Unsubscribe> {
    return this.#turn(() => this.#unsubscribe(this.workbook.onSelected(listener)));
  }

  onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return this.#turn(() => this.#unsubscribe(this.workbook.onChanged(listener)));
  }

  readMark(): Promise<MarkRows | undefined> {
    return this.#turn(() => markRows(this.workbook.state.sheets));
  }

  writeMark(change: MarkChange): Promise<void> {
    return this.#action(() => {
      const { state } = this.workbook;
      const rows = change(markRows(state.sheets));
      if (rows) this.workbook.become(withMark(state, rows, () => this.workbook.nextId()));
    });
  }

  lastAction(): UndoableAction | undefined {
    return this.#done?.told;
  }

  undo(options: { readonly discardChanges?: boolean } = {}): Promise<UndoableAction> {
    return this.#action(() => {
      const done = this.#done;
      if (!done) throw new HostError('nothingToUndo');
      const discard = options.discardChanges ?? false;
      this.workbook.become(takenBack(this.workbook.state, done, discard, () => this.workbook.nextId()));
      this.#done = undefined;
      return done.told;
    });
  }

  /** What would change the workbook; where it fails, it has not. */
  async #action<Result>(task: () => Result): Promise<Result> {
    try {
      return await this.#turn(task);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, values, cause, left } = error;
      throw new HostError(code, values, { cause, left, unchanged: left.length === 0 });
    }
  }

  /** One call after the other; whatever goes wrong inside becomes a `HostError`. */
  #turn<Result>(task: () => Result): Promise<Result> {
    return this.#turns.take(() => {
      this.faults.raise();
      try {
        return task();
      } catch (error) {
        throw error instanceof HostError ? error : new HostError('unknown', {}, { cause: error });
      }
    });
  }

  #unsubscribe(off: () => void): Unsubscribe {
    return async () => this.#turn(off);
  }
}
