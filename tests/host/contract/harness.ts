import type { CellRange } from '../../../src/domain/sheet/address';
import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { LayoutFormula, SheetLayout } from '../../../src/domain/sheet/layout';
import type { WorkbookSnapshot } from '../../../src/domain/sheet/snapshot';
import type { Host, HostCapabilities } from '../../../src/host/port';
import type { DrawnTint, DrawnWorkbook } from './drawn';

/*
 * What an adapter brings to the contract suites.
 *
 *   describeHostContract(name, harness)      everything a host promises; the adapter's test file calls it once
 *   describeDrawingContract(name, harness)   drawing only, for what writes layouts without being a host (the .xlsx writer)
 *
 * `host` goes through the adapter under test; everything else (`drawn`, `fingerprint`, `clerk`) goes to the program
 * behind it by another way, so that an adapter cannot agree with itself.
 */
export interface HostHarness {
  /**
   * Opens a workbook of its own with exactly these sheets, the first visible one active, and starts a host on it. Each
   * test opens its own; none is reused.
   */
  open(initial: InitialWorkbook): Promise<OpenedWorkbook>;
  /** What its hosts must declare. */
  readonly capabilities: HostCapabilities;
  /**
   * The program shows the values that layouts give their formulas. False for a program that computes its own: the suite
   * then compares the formulas only.
   */
  readonly keepsFormulaValues: boolean;
  /** False for a program that tells nobody when a sheet is renamed, as Excel before ExcelApi 1.17. */
  readonly tellsRenaming?: boolean;
}

export interface OpenedWorkbook {
  readonly host: Host;
  /** What stands in the program now; tints are told by `tints` and not among the conditional styles. */
  drawn(): Promise<DrawnWorkbook>;
  /** The tints of ours that stand in the program, as it keeps them: all sheets, in any order, cut up in any way. */
  tints(): Promise<readonly DrawnTint[]>;
  /**
   * Everything the program would save, as one text: sheets in order, names, visibility, values, formulas, formats,
   * merges, rules, print setup. Equal texts mean an unchanged workbook. Without ids, without what is selected or shown.
   */
  fingerprint(): Promise<string>;
  readonly clerk: Clerk;
  /**
   * The same workbook under a host of its own that knows nothing of the first, saved and opened again where the program
   * can. The first one is not used after it; each is closed by its own `close`.
   */
  reopened(): Promise<OpenedWorkbook>;
  /**
   * Makes the k-th request to the program from now (from 1) fail, whatever it asks. Only for adapters that need several
   * requests; the sweeps over k are their own tests.
   */
  failAt?(k: number): void;
  /** Called after each test. */
  close?(): Promise<void>;
}

/**
 * The person at the program, whose hands do not go through the host. Each door is done when the program has taken it; events
 * may follow later.
 */
export interface Clerk {
  /** A string stands as exactly that text; null empties the cell. Formats stay. */
  type(sheet: string, cell: string, value: string | number | boolean | null): void | Promise<void>;
  /** Pastes an ordinary cell of elsewhere over this one: what it holds, and that it has no rule of input, come along. */
  pasteOver(sheet: string, cell: string, value: string | number): void | Promise<void>;
  /** Inserts an empty row above row `row` (from 0); everything from there on moves down. */
  insertRow(sheet: string, row: number): void | Promise<void>;
  select(sheet: string, range: CellRange): void | Promise<void>;
  addSheet(name: string): void | Promise<void>;
  rename(sheet: string, name: string): void | Promise<void>;
  deleteSheet(name: string): void | Promise<void>;
  show(sheet: string, visibility: 'visible' | 'hidden' | 'veryHidden'): void | Promise<void>;
  /** Protects a sheet without a password: its cells cannot be written. */
  protect(sheet: string): void | Promise<void>;
  /** Protects the workbook's structure: no sheet can be added, removed, renamed, hidden or shown. */
  protectStructure(): void | Promise<void>;
}

export interface InitialWorkbook {
  /** At least one of them visible. */
  readonly sheets: readonly InitialSheet[];
}

export interface InitialSheet {
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  /**
   * By address. A string is text, a `CellDate` a number in the format `yyyy/m/d`, an error the constant `#REF!`, a
   * formula a formula: a program that computes is given only such as give the value in `cached`.
   */
  readonly cells?: Readonly<Record<string, CellValue | LayoutFormula>>;
  /** Addresses. */
  readonly merges?: readonly string[];
}

/** Draws a request's sheets into a new workbook. */
export interface DrawingHarness {
  draw(sheets: readonly SheetLayout[]): Promise<FinishedDrawing>;
  /** As in `HostHarness`. */
  readonly keepsFormulaValues: boolean;
  /** What the target can hold, as a host says it. */
  readonly capabilities: HostCapabilities;
}

export interface FinishedDrawing {
  /** In the order of the layouts: the name each sheet was given. */
  readonly names: readonly string[];
  /** May hold other sheets as well. */
  readonly drawn: DrawnWorkbook;
  /** The same, read as the product reads a workbook. */
  readonly snapshot: WorkbookSnapshot;
}
