import type { StyleTable } from '../../../../domain/document/style-table';
import type { DocumentRowHeight, DocumentSheet } from '../../../../domain/document/workbook-document';
import type { LeftBehindTally } from '../../left-behind-tally';
import { plainSheet } from '../../../../domain/document/plain-sheet';
import { attributeOf, childOf } from '../../xlsx/xml-element';
import { areaOf } from '../range-formula';
import { odsDocumentCells, type OdsValues } from './ods-document-cells';
import { excelReference } from './ods-formula';
import { pointsOf } from './ods-measures';
import type { OdsParts } from './ods-parts';
import { MOST_LINES, type OdsTable } from './ods-table';
import { joinedRanges, odsValidation } from './ods-validations';
import type { OdsView } from './ods-views';

const LAST_CELL = { row: 1_048_575, col: 16_383 };
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
  countDrawn(table, name, tally);
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
    if (count > MOST_LINES) {
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
