import type { WpsRange } from './cells-api';

export interface WpsWorkbooks {
  readonly Count: number;
  Item(index: number | string): WpsWorkbook;
}

export interface WpsWorkbook {
  readonly Name: string;
  /** Path and name; only the name where it was never saved. */
  readonly FullName: string;
  /** Empty where it was never saved. */
  readonly Path: string;
  readonly ReadOnly: boolean;
  readonly ProtectStructure: boolean;
  readonly Date1904: boolean;
  readonly ActiveSheet: WpsSheet;
  readonly Worksheets: WpsSheets;
}

/** The sheets that have cells, hidden ones too, from 1. */
export interface WpsSheets {
  readonly Count: number;
  /** Throws where there is none. */
  Item(index: number | string): WpsSheet;
  /** Shows the new sheet. */
  Add(before?: WpsSheet, after?: WpsSheet): WpsSheet;
}

export interface WpsSheet {
  /** 31 characters at most, none of `:\/?*[]`; throws where it is taken, whatever the case. */
  Name: string;
  /** From 1. */
  readonly Index: number;
  /** `VISIBLE`. */
  Visible: number;
  readonly ProtectContents: boolean;
  /** The workbook it belongs to. */
  readonly Parent: WpsWorkbook;
  readonly Cells: WpsRange;
  /** A1 of an empty sheet; also cells that only look different. */
  readonly UsedRange: WpsRange;
  /** An address or several, `A1:B2,D4`, 255 characters at most; whole rows `2:3` and columns `A:C` too. */
  Range(address: string): WpsRange;
  readonly Hyperlinks: WpsHyperlinks;
  readonly PageSetup: WpsPageSetup;
  /** Throws for a sheet that is hidden. */
  Activate(): void;
  Move(before?: WpsSheet, after?: WpsSheet): void;
  /** Asks the clerk unless `DisplayAlerts` is off; refuses the last sheet that can be seen. */
  Delete(): void;
}

export interface WpsHyperlinks {
  readonly Count: number;
  /** Restyles the cell. `address` empty: a place in the workbook. */
  Add(anchor: WpsRange, address: string, subAddress?: string, screenTip?: string): unknown;
}

/** Margins in points. `Zoom` false first, or the numbers of pages have no effect. */
export interface WpsPageSetup {
  Orientation: number;
  PaperSize: number;
  Zoom: number | false;
  FitToPagesWide: number | false;
  FitToPagesTall: number | false;
  TopMargin: number;
  BottomMargin: number;
  LeftMargin: number;
  RightMargin: number;
  HeaderMargin: number;
  FooterMargin: number;
  CenterHorizontally: boolean;
  /** `$1:$3`; empty for none. */
  PrintTitleRows: string;
  /** `$A$1:$D$9`; empty for none. */
  PrintArea: string;
  CenterFooter: string;
}

/** The window of the sheet that is shown. */
export interface WpsWindow {
  /** Whose panes these are. */
  readonly ActiveSheet: WpsSheet;
  FreezePanes: boolean;
  SplitRow: number;
  SplitColumn: number;
  ScrollRow: number;
  ScrollColumn: number;
}
