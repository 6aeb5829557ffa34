import { emsAcross, lineEms } from './printed-lines-layout';

const LINE_SPACING = 1.4;
/** Points above and below the text. */
const PADDING = 4;
/** Punctuation may not begin a line and fonts differ: a line is taken for full a little early. */
const FULL_LINE = 0.95;

/**
 * Points that a wrapped text needs in a cell of a width in millimetres. For merged cells, which no spreadsheet program
 * sizes by itself, and for a first height of rows that do.
 */
export function textHeight(text: string, widthMm: number, size: number): number {
  const perLine = Math.max(1, Math.floor(emsAcross(widthMm, size) * FULL_LINE));
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(lineEms(line) / perLine)), 0);
  return Math.ceil(lines * size * LINE_SPACING + PADDING);
}
