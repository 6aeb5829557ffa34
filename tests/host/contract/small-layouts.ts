import type { LayoutCell, LayoutValue, SheetLayout } from '../../../src/domain/sheet/layout';

const STYLES = {
  plain: {},
  boxed: { border: 'thin', typeface: 'heiti', size: 12 },
} as const satisfies SheetLayout['styles'];

/** A sheet with these rows from A1 on, and nothing else but what a test puts there. */
export const smallLayout = (
  name: string,
  rows: readonly (readonly LayoutValue[])[] = [['已绘']],
  rest: Partial<SheetLayout> = {},
): SheetLayout => ({
  name,
  columnWidths: [],
  rowHeights: {},
  styles: STYLES,
  cells: rows.flatMap((values, row) =>
    values.map((value, col): LayoutCell => ({ row, col, value, style: 'plain' })),
  ),
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

export const hiddenLayout = (name: string, rows?: readonly (readonly LayoutValue[])[]): SheetLayout =>
  smallLayout(name, rows, { hidden: true });

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };
const LONG_LIST = Array.from({ length: 60 }, (_, index) => `选项第${index}项`);

/** A sheet that no spreadsheet could hold: its list is longer than Excel takes. */
export const unwritableLayout = (name: string, values: readonly string[] = LONG_LIST): SheetLayout =>
  smallLayout(name, [['不能']], {
    validations: [{ range: FIRST_CELL, values, prompt: '', strict: false }],
  });
