import type { CellRange } from '../../../domain/sheet/address';
import { addressLists, rangeLists } from '../../plan/rectangles';
import type { WpsRange } from '../api/cells-api';
import type { WpsSheet } from '../api/workbook-api';

/** `Range` takes 255 characters. */
const LONGEST_ADDRESS = 255;

/** A list of addresses of any length, as few ranges. */
export const rangesIn = (sheet: WpsSheet, areas: string): readonly WpsRange[] =>
  addressLists(areas.split(','), LONGEST_ADDRESS).map((address) => sheet.Range(address));

/** The same of rectangles. */
export const rangesAt = (sheet: WpsSheet, rectangles: readonly CellRange[]): readonly WpsRange[] =>
  rangeLists(rectangles, LONGEST_ADDRESS).map((address) => sheet.Range(address));
