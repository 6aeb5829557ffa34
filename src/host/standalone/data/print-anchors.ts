import type { IColumnData, IRowData } from '@univerjs/core';
import type { DocumentPrint } from '../../../domain/document/workbook-document';
import { anchor, anchoredSpans, type Lines } from './line-anchors';

/* The grid knows nothing of printing: the rows and columns that are printed say so of themselves. */
const AREA = 'area';
const REPEATED = 'repeated';

/** Marks the rows of a sheet that are its print area and those repeated on each page. */
export function anchorRows(
  rows: Record<number, Partial<IRowData>>,
  { area, repeatRows }: DocumentPrint,
): void {
  if (area) anchor(rows, { first: area.top, last: area.bottom }, AREA);
  if (repeatRows) anchor(rows, repeatRows, REPEATED);
}

/** The same for columns. */
export function anchorColumns(
  cols: Record<number, Partial<IColumnData>>,
  { area, repeatCols }: DocumentPrint,
): void {
  if (area) anchor(cols, { first: area.left, last: area.right }, AREA);
  if (repeatCols) anchor(cols, repeatCols, REPEATED);
}

/**
 * How a sheet is printed, with its area and what is repeated where these have moved to; without what was deleted as a
 * whole.
 */
export function movedPrint(print: DocumentPrint, rows: Lines = {}, cols: Lines = {}): DocumentPrint {
  const { area, repeatRows, repeatCols, ...rest } = print;
  if (!area && !repeatRows && !repeatCols) return print;
  const [rowsAt, colsAt] = [anchoredSpans(rows), anchoredSpans(cols)];
  const [areaRows, areaCols] = [rowsAt.get(AREA), colsAt.get(AREA)];
  const [repeatedRows, repeatedCols] = [rowsAt.get(REPEATED), colsAt.get(REPEATED)];
  return {
    ...rest,
    ...(area && areaRows && areaCols
      ? { area: { top: areaRows.first, bottom: areaRows.last, left: areaCols.first, right: areaCols.last } }
      : {}),
    ...(repeatRows && repeatedRows ? { repeatRows: repeatedRows } : {}),
    ...(repeatCols && repeatedCols ? { repeatCols: repeatedCols } : {}),
  };
}
