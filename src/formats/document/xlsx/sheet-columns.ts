import type { DocumentSheet } from '../../../domain/document/workbook-document';
import { MAX_COLS } from '../../xlsx/sheet-rows';
import { columnPoints, usualColumnPoints } from '../../digit-width';
import type { SheetPart } from './sheet-part';
import { childrenOf, numberOf, switchOf, type XmlElement } from './xml-element';

/** Columns of which the file says the same; from 0, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Characters. */
  readonly width?: number;
  readonly look?: number;
  readonly hidden: boolean;
  readonly isGrouped: boolean;
}

/** No sheet has more spans than columns; a file that says more of them repeats itself. */
export const columnSpans = (part: SheetPart): readonly ColumnSpan[] =>
  childrenOf(part.one('cols'), 'col').slice(0, MAX_COLS).map(columnSpan);

function columnSpan(col: XmlElement): ColumnSpan {
  const width = numberOf(col, 'width');
  const look = numberOf(col, 'style');
  return {
    first: Math.max(0, Math.trunc(numberOf(col, 'min') ?? 1) - 1),
    last: Math.min(MAX_COLS, Math.trunc(numberOf(col, 'max') ?? 0)) - 1,
    ...(width === undefined ? {} : { width }),
    ...(look === undefined ? {} : { look }),
    hidden: switchOf(col, 'hidden') || width === 0,
    isGrouped: (numberOf(col, 'outlineLevel') ?? 0) > 0,
  };
}

type Columns = Pick<DocumentSheet, 'columnWidths' | 'defaultColumnWidth' | 'hiddenCols'>;

const BASE_DIGITS = 8;

/** Widths and hidden columns. A width that runs to the sheet's last column is what all other columns have. */
export function sheetColumns(part: SheetPart, digit: number): Columns {
  const format = part.one('sheetFormatPr');
  const given = numberOf(format, 'defaultColWidth');
  const usual =
    given === undefined
      ? usualColumnPoints(numberOf(format, 'baseColWidth') ?? BASE_DIGITS, digit)
      : columnPoints(given, digit);
  const spans = columnSpans(part);
  const rest = spans.find(
    ({ first, last, width, hidden }) =>
      first <= last && last === MAX_COLS - 1 && width !== undefined && !hidden,
  );
  const defaultColumnWidth = rest?.width === undefined ? usual : columnPoints(rest.width, digit);
  const columnWidths: Record<number, number> = {};
  const hiddenCols = new Set<number>();
  // Columns before the last span of which nothing is said have the width that was usual.
  if (rest) for (let col = 0; col < rest.first; col++) columnWidths[col] = usual;
  for (const { first, last, width, hidden } of spans.filter((span) => span !== rest)) {
    const points = width !== undefined && width > 0 ? columnPoints(width, digit) : undefined;
    for (let col = first; col <= last; col++) {
      if (hidden) hiddenCols.add(col);
      if (points !== undefined) columnWidths[col] = points;
    }
  }
  for (const [col, width] of Object.entries(columnWidths)) {
    if (width === defaultColumnWidth) delete columnWidths[Number(col)];
  }
  return { columnWidths, defaultColumnWidth, hiddenCols: [...hiddenCols].sort((a, b) => a - b) };
}
