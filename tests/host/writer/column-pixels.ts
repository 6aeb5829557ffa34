/** Digits of 宋体, in which the files that we write measure columns: at 11 and 12 points eight pixels on the screen. */
const DIGIT = 8;

/** Pixels that Excel gives a column whose `width` is this, by ECMA-376 18.3.1.13; the padding is part of the width. */
export const columnPixels = (width: number): number =>
  Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
