import type { WpsSheet } from '../api/workbook-api';
import { rangesIn } from './areas';

/** Points that a column is wider than its characters, and points of a character in the usual font of a new workbook. */
const PADDING = 3.35;
const CHARACTER = 5.625;
/** Points that nobody sees: half a pixel. */
const CLOSE_ENOUGH = 0.4;
/** Characters. */
const WIDEST = 255;

/**
 * Makes whole columns (`A:C,F:F`) some points wide. WPS takes characters of the workbook's own font, whose width nobody
 * tells: so a width is set, looked at, and set once more by what a character turned out to be.
 */
export function setColumnWidth(sheet: WpsSheet, areas: string, points: number): void {
  const columns = rangesIn(sheet, areas);
  const set = (characters: number): void => {
    for (const column of columns) column.ColumnWidth = Math.min(WIDEST, Math.max(0, characters));
  };
  const guess = charactersIn(points, CHARACTER);
  set(guess);
  const first = /^[A-Z]+/u.exec(areas)?.[0] ?? 'A';
  const width = sheet.Range(`${first}:${first}`).Width;
  if (Math.abs(width - points) <= CLOSE_ENOUGH) return;
  const character = guess >= 1 ? (width - PADDING) / guess : width / guess - PADDING;
  if (character > 0) set(charactersIn(points, character));
}

/** Below one character the padding shrinks along. */
const charactersIn = (points: number, character: number): number =>
  points >= character + PADDING ? (points - PADDING) / character : points / (character + PADDING);
