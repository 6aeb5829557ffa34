import type { CellRange } from '../domain/sheet/address';
import type { CellEdit, CellGuard } from '../domain/sheet/edits';
import type { Highlight } from '../domain/sheet/highlight';
import type { ListValidation, SheetLayout } from '../domain/sheet/layout';
import type { MarkRows } from '../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../domain/sheet/snapshot';

export type HostKind = 'excel' | 'wps' | 'standalone' | 'memory';

/** What this host can do beyond the least; what it cannot is left out of a drawing and said so in its outcome. */
export interface HostCapabilities {
  /** Comments on cells. */
  readonly notes: boolean;
  /** Which cells are merged can be read. */
  readonly merges: boolean;
}

export interface SheetSummary {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly active: boolean;
}

/** What a workbook is to be marked with, from what it is marked with now; undefined leaves it as it is. */
export type MarkChange = (current: MarkRows | undefined) => MarkRows | undefined;

export interface DrawRequest {
  /**
   * Drawn at the end of the workbook in this order; the first visible one is shown. A visible sheet whose name is taken
   * gets a number, `附件1 (2)`; a hidden one (`layout.hidden`) takes the place of the hidden sheet of that name. Links
   * and formulas between the sheets of a request follow the names given.
   */
  readonly sheets: readonly SheetLayout[];
  /**
   * What the workbook is marked with from now on, from what it is marked with now and the names given to the sheets of
   * this request, in its order. Absent: the mark stays.
   */
  readonly mark?: (current: MarkRows | undefined, given: readonly string[]) => MarkRows;
}

export interface DrawOutcome {
  /** In the order of the request: the name wished for and the name given. */
  readonly sheets: readonly { readonly wanted: string; readonly name: string }[];
  /** What of the layouts this host could not draw. */
  readonly leftOut: readonly LeftOut[];
}

/** What a program may be without while it holds all else: notes, how a sheet prints (without a printer), links. */
export type LeftOut = keyof HostCapabilities | 'printSetup' | 'links';

export interface SelectedCells {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * What changed in a workbook, as closely as the program tells; `other` is anything: read it all again. Cells computed
 * from those told may have changed with them, on this sheet and on others.
 */
export type WorkbookChange =
  { readonly kind: 'cells'; readonly sheet: string; readonly range: CellRange } | { readonly kind: 'other' };

/** A list to choose from on cells of a sheet. */
export interface PlacedList extends ListValidation {
  readonly sheet: string;
}

export interface UndoableAction {
  readonly kind: 'draw' | 'edit';
  /** Names of the sheets concerned that a clerk can see, as they were given. */
  readonly sheets: readonly string[];
}

export type Unsubscribe = () => Promise<void>;

/**
 * A spreadsheet program, as everything else in the product sees it. Every method rejects with `HostError` and with
 * nothing else; whatever changes the workbook is all or nothing.
 */
export interface Host {
  readonly kind: HostKind;
  readonly capabilities: HostCapabilities;

  /** All sheets in their order, hidden ones too; not those a host is still working on. */
  listSheets(): Promise<readonly SheetSummary[]>;

  /** The content of the sheets named, or of all but the host's own hidden ones. `sheetMissing` where a name is none. */
  readWorkbook(names?: readonly string[]): Promise<WorkbookSnapshot>;

  /**
   * The content of a block of a sheet, at its places, with the merges that touch it; what lies outside is absent, hidden
   * rows and columns are not told. `sheetMissing` where the name is none.
   */
  readCells(place: { readonly sheet: string; readonly range: CellRange }): Promise<SheetSnapshot>;

  /** Draws new sheets beside what is there, or nothing. */
  drawSheets(request: DrawRequest): Promise<DrawOutcome>;

  /**
   * Writes cells, or none. `cellsChanged` with sheet and cell where one no longer holds what the edit was decided on, or
   * a guard is not what it was: rows were moved, or somebody else wrote there. Guards are looked at in the same breath as
   * the cells, and where there is nothing to write too; that the sheet of one is protected is no obstacle.
   */
  applyEdits(edits: readonly CellEdit[], guards?: readonly CellGuard[]): Promise<void>;

  /**
   * Tints cells until it is called again; none takes every tint of ours away. The cells' own looks are not touched, and
   * nothing of a tint is left once it is gone, in a file saved and opened in between neither. A cell under several has
   * the gravest. `sheetMissing` and `sheetProtected` leave all tints as they were; a protected sheet whose tints stay
   * the same is no obstacle. No undoable action, and no change that `onWorkbookChanged` tells.
   */
  setHighlights(highlights: readonly Highlight[]): Promise<void>;

  /**
   * Puts lists back on cells of these ranges that have no rule of input at all; cells with one, ours or not, are left,
   * and one that two lists are for gets the first. Tells on how many cells. All or nothing: `sheetMissing`,
   * `layoutUnwritable`, and `sheetProtected` where a protected sheet lacks a list. No undoable action, and no change that
   * `onWorkbookChanged` tells.
   */
  restoreLists(lists: readonly PlacedList[]): Promise<number>;

  /** On how many cells `restoreLists` would put a list. Changes nothing. */
  countMissingLists(lists: readonly PlacedList[]): Promise<number>;

  /** Shows a cell (`B4`) and selects it. A sheet that is hidden by the clerk is shown; `sheetMissing` otherwise. */
  reveal(place: { readonly sheet: string; readonly cell: string }): Promise<void>;

  /** What is selected now; its first area where there are several. */
  selection(): Promise<SelectedCells>;
  onSelectionChanged(listener: (selected: SelectedCells) => void): Promise<Unsubscribe>;
  /**
   * Called when the clerk, or we, changed cells, inserted or deleted rows or columns, or added, removed or renamed a
   * sheet. Excel before ExcelApi 1.17 tells a new name only when the clerk goes to another sheet; until then cells are
   * told under the old one, of which `readCells` says `sheetMissing`.
   */
  onWorkbookChanged(listener: (change: WorkbookChange) => void): Promise<Unsubscribe>;

  readMark(): Promise<MarkRows | undefined>;
  /** Marks the workbook with what `change` makes of its mark; no other action of this host comes in between. */
  writeMark(change: MarkChange): Promise<void>;

  /** The last thing we did to the workbook that can be taken back; a mark alone is not told. */
  lastAction(): UndoableAction | undefined;
  /**
   * Takes the last action back: sheets drawn go, cells written hold again what they held. `changedSince` where the
   * clerk has changed these since, unless `discardChanges`; `nothingToUndo` where there is none.
   */
  undo(options?: { readonly discardChanges?: boolean }): Promise<UndoableAction>;
}
