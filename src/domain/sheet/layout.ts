import type { CellPosition, CellRange } from './address';

/**
 * Typeface roles of GB/T 9704; a writer picks the font that its target has (spec §4.3). `fangsong` is for printed
 * wording, `fangsongWide` for what people fill in: its font has the rare characters of names (堃, 喆).
 */
export type TypefaceRole = 'xiaobiaosong' | 'fangsong' | 'fangsongWide' | 'kaiti' | 'heiti' | 'song';

export interface CellStyle {
  readonly typeface?: TypefaceRole;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `RRGGBB`, no `#`. */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: 'thin' | 'none';
  /** A number format of the host, e.g. `0`, `@`, `0.0`. Text cells are always written as text, whatever this says. */
  readonly numberFormat?: string;
  readonly underline?: boolean;
}

/** A live formula with the value it must show before any recalculation. `formula` has no leading `=`. */
export interface LayoutFormula {
  readonly formula: string;
  readonly cached: number | string;
}

/** Strings always land as text (never as a formula, whatever they start with); see decision on formula injection. */
export type LayoutValue = string | number | LayoutFormula | null;

export interface LayoutCell {
  readonly row: number;
  readonly col: number;
  readonly value: LayoutValue;
  /** Name of a style in `SheetLayout.styles`. */
  readonly style: string;
  readonly link?: LayoutLink;
  /** A comment on the cell. */
  readonly note?: string;
}

/** Where a click goes: a cell of this workbook, or a file beside it (relative, never an absolute path). */
export type LayoutLink =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'file'; readonly file: string; readonly sheet?: string; readonly cell?: string };

export interface ListValidation {
  readonly range: CellRange;
  readonly values: readonly string[];
  readonly prompt: string;
  /** Refuse other input, or only hint (spec §4.2: quarter cells only hint, so remarks stay possible). */
  readonly strict: boolean;
  readonly error?: string;
}

/**
 * Colours each cell of a range whose own text equals `equals`, or all of them while the text of the cell `by` does:
 * the status of a step colours the step.
 */
export interface ConditionalStyle {
  readonly range: CellRange;
  readonly equals: string;
  /** The cell of the same sheet that decides, wherever the range lies. */
  readonly by?: CellPosition;
  readonly style: string;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** First and last row (from 0) repeated on each page. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  readonly area?: CellRange;
  readonly footer: 'pageNumber' | 'none';
  readonly centerHorizontally: boolean;
}

/** A form or report as one value that every host and the .xlsx writer draw alike. A4 and fit to one page width always. */
export interface SheetLayout {
  readonly name: string;
  /** Millimetres, one a column from column 0. */
  readonly columnWidths: readonly number[];
  /** Points by row; a row that is absent sizes itself. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /**
   * Points by row at which a row starts that still grows with its text. For rows that people fill in, or whose text is
   * of unknown length; a host that only knows fixed heights leaves such a row to size itself.
   */
  readonly leastRowHeights?: Readonly<Record<number, number>>;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly LayoutCell[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly ListValidation[];
  readonly conditionalStyles: readonly ConditionalStyle[];
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly print: PrintSetup;
  /** Very hidden in the hosts that know it: the ownership mark. */
  readonly hidden?: boolean;
}

export interface WorkbookLayout {
  readonly sheets: readonly SheetLayout[];
  /** Document properties; no clock and no user name, so the same input gives the same bytes. */
  readonly title: string;
}
