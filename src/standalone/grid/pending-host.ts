import type { CellRange } from '../../domain/sheet/address';
import type { CellEdit, CellGuard } from '../../domain/sheet/edits';
import type { Highlight } from '../../domain/sheet/highlight';
import type { MarkRows } from '../../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
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
} from '../../host/port';

/** What the embedded spreadsheet can do; the pane asks before it is there. */
const CAPABILITIES: HostCapabilities = { notes: true, merges: true };

/**
 * The host of a new workbook while the grid is still on its way: what is asked of it waits, and then goes to the real
 * one. Only what is known of any new workbook is answered at once, that it has no mark, so that the pane opens before
 * the grid.
 */
export class PendingHost implements Host {
  readonly kind = 'standalone';
  private host: Host | undefined;

  /** `coming` never rejects: where the grid cannot be started, the page says so, and the clerk tries again. */
  constructor(private readonly coming: Promise<Host>) {
    void coming.then((host) => (this.host = host));
  }

  get capabilities(): HostCapabilities {
    return this.host?.capabilities ?? CAPABILITIES;
  }

  async listSheets(): Promise<readonly SheetSummary[]> {
    return (await this.coming).listSheets();
  }

  async readWorkbook(names?: readonly string[]): Promise<WorkbookSnapshot> {
    return (await this.coming).readWorkbook(names);
  }

  async drawSheets(request: DrawRequest): Promise<DrawOutcome> {
    return (await this.coming).drawSheets(request);
  }

  async readCells(place: { readonly sheet: string; readonly range: CellRange }): Promise<SheetSnapshot> {
    return (await this.coming).readCells(place);
  }

  async applyEdits(edits: readonly CellEdit[], guards?: readonly CellGuard[]): Promise<void> {
    return (await this.coming).applyEdits(edits, guards);
  }

  async setHighlights(highlights: readonly Highlight[]): Promise<void> {
    return (await this.coming).setHighlights(highlights);
  }

  async restoreLists(lists: readonly PlacedList[]): Promise<number> {
    return (await this.coming).restoreLists(lists);
  }

  async countMissingLists(lists: readonly PlacedList[]): Promise<number> {
    return (await this.coming).countMissingLists(lists);
  }

  async reveal(place: { readonly sheet: string; readonly cell: string }): Promise<void> {
    return (await this.coming).reveal(place);
  }

  async selection(): Promise<SelectedCells> {
    return (await this.coming).selection();
  }

  async onSelectionChanged(listener: (selected: SelectedCells) => void): Promise<Unsubscribe> {
    return (await this.coming).onSelectionChanged(listener);
  }

  async onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<Unsubscribe> {
    return (await this.coming).onWorkbookChanged(listener);
  }

  readMark(): Promise<MarkRows | undefined> {
    return this.host ? this.host.readMark() : Promise.resolve(undefined);
  }

  async writeMark(change: MarkChange): Promise<void> {
    return (await this.coming).writeMark(change);
  }

  lastAction(): UndoableAction | undefined {
    return this.host?.lastAction();
  }

  async undo(options?: { readonly discardChanges?: boolean }): Promise<UndoableAction> {
    return (await this.coming).undo(options);
  }
}
