import type { DocumentSheet, DocumentStyle, WorkbookDocument } from '../../domain/document/workbook-document';
import type { CellRange } from '../../domain/sheet/address';

/** The cells of a sheet that are printed: its print area, else everything that is seen. Undefined for an empty sheet. */
export function printedRange(
  sheet: DocumentSheet,
  styles: WorkbookDocument['styles'],
): CellRange | undefined {
  if (sheet.print.area) return sheet.print.area;
  const seen = sheet.cells.filter(
    ({ value, style }) => (value !== undefined && value !== '') || isSeen(styles[style ?? -1]),
  );
  if (seen.length === 0) return undefined;
  const corners = [
    ...seen.map(({ row, col }) => ({ bottom: row, right: col })),
    ...sheet.merges.filter(({ top, left }) => seen.some(({ row, col }) => row === top && col === left)),
  ];
  return {
    top: 0,
    left: 0,
    bottom: corners.reduce((most, { bottom }) => Math.max(most, bottom), 0),
    right: corners.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

const isSeen = (style: DocumentStyle | undefined): boolean =>
  style !== undefined && (style.fill !== undefined || Object.keys(style.borders ?? {}).length > 0);

/** Numbers from first to last, without those that are hidden. */
export function shownBetween(first: number, last: number, hidden: readonly number[]): readonly number[] {
  const isHidden = new Set(hidden);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (index) => !isHidden.has(index),
  );
}
