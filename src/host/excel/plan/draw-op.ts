/// <reference types="office-js" />

/** One cell of a grid; null leaves the cell as it is. */
export type GridCell = string | number | boolean | null;
export type Grid = readonly (readonly GridCell[])[];

/** Which lines of each area of an address list are drawn; the inner ones only where there are such. */
export type BorderLines = readonly (
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical'
)[];

/**
 * One step of drawing a sheet, in the words of Excel's API and as plain data: it can be counted, weighed and compared
 * without Excel. `address` is within the sheet; `areas` is a list of addresses for `getRanges`.
 */
export type DrawOp =
  | {
      readonly kind: 'grid';
      readonly property: 'values' | 'formulas' | 'numberFormat';
      readonly address: string;
      readonly grid: Grid;
    }
  | {
      readonly kind: 'format';
      readonly areas: string;
      readonly format: Excel.Interfaces.RangeFormatUpdateData;
    }
  | { readonly kind: 'borders'; readonly areas: string; readonly lines: BorderLines }
  | { readonly kind: 'autofitRows'; readonly areas: string }
  | { readonly kind: 'merge'; readonly address: string }
  | { readonly kind: 'link'; readonly address: string; readonly link: Excel.RangeHyperlink }
  | {
      readonly kind: 'validation';
      readonly address: string;
      readonly validation: Excel.Interfaces.DataValidationUpdateData;
    }
  | {
      readonly kind: 'condition';
      /** Each cell's text equals what `formula` says, or `formula` holds of another cell for all of them. */
      readonly on: 'ownText' | 'anotherCell';
      readonly address: string;
      readonly formula: string;
      readonly format: Excel.Interfaces.ConditionalRangeFormatUpdateData;
    }
  | {
      readonly kind: 'print';
      readonly setup: Excel.Interfaces.PageLayoutUpdateData;
      readonly titleRows: string | undefined;
      readonly area: string | undefined;
    }
  | { readonly kind: 'note'; readonly address: string; readonly text: string }
  | { readonly kind: 'freeze'; readonly rows: number; readonly cols: number };
