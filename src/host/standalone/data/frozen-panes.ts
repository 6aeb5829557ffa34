import { type IWorksheetData } from '@univerjs/core';
import type { DocumentSheet } from '../../../domain/document/workbook-document';
import { sameData } from './same-data';
import { WHOLE_SHEET } from './sheet-size';

type Freeze = NonNullable<DocumentSheet['freeze']>;

/** More than any screen shows; the grid draws what is frozen as a whole. */
const MOST: Freeze = { rows: 100, cols: 50 };
/** The grid's own way to say so. */
const NOTHING_FROZEN = -1;

/** What the grid freezes of what the document does. */
export const shownFreeze = (freeze: DocumentSheet['freeze']): Freeze => ({
  rows: between(freeze?.rows ?? 0, MOST.rows),
  cols: between(freeze?.cols ?? 0, MOST.cols),
});

const between = (count: number, most: number): number => Math.max(0, Math.min(most, count));

export function freezeData(freeze: DocumentSheet['freeze']): IWorksheetData['freeze'] {
  const { rows, cols } = shownFreeze(freeze);
  return {
    xSplit: cols,
    ySplit: rows,
    startRow: rows || NOTHING_FROZEN,
    startColumn: cols || NOTHING_FROZEN,
  };
}

/** What of a document's frozen rows and columns is kept beside the grid, as the grid is not given all of them. */
export const carriedFreeze = (freeze: DocumentSheet['freeze']): { readonly freeze?: Freeze } =>
  freeze &&
  freeze.rows < WHOLE_SHEET.rows &&
  freeze.cols < WHOLE_SHEET.cols &&
  !sameData(freeze, shownFreeze(freeze))
    ? { freeze }
    : {};

/** What the grid freezes, or more of it where the document did and nobody has changed it. */
export function freezeOf(
  { freeze }: Partial<IWorksheetData>,
  carried: DocumentSheet['freeze'],
): Pick<DocumentSheet, 'freeze'> {
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  const cols = Math.max(0, freeze?.xSplit ?? 0);
  if (carried && sameData(shownFreeze(carried), { rows, cols })) return { freeze: carried };
  return rows + cols > 0 ? { freeze: { rows, cols } } : {};
}
