import { cellText } from '../sheet/cell-value';
import { cellAt, type SheetSnapshot } from '../sheet/snapshot';
import type { ReportCluster } from './report-clusters';

/** Rows below the labels that are looked at. */
const DEPTH = 12;
/** Labels with a figure below them that make a row one of figures. */
const FIGURES_A_ROW = 3;

/**
 * True where the labels head the columns of a list of units, as in a summary somebody kept by hand: figures stand in
 * more than one row below them. That is no unit's form, and to take its first row for one would be a guess.
 */
export function headsListOfUnits(sheet: SheetSnapshot, { labels, range }: ReportCluster): boolean {
  if (range.top !== range.bottom) return false;
  let rows = 0;
  for (let row = range.top + 1; row <= range.top + DEPTH; row++) {
    const figures = labels.filter(({ col }) => /\d/u.test(cellText(cellAt(sheet, row, col)))).length;
    if (figures >= FIGURES_A_ROW) rows++;
  }
  return rows > 1;
}
