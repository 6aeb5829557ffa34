import { type BorderLine, type CellStyle } from './grid/cell-style';
import { lineAt } from './sheet/borders';
import type { SheetState } from './sheet/sheet-state';

/** How a cell looks, for assertions; borders as they are seen, whichever of two cells they were given to. */
export interface StyleView {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: CellStyle['underline'];
    readonly strikethrough: boolean;
    readonly color: string;
  };
  readonly fill: string | null;
  readonly horizontal: CellStyle['horizontal'];
  readonly vertical: CellStyle['vertical'];
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly numberFormat: string;
  readonly borders: Readonly<Record<'top' | 'bottom' | 'left' | 'right', BorderLine | null>>;
}

export function styleView({ grid }: SheetState, row: number, col: number): StyleView {
  const style = grid.styleAt(row, col);
  return {
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      strikethrough: style.strikethrough,
      color: style.fontColor,
    },
    fill: style.fill,
    horizontal: style.horizontal,
    vertical: style.vertical,
    wrap: style.wrap,
    shrink: style.shrink,
    indent: style.indent,
    locked: style.locked,
    numberFormat: style.numberFormat,
    borders: {
      top: lineAt(grid, row, col, 'top'),
      bottom: lineAt(grid, row, col, 'bottom'),
      left: lineAt(grid, row, col, 'left'),
      right: lineAt(grid, row, col, 'right'),
    },
  };
}
