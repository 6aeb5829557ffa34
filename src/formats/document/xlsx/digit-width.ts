import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../../../domain/sheet/typeface-fonts';

const PIXELS_PER_POINT = 96 / 72;
export const POINTS_PER_PIXEL = 0.75;
/** Points of a row in a workbook whose own font is that of a new cell. */
export const USUAL_ROW_POINTS = 13.5;

/** Width of a digit by the height of the letters, in fonts that are often a workbook's own. */
const DIGIT_SHARES: Readonly<Record<string, number>> = {
  Calibri: 0.5068,
  Carlito: 0.5068,
  Arial: 0.5562,
  'Liberation Sans': 0.5562,
  'Times New Roman': 0.5,
  Tahoma: 0.5459,
  Verdana: 0.6357,
  'DejaVu Sans': 0.6362,
};
const OTHER_SHARE = 0.55;
/** Fonts whose digits are half as wide as their characters, and on the screen never less than that. */
const HALF_WIDE = /^(?:宋体|新宋体|SimSun|NSimSun|仿宋|楷体|黑体|SimHei|方正)/u;

/** Pixels of a digit in a workbook's own font: the unit in which the file measures columns (ECMA-376 18.3.1.13). */
export function digitPixels(font = FONT_NAMES.song, size = DEFAULT_FONT_SIZE): number {
  const height = size * PIXELS_PER_POINT;
  if (HALF_WIDE.test(font)) return Math.ceil(height / 2);
  return Math.max(1, Math.round((DIGIT_SHARES[font] ?? OTHER_SHARE) * height));
}

/** The width of a column in points, from the file's characters; whole pixels, as Excel shows it. */
export const columnPoints = (characters: number, digit: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * POINTS_PER_PIXEL;

/** The characters of a column of this width, so that reading gives the same whole pixels again; at least one. */
export const columnCharacters = (points: number, digit: number): number =>
  Math.round((Math.max(1, Math.round(points / POINTS_PER_PIXEL)) / digit) * 256) / 256;

/** Points of a column in a file that does not say: a number of digits with padding, in steps of eight pixels. */
export function usualColumnPoints(digits: number, digit: number): number {
  const pixels = digits * digit + 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil(pixels / 8) * 8 * POINTS_PER_PIXEL;
}
