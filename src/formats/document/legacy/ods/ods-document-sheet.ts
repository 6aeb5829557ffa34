import type { StyleTable } from '../../../../domain/document/style-table';
import type {
  DocumentCell,
  DocumentRowHeight,
  DocumentSheet,
} from '../../../../domain/document/workbook-document';
import { isCellDate, type CellValue } from '../../../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../../../domain/sheet/snapshot';
import type { LeftBehindTally } from '../../left-behind-tally';
import { plainSheet } from '../../plain-sheet';
import { dateFormatOf, forEachValue } from '../../snapshot-document';
import { isUnkept } from '../../xlsx/formula-keeping';
import { attributeOf, childOf } from '../../xlsx/xml-element';
import { areaOf } from '../range-formula';
import { excelReference } from './ods-formula';
import { pointsOf } from './ods-measures';
import type { OdsParts } from './ods-parts';
import type { OdsCell, OdsTable } from './ods-table';
import { joinedRanges, odsValidation } from './ods-validations';
import type { OdsView } from './ods-views';

const LAST_CELL = { row: 1_048_575, col: 16_383 };
/** A run of columns or rows beyond this stands for the rest of the sheet. */
const MOST_REPEATED = 1000;

/** Everything known of one sheet: its values, the table they stand in, and how it was shown. */
export interface OdsSheetParts {
  readonly snapshot: SheetSnapshot;
  readonly table: OdsTable;
  readonly view: OdsView | undefined;
  readonly parts: OdsParts;
  /** In lower case. */
  readonly lostNames: ReadonlySet<string>;
}

export function odsDocumentSheet(
  { snapshot, table, view, parts, lostNames }: OdsSheetParts,
  styles: StyleTable,
  tally: LeftBehindTally,
): DocumentSheet {
  const { name } = snapshot;
  const validations = parts.validations.flatMap((element) => {
    const ranges = table.validated.get(attributeOf(element, 'table:name') ?? '');
    const rule = ranges && odsValidation(element, joinedRanges(ranges));
    if (ranges && !rule) tally.add('validations', name);
    return rule ?? [];
  });
  countDrawn(table, name, tally);
  const masterPage = attributeOf(parts.styles.element('table', table.styleName), 'style:master-page-name');
  return {
    ...plainSheet(name),
    visibility: snapshot.hidden ? 'hidden' : 'visible',
    cells: cellsOf(snapshot, table, parts, lostNames, styles, tally),
    merges: snapshot.merges,
    ...columnsOf(table, parts),
    ...rowsOf(table, parts),
    hiddenCols: snapshot.hiddenCols,
    ...(view?.freeze ? { freeze: view.freeze } : {}),
    gridlines: view?.gridlines ?? true,
    validations,
    print: { ...parts.printOf(masterPage), ...printArea(table) },
    isProtected: table.isProtected,
  };
}

function countDrawn(table: OdsTable, sheet: string, tally: LeftBehindTally): void {
  tally.add('pictures', sheet, table.pictures);
  tally.add('charts', sheet, table.charts);
  tally.add('other', sheet, table.shapes);
  tally.add('conditions', sheet, table.conditions);
}

function cellsOf(
  snapshot: SheetSnapshot,
  table: OdsTable,
  { styles: odsStyles }: OdsParts,
  lostNames: ReadonlySet<string>,
  styles: StyleTable,
  tally: LeftBehindTally,
): DocumentCell[] {
  const keyOf = (row: number, col: number): number => row * (LAST_CELL.col + 1) + col;
  const values = new Map<number, CellValue>();
  forEachValue(snapshot, (row, col, value) => values.set(keyOf(row, col), value));
  const parts = new Map<number, OdsCell>(table.cells.map((cell) => [keyOf(cell.row, cell.col), cell]));
  const placeOf = styleMemory(table, odsStyles, styles);
  const keys = Float64Array.from(new Set([...values.keys(), ...parts.keys()])).sort();
  const cells: DocumentCell[] = [];
  for (const key of keys) {
    const [value, part] = [values.get(key), parts.get(key)];
    const [row, col] = [Math.floor(key / (LAST_CELL.col + 1)), key % (LAST_CELL.col + 1)];
    const style = placeOf(part?.styleName, col, value);
    const formula =
      part?.formula !== undefined && !isUnkept(part.formula, lostNames) ? part.formula : undefined;
    if (part?.lostFormula || (part?.formula !== undefined && formula === undefined))
      tally.add('other', snapshot.name);
    if (part?.isRich) tally.add('richText', snapshot.name);
    const cell: DocumentCell = {
      row,
      col,
      ...(value === undefined ? {} : { value }),
      ...(formula === undefined ? {} : { formula }),
      ...(style === undefined ? {} : { style }),
      ...(part?.link ? { link: part.link } : {}),
      ...(part?.note === undefined ? {} : { note: part.note }),
    };
    const isNamed = value !== undefined || part?.styleName !== undefined || Object.keys(cell).length > 3;
    if (isNamed && Object.keys(cell).length > 2) cells.push(cell);
  }
  return cells;
}

