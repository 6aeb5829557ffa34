import type { ICellData, IWorksheetData, Nullable } from '@univerjs/core';
import type { DocumentCell, DocumentLink } from '../../../domain/document/workbook-document';
import { carriedLink } from './carried-cell';
import { cellContent, ownFormula } from './cell-content';
import type { SheetSurroundings } from './sheet-surroundings';
import { linkOfTarget, type LinkPlaces } from './link-target';
import { linkOfRich } from './rich-text';
import { shiftedFormula } from '../../../domain/sheet/shifted-formula';

type Surroundings = Pick<SheetSurroundings, 'styles' | 'links' | 'notes'>;
type Rows = Map<number, Map<number, Nullable<ICellData>>>;

/** The cells of a sheet of the grid, row by row; those that hold nothing and look like a new one are left out. */
export function documentCellsOf(
  sheet: Partial<IWorksheetData>,
  { styles, links, notes }: Surroundings,
): readonly DocumentCell[] {
  const rows = cellRows(sheet);
  const noteAt = new Map(notes.map(({ row, col, note }) => [`${row}:${col}`, note]));
  for (const { row, col } of notes) cellsOfRow(rows, row).set(col, cellsOfRow(rows, row).get(col));
  addStyledBlanks(rows, sheet);
  const sharedAt = sharedFormulas(rows);
  const cells: DocumentCell[] = [];
  for (const [row, cols] of sorted(rows)) {
    for (const [col, cell] of sorted(cols)) {
      const look = styles.lookOf(sheet.rowData?.[row]?.s, sheet.columnData?.[col]?.s, cell?.s);
      const style = styles.placeOf(look);
      const link = linkOf(cell, links);
      const note = noteAt.get(`${row}:${col}`);
      const rest = {
        ...cellContent(cell, look.numberFormat, sharedAt(cell, row, col)),
        ...(style === undefined ? {} : { style }),
        ...(link === undefined ? {} : { link }),
        ...(note === undefined || note === '' ? {} : { note }),
      };
      if (Object.keys(rest).length > 0) cells.push({ row, col, ...rest });
    }
  }
  return cells;
}

function cellRows({ cellData = {} }: Partial<IWorksheetData>): Rows {
  const rows: Rows = new Map();
  for (const [row, cols] of entriesOf<Record<number, Nullable<ICellData>>>(cellData)) {
    rows.set(row, new Map(entriesOf(cols)));
  }
  return rows;
}

const entriesOf = <Value>(values: Readonly<Record<number, Value>>): readonly (readonly [number, Value])[] =>
  Object.entries(values).map(([index, value]) => [Number(index), value] as const);

function cellsOfRow(rows: Rows, row: number): Map<number, Nullable<ICellData>> {
  const cells = rows.get(row) ?? new Map<number, Nullable<ICellData>>();
  rows.set(row, cells);
  return cells;
}

const sorted = <Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] =>
  [...map].sort(([a], [b]) => a - b);

/**
 * A look given to a whole row or column holds for its blank cells too. A document knows cells only: those within what
 * the sheet holds get it.
 */
function addStyledBlanks(rows: Rows, { rowData = {}, columnData = {} }: Partial<IWorksheetData>): void {
  const usedRows = [...rows.keys()];
  const lastCol = lastColumn(rows);
  const styledCols = styledOf(columnData).filter((col) => col <= lastCol);
  for (const row of usedRows) {
    const cells = cellsOfRow(rows, row);
    const isStyled = rowData[row]?.s != null;
    const cols = isStyled ? Array.from({ length: lastCol + 1 }, (_, col) => col) : styledCols;
    for (const col of cols) if (!cells.has(col)) cells.set(col, undefined);
  }
}

function lastColumn(rows: Rows): number {
  let last = -1;
  for (const cols of rows.values()) for (const col of cols.keys()) last = Math.max(last, col);
  return last;
}

const styledOf = (data: NonNullable<IWorksheetData['columnData']>): readonly number[] =>
  entriesOf<Nullable<Pick<ICellData, 's'>>>(data).flatMap(([index, entry]) =>
    entry?.s == null ? [] : [index],
  );

/** What a cell without a formula of its own shares with the cell that has it. */
function sharedFormulas(
  rows: Rows,
): (cell: Nullable<ICellData>, row: number, col: number) => string | undefined {
  const owners = new Map<string, { readonly formula: string; readonly row: number; readonly col: number }>();
  for (const [row, cols] of rows) {
    for (const [col, cell] of cols) {
      const formula = cell && ownFormula(cell);
      if (cell?.si && formula !== undefined && formula !== null) owners.set(cell.si, { formula, row, col });
    }
  }
  return (cell, row, col) => {
    const owner = owners.get(cell?.si ?? '');
    return owner && shiftedFormula(owner.formula, row - owner.row, col - owner.col);
  };
}

function linkOf(cell: Nullable<ICellData>, places: LinkPlaces): DocumentLink | undefined {
  const target = linkOfRich(cell?.p) ?? carriedLink(cell?.custom);
  return target === undefined ? undefined : linkOfTarget(target, places);
}
