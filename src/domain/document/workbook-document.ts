import type { CellRange } from '../sheet/address';
import type { CellValue } from '../sheet/cell-value';

/*
 * A whole workbook as plain data, with everything the standalone page can show, change and save: what a file is read
 * into (formats), what the grid is filled from and says it holds (host/standalone), what is saved, printed and kept
 * against a crash. A `SheetLayout` says what we draw; a document says what any workbook holds.
 */
export interface WorkbookDocument {
  readonly sheets: readonly DocumentSheet[];
  /** Index into `sheets` of the one shown first; a visible one. */
  readonly active: number;
  /** Styles that cells name by their place in this list. */
  readonly styles: readonly DocumentStyle[];
  /** Names for ranges; other kinds of names are not kept. */
  readonly names: readonly DocumentName[];
}

export interface DocumentName {
  readonly name: string;
  /** `Sheet1!$A$1:$B$3`, without a leading `=`. */
  readonly formula: string;
  /** Name of the sheet it is limited to; absent for the whole workbook. */
  readonly sheet?: string;
}

export interface DocumentSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Row by row, left to right; a cell that holds nothing and looks like a new one is absent. */
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly CellRange[];
  /** Points by column from 0; others have `defaultColumnWidth`. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** By row from 0; others size themselves. */
  readonly rowHeights: Readonly<Record<number, DocumentRowHeight>>;
  /** Points; absent: the program's own. */
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenCols: readonly number[];
  readonly freeze?: { readonly rows: number; readonly cols: number };
  /** The faint lines between cells are shown. */
  readonly gridlines: boolean;
  readonly validations: readonly DocumentValidation[];
  /** In order of priority. */
  readonly conditions: readonly DocumentCondition[];
  readonly print: DocumentPrint;
  /** Only `unlocked` cells can be written; kept as a fact, passwords and what else stays allowed are not. */
  readonly isProtected: boolean;
  /** `RRGGBB` of the sheet's tab. */
  readonly tabColor?: string;
}

export interface DocumentRowHeight {
  readonly points: number;
  /** Set by hand: the row does not grow with its text. */
  readonly fixed: boolean;
}

export interface DocumentCell {
  readonly row: number;
  readonly col: number;
  /** Undefined where the cell holds nothing; with a formula, its last result. */
  readonly value?: CellValue;
  /** Without the leading `=`. A string in `value` is text, whatever it starts with. */
  readonly formula?: string;
  /** Place in `WorkbookDocument.styles`; absent for the look of a new cell. */
  readonly style?: number;
  readonly link?: DocumentLink;
  readonly note?: string;
}

/** A cell of this workbook, or an address as it stands in the file (`https:…`, a relative file with its `#` part). */
export type DocumentLink =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'address'; readonly address: string };

/** Everything absent is as in a new cell. */
export interface DocumentStyle {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** `RRGGBB` in capitals. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right' | 'justify' | 'distributed';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  /** Degrees, -90–90, counter-clockwise; or characters one below the other. */
  readonly rotation?: number | 'stacked';
  readonly borders?: Partial<Readonly<Record<BorderSide, DocumentBorder>>>;
  /** `General` is absent. */
  readonly numberFormat?: string;
  /** May be written while its sheet is protected. */
  readonly unlocked?: boolean;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export interface DocumentBorder {
  readonly line: BorderLine;
  /** `RRGGBB` in capitals. */
  readonly color: string;
}

/** Kinds of lines, by the names of SpreadsheetML (ECMA-376 18.18.3). */
export const BORDER_LINES = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;
export type BorderLine = (typeof BORDER_LINES)[number];

interface ValidationBase {
  readonly ranges: readonly CellRange[];
  /** Refuse other input, ask, or only tell. */
  readonly onError: 'stop' | 'warning' | 'information' | 'none';
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly allowBlank: boolean;
}

/** A list of values or of the cells of a range (`source`, a formula without `=`), or a comparison. */
export type DocumentValidation =
  | (ValidationBase & { readonly kind: 'list'; readonly values: readonly string[] })
  | (ValidationBase & { readonly kind: 'listFrom'; readonly source: string })
  | (ValidationBase & {
      readonly kind: 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
      readonly operator?: ComparisonOperator;
      /** One or two formulas without `=`. */
      readonly formulas: readonly string[];
    });

/** By the names of SpreadsheetML (ECMA-376 18.18.15), in the order in which old formats number them. */
export const COMPARISONS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type ComparisonOperator = (typeof COMPARISONS)[number];

/** A look that cells of some ranges take on while a comparison or a formula holds. */
export interface DocumentCondition {
  readonly ranges: readonly CellRange[];
  readonly when:
    | { readonly kind: 'cellIs'; readonly operator: ComparisonOperator; readonly formulas: readonly string[] }
    | { readonly kind: 'formula'; readonly formula: string };
  /** Only colours, fill and weight. */
  readonly style: Pick<DocumentStyle, 'color' | 'fill' | 'bold' | 'italic' | 'underline' | 'strike'>;
  readonly stopIfTrue: boolean;
}

export interface DocumentPrint {
  readonly paper: 'A4' | 'A3' | 'other';
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. `header` and `footer` are measured from the paper's edge. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  /** Pages a sheet is fitted to, 0: as many as it needs; or a scale in per cent. */
  readonly fit?: { readonly wide: number; readonly tall: number };
  readonly scale?: number;
  /** From 0, both included. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly repeatCols?: { readonly first: number; readonly last: number };
  readonly area?: CellRange;
  /** Header and footer in Excel's codes (`&C— &P —`). */
  readonly header?: string;
  readonly footer?: string;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
}

/** What of a file has no place in a document, so that it can be said before anything is saved. */
export interface LeftBehind {
  readonly kind:
    | 'pictures'
    | 'charts'
    | 'macros'
    | 'pivotTables'
    | 'richText'
    | 'conditions'
    | 'validations'
    | 'tables'
    | 'filters'
    | 'password'
    | 'looks'
    /** Kept as their results. */
    | 'formulas'
    /** Set by hand. */
    | 'pageBreaks'
    | 'other';
  /** Absent where it belongs to the workbook. */
  readonly sheet?: string;
  readonly count: number;
}

/** A file as it was read: the document, and what of the file it does not hold. */
export interface OpenedDocument {
  readonly document: WorkbookDocument;
  readonly leftBehind: readonly LeftBehind[];
}
