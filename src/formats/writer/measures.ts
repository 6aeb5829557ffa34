const MM_PER_INCH = 25.4;
const PIXELS_PER_INCH = 96;
/** Width of a digit of the default font, and the padding Excel adds to every column (spec §4.2). */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export const pixelsOfMm = (mm: number): number => (mm / MM_PER_INCH) * PIXELS_PER_INCH;

export const inchesOfMm = (mm: number): number => mm / MM_PER_INCH;

/** exceljs leaves a column of this width out, and Excel then gives it another default. */
const EXCELJS_DEFAULT = 9;

/** A column's width in Excel's characters, two decimals. */
export function excelWidth(mm: number): number {
  const width = Math.round(((pixelsOfMm(mm) - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;
  return width === EXCELJS_DEFAULT ? width + 0.01 : Math.max(0, width);
}
