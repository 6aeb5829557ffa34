import type { StyleTable } from '../../../../domain/document/style-table';
import type { DocumentRowHeight, DocumentSheet } from '../../../../domain/document/workbook-document';
import type { CellRange } from '../../../../domain/sheet/address';
import type { LeftBehindTally } from '../../left-behind-tally';
import { plainSheet } from '../../../../domain/document/plain-sheet';
import { attributeOf, childOf } from '../../xlsx/xml-element';
import { MAX_COLS, MAX_ROWS } from '../../../xlsx/sheet-rows';
import { areaOf } from '../range-formula';
import { odsDocumentCells, type OdsValues } from './ods-document-cells';
import { excelReference } from './ods-formula';
import { pointsOf } from './ods-measures';
import type { OdsParts } from './ods-parts';
import { MOST_LINES, type OdsLine, type OdsTable } from './ods-table';
import { joinedRanges, odsValidation } from './ods-validations';
import type { OdsView } from './ods-views';

const LAST_CELL = { row: MAX_ROWS - 1, col: MAX_COLS - 1 };

/** Everything known of one sheet: its values, the table they stand in, and how it was shown. */
export interface OdsSheetParts extends OdsValues {
  readonly view: OdsView | undefined;
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
  countLost(table, parts, name, tally);
  const masterPage = attributeOf(parts.styles.element('table', table.styleName), 'style:master-page-name');
  return {
    ...plainSheet(name),
    visibility: snapshot.hidden ? 'hidden' : 'visible',
    cells: odsDocumentCells({ snapshot, table, parts, lostNames }, styles, tally),
    merges: snapshot.merges,
    ...columnsOf(table, parts),
    ...rowsOf(table, parts),
    hiddenCols: snapshot.hiddenCols,
    ...(view?.freeze ? { freeze: view.freeze } : {}),
    gridlines: view?.gridlines ?? true,
    validations,
    print: { ...parts.printOf(masterPage), ...printSetup(table) },
    isProtected: table.isProtected,
  };
}

function countLost(table: OdsTable, parts: OdsParts, sheet: string, tally: LeftBehindTally): void {
  tally.add('pictures', sheet, table.pictures);
  tally.add('charts', sheet, table.charts);
  tally.add('other', sheet, table.shapes);
  tally.add('conditions', sheet, table.conditions);
  tally.add('pageBreaks', sheet, pageBreaks(table, parts));
  if (table.printRanges !== undefined && !areaOfTable(table)) tally.add('other', sheet);
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
    if (count > MOST_LINES) others = width;
    else for (let col = first; col < Math.min(first + count, MAX_COLS); col++) columnWidths[col] = width;
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
    if (count > MOST_LINES) {
      others ??= points;
      continue;
    }
    for (let row = first; row < Math.min(first + count, MAX_ROWS); row++) {
      if (isHidden) hiddenRows.push(row);
      // Below the rest of the sheet stands its last row once more.
      if (points !== undefined && points > 0 && others === undefined) rowHeights[row] = { points, fixed };
    }
  }
  return { rowHeights, hiddenRows, ...(others === undefined ? {} : { defaultRowHeight: others }) };
}

/** Rows and columns before which a page ends by hand. */
function pageBreaks({ rows, columns }: OdsTable, { styles }: OdsParts): number {
  const breaks = (lines: readonly OdsLine[], kind: 'row' | 'column'): number =>
    lines.filter(({ styleName }) => {
      const properties = childOf(styles.element(`table-${kind}`, styleName), `table-${kind}-properties`);
      return attributeOf(properties, 'fo:break-before') === 'page';
    }).length;
  return breaks(rows, 'row') + breaks(columns, 'column');
}

/** `附件1.A1:附件1.J18`; several ranges are printed as the whole sheet. */
function areaOfTable({ printRanges }: OdsTable): CellRange | undefined {
  const reference = printRanges === undefined ? undefined : excelReference(printRanges);
  return reference === undefined ? undefined : areaOf(reference, LAST_CELL);
}

function printSetup(table: OdsTable): Pick<DocumentSheet['print'], 'area' | 'repeatRows'> {
  const area = areaOfTable(table);
  return { ...(area ? { area } : {}), ...(table.headerRows ? { repeatRows: table.headerRows } : {}) };
}