/** Places of styles by name, worked out once each. A cell that names no style has that of its column. */
function styleMemory(
  table: OdsTable,
  odsStyles: OdsParts['styles'],
  styles: StyleTable,
): (name: string | undefined, col: number, value: CellValue | undefined) => number | undefined {
  const memory = new Map<string, number | undefined>();
  const styleOfColumn: (string | undefined)[] = [];
  for (const { first, count, cellStyleName } of table.columns) {
    for (let col = first; col < Math.min(first + count, MOST_REPEATED); col++)
      styleOfColumn[col] = cellStyleName;
  }
  return (named, col, value) => {
    const name = named ?? styleOfColumn[col];
    const date = isCellDate(value) ? dateFormatOf(value.serial) : undefined;
    const key = JSON.stringify([name, date]);
    if (memory.has(key)) return memory.get(key);
    const style = odsStyles.cellStyle(name);
    const place = styles.place(
      date !== undefined && style.numberFormat === undefined ? { ...style, numberFormat: date } : style,
    );
    memory.set(key, place);
    return place;
  };
}

function columnsOf(
  table: OdsTable,
  { styles }: OdsParts,
): Pick<DocumentSheet, 'columnWidths' | 'defaultColumnWidth'> {
  const columnWidths: Record<number, number> = {};
  let others: number | undefined;
  for (const { first, count, styleName } of table.columns) {
    const properties = childOf(styles.element('table-column', styleName), 'table-column-properties');
    const width = pointsOf(attributeOf(properties, 'style:column-width'));
    if (width === undefined) continue;
    if (count > MOST_REPEATED) others = width;
    else for (let col = first; col < first + count; col++) columnWidths[col] = width;
  }
  return { columnWidths, ...(others === undefined ? {} : { defaultColumnWidth: others }) };
}

function rowsOf(
  table: OdsTable,
  { styles }: OdsParts,
): Pick<DocumentSheet, 'rowHeights' | 'hiddenRows' | 'defaultRowHeight'> {
  const rowHeights: Record<number, DocumentRowHeight> = {};
  const hiddenRows: number[] = [];
  let others: number | undefined;
  for (const { first, count, styleName, isHidden } of table.rows) {
    const properties = childOf(styles.element('table-row', styleName), 'table-row-properties');
    const points = pointsOf(attributeOf(properties, 'style:row-height'));
    const fixed = attributeOf(properties, 'style:use-optimal-row-height') === 'false';
    if (count > MOST_REPEATED) {
      others ??= points;
      continue;
    }
    for (let row = first; row < first + count; row++) {
      if (isHidden) hiddenRows.push(row);
      // Below the rest of the sheet stands its last row once more.
      if (points !== undefined && points > 0 && others === undefined) rowHeights[row] = { points, fixed };
    }
  }
  return { rowHeights, hiddenRows, ...(others === undefined ? {} : { defaultRowHeight: others }) };
}

/** `附件1.A1:附件1.J18`; several ranges are printed as the whole sheet. */
function printArea(table: OdsTable): Pick<DocumentSheet['print'], 'area' | 'repeatRows'> {
  const reference = table.printRanges === undefined ? undefined : excelReference(table.printRanges);
  const area = reference === undefined ? undefined : areaOf(reference, LAST_CELL);
  return { ...(area ? { area } : {}), ...(table.headerRows ? { repeatRows: table.headerRows } : {}) };
}
