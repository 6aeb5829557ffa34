import type { DocumentSheet } from '../../../domain/document/workbook-document';
import {
  columnCharacters,
  digitPixels,
  POINTS_PER_PIXEL,
  USUAL_ROW_POINTS,
  usualColumnPoints,
} from '../../digit-width';
import { on, xmlElement } from './xml-text';

const DIGIT = digitPixels();
const BASE_DIGITS = 8;

/** Sizes that all rows and columns have which say nothing else. */
export const sizeElement = ({ defaultColumnWidth, defaultRowHeight }: DocumentSheet): string =>
  xmlElement('sheetFormatPr', {
    defaultColWidth:
      defaultColumnWidth === undefined ? undefined : columnCharacters(defaultColumnWidth, DIGIT),
    defaultRowHeight: defaultRowHeight ?? USUAL_ROW_POINTS,
    customHeight: on(defaultRowHeight !== undefined && defaultRowHeight !== USUAL_ROW_POINTS),
  });

/** Columns with a width of their own, and hidden ones; neighbours that are alike in one element. */
export function columnElements({ columnWidths, hiddenCols, defaultColumnWidth }: DocumentSheet): string {
  const hidden = new Set(hiddenCols);
  const usual = defaultColumnWidth ?? usualColumnPoints(BASE_DIGITS, DIGIT);
  const cols = [...new Set([...Object.keys(columnWidths).map(Number), ...hidden])].sort((a, b) => a - b);
  const spans: { min: number; max: number; width: number; hidden: 1 | undefined }[] = [];
  for (const col of cols) {
    const width = columnCharacters(columnWidths[col] ?? usual, DIGIT);
    const last = spans[spans.length - 1];
    if (last?.max === col && last.width === width && last.hidden === on(hidden.has(col))) last.max++;
    else spans.push({ min: col + 1, max: col + 1, width, hidden: on(hidden.has(col)) });
  }
  const elements = spans.map((span) => xmlElement('col', { ...span, customWidth: 1 }));
  return elements.length === 0 ? '' : xmlElement('cols', {}, elements.join(''));
}

/** Pixels of a column, for what is laid over the cells. */
export const columnPixels = ({ columnWidths, defaultColumnWidth }: DocumentSheet, col: number): number =>
  Math.max(
    1,
    Math.round(
      (columnWidths[col] ?? defaultColumnWidth ?? usualColumnPoints(BASE_DIGITS, DIGIT)) / POINTS_PER_PIXEL,
    ),
  );
