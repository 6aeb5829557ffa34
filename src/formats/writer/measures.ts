import { digitPixels } from '../digit-width';
import { OWN_FONT } from './own-font';

const MM_PER_INCH = 25.4;
const PIXELS_PER_INCH = 96;
const DIGIT = digitPixels(OWN_FONT.name, OWN_FONT.size);

export const pixelsOfMm = (mm: number): number => (mm / MM_PER_INCH) * PIXELS_PER_INCH;

export const inchesOfMm = (mm: number): number => mm / MM_PER_INCH;

/** exceljs leaves a column of this width out, and Excel then gives it another default. */
const EXCELJS_DEFAULT = 9;

/**
 * A column's `width` (ECMA-376 18.3.1.13): digits of the workbook's own font, with the padding that Excel does not show
 * in its dialogs. Whole pixels, rounded down, so that columns that fill a page do not become wider than it.
 */
export function excelWidth(mm: number): number {
  const width = Math.max(1, Math.floor(pixelsOfMm(mm))) / DIGIT;
  return width === EXCELJS_DEFAULT ? width + 0.01 : width;
}
