import type { Workbook } from './api/workbook';
import { displayedText } from './entry/displayed-text';
import { localAddress, parseLocalAddress } from './grid/addresses';
import { cellArea } from './grid/area';
import { isBlank, plainValue } from './grid/cell';
import { type PageView, pageView } from './inspect-page';
import {
  type ConditionView,
  conditionViews,
  localAddresses,
  type ValidationView,
  validationViews,
} from './inspect-rules';
import { type StyleView, styleView } from './inspect-style';
import { columnWidth, rowHeight } from './sheet/row-heights';
import type { CellLink, SheetState, Visibility } from './sheet/sheet-state';

/** A sheet as plain data, to compare in tests; addresses as `B2:C4`, sizes in points, rows and columns from 0. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly active: boolean;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly protected: boolean;
  /** Every cell with content or a look of its own, by address. */
  readonly cells: Readonly<Record<string, CellView>>;
  readonly merges: readonly string[];
  /** By column, those that were given one. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly standardColumnWidth: number;
  /** By row, where there is something in the row or it was given a height. */
  readonly rowHeights: Readonly<Record<number, { readonly points: number; readonly custom: boolean }>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly validations: readonly ValidationView[];
  /** First priority first. */
  readonly conditionalFormats: readonly ConditionView[];
  /** The last frozen row and column counted from 1, 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly page: PageView;
  readonly hyperlinks: readonly (CellLink & { readonly cells: string })[];
  readonly notes: Readonly<Record<string, string>>;
  readonly selection: readonly string[];
}

export interface CellView {
  readonly row: number;
  readonly col: number;
  readonly value: string | number | boolean;
  /** With `=`. */
  readonly formula?: string;
  readonly isText: boolean;
  /** As it is shown. */
  readonly text: string;
  readonly style: StyleView;
}

export const sheetNames = ({ state }: Workbook): readonly string[] => state.sheets.map(({ name }) => name);

function sheetOf({ state }: Workbook, name: string): SheetState {
  const sheet = state.findSheet(name);
  if (!sheet)
    throw new Error(
      `The workbook has no sheet ${name}, but ${state.sheets.map((each) => each.name).join(', ')}`,
    );
  return sheet;
}

/** One cell, also one that nothing was ever done to. */
export function inspectCell(workbook: Workbook, sheetName: string, address: string): CellView {
  const area = parseLocalAddress(address);
  if (!area) throw new Error(`${address} is no cell`);
  return cellView(workbook, sheetOf(workbook, sheetName), area.top, area.left);
}

function cellView({ state }: Workbook, sheet: SheetState, row: number, col: number): CellView {
  const cell = sheet.grid.cell(row, col);
  const value = state.calculation.valueOf(sheet, cell);
  return {
    row,
    col,
    value: plainValue(value),
    ...(cell?.formula ? { formula: cell.formula.text } : {}),
    isText: typeof value === 'string',
    text: displayedText(value, sheet.grid.styleAt(row, col).numberFormat, state.calendar.date1904),
    style: styleView(sheet, row, col),
  };
}

export function inspectSheet(workbook: Workbook, name: string): SheetView {
  const sheet = sheetOf(workbook, name);
  const cells: Record<string, CellView> = {};
  for (const [row, col, cell] of sheet.grid.storedInOrder()) {
    if (isBlank(cell) && !cell.style) continue;
    cells[localAddress(cellArea(row, col))] = cellView(workbook, sheet, row, col);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    active: workbook.state.active === sheet,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    protected: sheet.protection.isOn,
    cells,
    ...sizesView(sheet, Object.values(cells)),
    merges: sheet.merged.all().map(localAddress).sort(),
    validations: validationViews(sheet),
    conditionalFormats: conditionViews(sheet),
    freeze: freezeView(sheet),
    page: pageView(sheet.page),
    hyperlinks: sheet.links
      .all()
      .flatMap(({ areas, thing }) => localAddresses(areas).map((cellsAt) => ({ ...thing, cells: cellsAt }))),
    notes: Object.fromEntries(
      sheet.notes.map(({ row, col, content }) => [localAddress(cellArea(row, col)), content]),
    ),
    selection: sheet.selection.map(localAddress),
  };
}

type SizesView = Pick<
  SheetView,
  'columnWidths' | 'standardColumnWidth' | 'rowHeights' | 'hiddenRows' | 'hiddenColumns'
>;

function sizesView(sheet: SheetState, cells: readonly CellView[]): SizesView {
  const rows = new Set([...cells.map(({ row }) => row), ...sheet.rows.allGiven().map(([row]) => row)]);
  return {
    columnWidths: Object.fromEntries(sheet.columns.allGiven().map(([col]) => [col, columnWidth(sheet, col)])),
    standardColumnWidth: sheet.columns.standard,
    rowHeights: Object.fromEntries(
      [...rows].map((row) => [
        row,
        { points: rowHeight(sheet, row), custom: sheet.rows.given(row) !== undefined },
      ]),
    ),
    hiddenRows: sheet.rows.allHidden(),
    hiddenColumns: sheet.columns.allHidden(),
  };
}

function freezeView({ frozen }: SheetState): SheetView['freeze'] {
  if (!frozen) return null;
  const address = localAddress(frozen);
  return {
    rows: /^[A-Z]+:/.test(address) ? 0 : frozen.bottom + 1,
    columns: /^\d+:/.test(address) ? 0 : frozen.right + 1,
  };
}
