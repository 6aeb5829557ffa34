import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../domain/sheet/typeface-fonts';

const PIXELS_PER_POINT = 96 / 72;
export const POINTS_PER_PIXEL = 0.75;
/** Points of a row in a workbook whose own font is that of a new cell. */
export const USUAL_ROW_POINTS = 13.5;

/**
 * Width of a digit by the height of the letters, in fonts that are often a workbook's own: the advance that the font has
 * in its `hmtx` table, from the fonts themselves or from ones of the same widths (Carlito, Liberation).
 */
const DIGIT_SHARES: ReadonlyMap<string, number> = new Map([
  ['calibri', 0.5068],
  ['carlito', 0.5068],
  ['arial', 0.5562],
  ['helvetica', 0.5562],
  ['liberation sans', 0.5562],
  ['times new roman', 0.5],
  ['liberation serif', 0.5],
  ['courier new', 0.6001],
  ['tahoma', 0.5459],
  ['verdana', 0.6357],
  ['segoe ui', 0.5391],
  ['微软雅黑', 0.5391],
  ['microsoft yahei', 0.5391],
  ['dejavu sans', 0.6362],
]);
/** 等线, and fonts that are not known. */
const OTHER_SHARE = 0.55;
/** Chinese and Japanese fonts whose digits are half as wide as their characters; on the screen never less than that. */
const HALF_WIDE =
  /^@?(?:新?宋体|n?simsun|仿宋|fangsong|楷体|kaiti|黑体|simhei|隶书|lisu|幼圆|youyuan|方正|[细細]明[体體]|p?mingliu|ms p?(?:gothic|mincho)|ｍｓ)/iu;

/**
 * Pixels at 96 dpi of a digit in a workbook's own font, which is the unit in which the file measures columns (ECMA-376
 * 18.3.1.13): 8 for 宋体 11 and 12, with which Excel shows a new column as 8.38 wide, and 7 for Calibri 11 (8.43).
 */
export function digitPixels(font = FONT_NAMES.song, size = DEFAULT_FONT_SIZE): number {
  const height = size * PIXELS_PER_POINT;
  if (HALF_WIDE.test(font)) return Math.max(1, Math.ceil(height / 2));
  return Math.max(1, Math.round((DIGIT_SHARES.get(font.toLowerCase()) ?? OTHER_SHARE) * height));
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
