/** One cell of a grid; null leaves the cell as it is. */
export type GridCell = string | number | boolean | null;
export type Grid = readonly (readonly GridCell[])[];

/** Which lines of each area of an address list are drawn; the inner ones only where there are such. */
export type BorderLines = readonly (
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical'
)[];

/** How cells look, as far as one step says; colours `#RRGGBB`, sizes in points. */
export interface CellsFormat {
  readonly font?: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: 'Single' | 'None';
    readonly color: string;
  };
  readonly fill?: { readonly color: string };
  readonly horizontalAlignment?: 'Left' | 'Center' | 'Right';
  readonly verticalAlignment?: 'Top' | 'Center' | 'Bottom';
  readonly wrapText?: boolean;
  readonly columnWidth?: number;
  readonly rowHeight?: number;
}

/** Where a click goes: a cell of this workbook, or the address of a file, or a cell of that. */
export interface CellsLink {
  readonly documentReference?: string;
  readonly address?: string;
}

/** A list to choose from, and what is said while choosing or refused otherwise. */
export interface ListRule {
  readonly rule: { readonly list: { readonly inCellDropDown: true; readonly source: string } };
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop';
    readonly title: string;
    readonly message: string;
  };
}

/** What a condition may change: colours, `#RRGGBB`, and weight. */
export interface ConditionalLook {
  readonly font?: { readonly color?: string; readonly bold?: boolean };
  readonly fill?: { readonly color: string };
}

/** How a sheet prints: one page wide, as many down as it takes; margins in points. */
export interface PageSetting {
  readonly paperSize: 'A4';
  readonly orientation: 'Portrait' | 'Landscape';
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly zoom: { readonly horizontalFitToPages: 1 };
  readonly headersFooters?: { readonly defaultForAllPages: { readonly centerFooter: string } };
}

/**
 * One step of drawing a sheet, in the words of Excel's API and as plain data: it can be counted, weighed and compared
 * without a spreadsheet program, and every host with an object model runs it in its own calls. `address` is within the
 * sheet; `areas` is a list of addresses with commas, 8,000 characters at most.
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
      readonly format: CellsFormat;
    }
  | { readonly kind: 'borders'; readonly areas: string; readonly lines: BorderLines }
  | { readonly kind: 'autofitRows'; readonly areas: string }
  | { readonly kind: 'merge'; readonly address: string }
  | { readonly kind: 'link'; readonly address: string; readonly link: CellsLink }
  | {
      readonly kind: 'validation';
      readonly address: string;
      readonly validation: ListRule;
    }
  | {
      readonly kind: 'condition';
      /** Each cell's text equals what `formula` says, or `formula` holds of another cell for all of them. */
      readonly on: 'ownText' | 'anotherCell';
      readonly address: string;
      readonly formula: string;
      readonly format: ConditionalLook;
    }
  | {
      readonly kind: 'print';
      readonly setup: PageSetting;
      readonly titleRows: string | undefined;
      readonly area: string | undefined;
    }
  | { readonly kind: 'note'; readonly address: string; readonly text: string }
  | { readonly kind: 'freeze'; readonly rows: number; readonly cols: number };
