import type { LayoutCell, SheetLayout, WorkbookLayout } from '../../../src/domain/sheet/layout';

/** A sheet with nothing on it but what a test puts there. */
export const sheetOf = (cells: readonly LayoutCell[], rest: Partial<SheetLayout> = {}): SheetLayout => ({
  name: '表',
  columnWidths: [],
  rowHeights: {},
  styles: { plain: {}, boxed: { border: 'thin', typeface: 'heiti', size: 12 } },
  cells,
  merges: [],
  validations: [],
  conditionalStyles: [],
  print: {
    orientation: 'portrait',
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    footer: 'none',
    centerHorizontally: false,
  },
  ...rest,
});

export const workbookOf = (...sheets: readonly SheetLayout[]): WorkbookLayout => ({ title: '试', sheets });

export const textCell = (row: number, value: string): LayoutCell => ({ row, col: 0, value, style: 'plain' });
