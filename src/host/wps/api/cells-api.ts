/** What a block of cells is read as: a value where it is one cell, else rows; an empty cell is null or undefined. */
export type WpsContent = unknown;

/**
 * Cells of one sheet, in the words of the JSAPI. Every member crosses over to WPS when it is read, written or called, and
 * is done when it returns. A member that cells do not have in common is null when read.
 */
export interface WpsRange {
  /** From 1. */
  readonly Row: number;
  /** From 1. */
  readonly Column: number;
  readonly Rows: WpsRange;
  readonly Columns: WpsRange;
  readonly EntireRow: WpsRange;
  readonly EntireColumn: WpsRange;
  readonly Cells: WpsRange;
  readonly Areas: WpsAreas;
  readonly Count: number;
  /** Where `Count` would overflow, as for a whole sheet. */
  readonly CountLarge: number;
  /** The sheet that they are on. */
  readonly Worksheet: { readonly Name: string };
  Item(row: number, column: number): WpsRange;
  Resize(rows?: number, columns?: number): WpsRange;

  /** Never `Value`: that is a method here, and assigning it does nothing or fails. */
  Value2: WpsContent;
  /** Of each cell its formula with `=`, else its constant as text. */
  Formula: WpsContent;
  readonly HasFormula: boolean | null;
  /** As it is shown; null of several cells. */
  readonly Text: string | null;
  /** One format for all cells; null where they differ. */
  NumberFormat: string | null;
  ClearContents(): void;

  readonly Font: WpsFont;
  readonly Interior: WpsInterior;
  readonly Borders: WpsBorders;
  HorizontalAlignment: number | null;
  VerticalAlignment: number | null;
  WrapText: boolean | null;
  Locked: boolean | null;
  /** Of whole rows or columns only. */
  Hidden: boolean | null;
  /** In characters of the workbook's own font. */
  ColumnWidth: number | null;
  /** Points. */
  readonly Width: number;
  /** Points. */
  RowHeight: number | null;
  /** Of whole rows or columns only. */
  AutoFit(): void;

  Merge(across?: boolean): void;
  UnMerge(): void;
  /** Null where only some of the cells are merged. */
  readonly MergeCells: boolean | null;
  /** Of one cell: all cells merged with it, itself where it is not. */
  readonly MergeArea: WpsRange;

  readonly Validation: WpsValidation;
  readonly FormatConditions: WpsFormatConditions;
  /** Throws where no cell is of the kind. On a single cell it looks at the whole sheet. */
  SpecialCells(type: number): WpsRange;
  /** Throws where the cell has one. */
  AddComment(text: string): WpsComment;
  readonly Comment: WpsComment | null;
  ClearComments(): void;
  /** On the sheet that is shown only. */
  Select(): void;
}

/** The blocks of a range, from 1. */
export interface WpsAreas {
  readonly Count: number;
  Item(index: number): WpsRange;
}

/** Colours are numbers with blue first: 0xBBGGRR. */
export interface WpsFont {
  Name: string | null;
  Size: number | null;
  Bold: boolean | null;
  Italic: boolean | null;
  Underline: number | null;
  Color: number | null;
}

export interface WpsInterior {
  Color: number | null;
}

export interface WpsBorders {
  /** `BORDER`. */
  Item(index: number): WpsBorder;
}

export interface WpsBorder {
  LineStyle: number | null;
  Weight: number | null;
  Color: number | null;
}

/** Everything but `Add` and `Delete` throws where the cells have no rule, or not the same one. */
export interface WpsValidation {
  /** Throws where there is a rule already. */
  Add(type: number, alertStyle?: number, operator?: number, formula1?: string): void;
  /** No fault where there is none. */
  Delete(): void;
  readonly Type: number;
  readonly Formula1: string;
  readonly AlertStyle: number;
  IgnoreBlank: boolean;
  InCellDropdown: boolean;
  ShowInput: boolean;
  ShowError: boolean;
  InputTitle: string;
  InputMessage: string;
  ErrorTitle: string;
  ErrorMessage: string;
}

/** Those that concern any of the cells, first priority first, from 1. */
export interface WpsFormatConditions {
  readonly Count: number;
  /** A new one comes last in priority. */
  Add(type: number, operator?: number, formula1?: string): WpsFormatCondition;
  Item(index: number): WpsFormatCondition;
}

export interface WpsFormatCondition {
  readonly Type: number;
  /** Throws for a kind that has none, as colour scales. */
  readonly Formula1: string;
  readonly AppliesTo: WpsRange;
  readonly Interior: WpsInterior;
  readonly Font: Pick<WpsFont, 'Bold' | 'Color'>;
  StopIfTrue: boolean;
  Priority: number;
  Delete(): void;
}

export interface WpsComment {
  /** A method, also for reading. */
  Text(text?: string): string;
  Delete(): void;
}
