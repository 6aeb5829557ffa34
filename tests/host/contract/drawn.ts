import type { CellValue } from '../../../src/domain/sheet/cell-value';
import type { HighlightKind } from '../../../src/domain/sheet/highlight';
import type { LayoutLink } from '../../../src/domain/sheet/layout';

/*
 * What stands in a spreadsheet program, as plain data: the form in which every harness says what was drawn, and in
 * which `expectedDrawing` says what a layout asks for. Everything is in the words of layouts (colours `RRGGBB`, fonts by
 * name, addresses such as `B4` and `A1:J18`), and every length is in points, as that is what most programs tell.
 *
 * A harness reports what the program holds and judges nothing. It may report more cells than were drawn; it leaves out
 * what the program does not know (`undefined`), and the suite calls that a difference unless the host said so in its
 * capabilities.
 */
export interface DrawnWorkbook {
  /** All sheets in their order, very hidden ones and working ones too. */
  readonly sheets: readonly DrawnSheet[];
}

export interface DrawnSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** By address. A cell that holds nothing and looks like a new one may be absent. */
  readonly cells: Readonly<Record<string, DrawnCell>>;
  /** Addresses of merged ranges, in any order. */
  readonly merges: readonly string[];
  /** Points, by column from 0; columns of the program's default width may be absent. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** By row from 0; rows that nobody set may be absent. */
  readonly rowHeights: Readonly<Record<number, DrawnRowHeight>>;
  readonly validations: readonly DrawnValidation[];
  /** In order of priority; tints of ours are not among them. */
  readonly conditionalStyles: readonly DrawnConditionalStyle[];
  /** How many rows and columns stand still; undefined where none does. */
  readonly freeze: { readonly rows: number; readonly cols: number } | undefined;
  readonly print: DrawnPrint;
}

export interface DrawnRowHeight {
  /** Undefined where the program sizes the row and does not say how high it is. */
  readonly points: number | undefined;
  /** Set by hand, so that the row no longer grows with its text. */
  readonly fixed: boolean;
}

export interface DrawnCell {
  /** What the cell holds; undefined where it is empty. A text is a string and is never a formula. */
  readonly value: CellValue | undefined;
  /** Without the leading `=`; undefined where the cell holds no formula. `value` is then its result. */
  readonly formula: string | undefined;
  readonly style: DrawnStyle;
  readonly link: DrawnLink | undefined;
  readonly note: string | undefined;
}

export interface DrawnStyle {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `RRGGBB` in capitals. */
  readonly color: string;
  /** `RRGGBB` in capitals; undefined where nothing fills the cell. */
  readonly fill: string | undefined;
  readonly align: 'general' | 'left' | 'center' | 'right';
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  /** `General` where nobody set one. */
  readonly numberFormat: string;
  readonly borders: DrawnBorders;
}

/**
 * The cell's own four sides as the program tells them. A line between two cells may be told by either of them: the
 * suite compares lines, not sides.
 */
export type DrawnBorders = Readonly<Record<BorderSide, DrawnBorder>>;
export type BorderSide = 'top' | 'right' | 'bottom' | 'left';
export type DrawnBorder = 'none' | 'thin' | 'other';

/** As in a layout, with the name the sheet was given, and names of files not encoded. */
export type DrawnLink = LayoutLink;

/** A list to choose from. */
export interface DrawnValidation {
  readonly range: string;
  readonly values: readonly string[];
  /** Empty where none is shown. */
  readonly prompt: string;
  /** Other input is refused, with `error` where it has a text of its own. */
  readonly strict: boolean;
  readonly error: string | undefined;
}

/**
 * What a cell looks like while its own text, or that of the cell `by` (an address), equals `equals`; what the rule leaves
 * alone is undefined.
 */
export interface DrawnConditionalStyle {
  readonly range: string;
  readonly equals: string;
  readonly by: string | undefined;
  readonly fill: string | undefined;
  readonly color: string | undefined;
  readonly bold: boolean | undefined;
}

/** Cells that are tinted, by a rule that changes their fill and nothing else. */
export interface DrawnTint {
  readonly sheet: string;
  readonly range: string;
  /** As the rule says of itself, so that it is known for ours in any program. */
  readonly kind: HighlightKind;
  /** `RRGGBB` in capitals. */
  readonly fill: string;
}

export interface DrawnPrint {
  readonly paper: 'A4' | 'other';
  readonly orientation: 'portrait' | 'landscape';
  /** Points. `header` and `footer` are measured from the edge of the paper. */
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  /** Pages a sheet is fitted to; 0 where it takes as many as it needs. Undefined where it is not fitted. */
  readonly fit: { readonly wide: number; readonly tall: number } | undefined;
  /** From 0, both included. */
  readonly repeatRows: { readonly first: number; readonly last: number } | undefined;
  readonly area: string | undefined;
  /** The centre of the footer, in Excel's codes; empty where there is none. */
  readonly footer: string;
  readonly centerHorizontally: boolean;
}
