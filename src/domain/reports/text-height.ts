const MM_PER_POINT = 25.4 / 72;
/** Millimetres of a cell that its paddings take. */
const PADDING_MM = 2;
const LINE_SPACING = 1.4;
/** Punctuation may not begin a line and fonts differ: a line is taken for full a little early. */
const FULL_LINE = 0.95;
/** Latin letters and digits are about half as wide as Chinese characters. */
const FIRST_WIDE = '\u2000';

const ems = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character < FIRST_WIDE ? 0.55 : 1), 0);

/**
 * Points that a wrapped text needs in a cell of a width in millimetres. For merged cells, which no spreadsheet program
 * sizes by itself, and for a first height of rows that do.
 */
export function textHeight(text: string, widthMm: number, size: number): number {
  const perLine = Math.max(1, Math.floor(((widthMm - PADDING_MM) / MM_PER_POINT / size) * FULL_LINE));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(ems(line) / perLine)), 0);
  return Math.ceil(lines * size * LINE_SPACING + 4);
}
