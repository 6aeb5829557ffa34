const MM_PER_POINT = 25.4 / 72;
/** Millimetres of a cell that its borders and paddings take. */
const PADDING_MM = 2;
/** Latin letters and digits are about half as wide as Chinese characters. */
const FIRST_WIDE = '\u2000';
const NARROW_EM = 0.55;

const MAY_BEGIN_A_LINE = /[\u4E00-\u9FFF“（]/u;
const OPENING = /[“（]/u;

/** Width of a line in ems of its font. */
export const lineEms = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character < FIRST_WIDE ? NARROW_EM : 1), 0);

/** Ems that stand on one line of a cell. */
export const emsAcross = (widthMm: number, size: number): number =>
  (widthMm - PADDING_MM) / (size * MM_PER_POINT);

/** True where a text stands on one line of a cell. */
export const fitsOneLine = (text: string, widthMm: number, size: number): boolean =>
  lineEms(text) <= emsAcross(widthMm, size);

/**
 * The lines of a printed label. One that is a single line in the original but too long for its cell breaks where its
 * halves are most alike, so that no character is left alone on the second (第一 / 季度); never inside a number.
 */
export function printedLines(printed: readonly string[], widthMm: number, size: number): string {
  const [line = '', ...more] = printed;
  if (more.length > 0 || fitsOneLine(line, widthMm, size)) return printed.join('\n');
  const half = lineEms(line) / 2;
  let best = line.length;
  for (let at = 1; at < line.length; at++) {
    if (!MAY_BEGIN_A_LINE.test(line.charAt(at)) || OPENING.test(line.charAt(at - 1))) continue;
    const distance = (end: number): number => Math.abs(lineEms(line.slice(0, end)) - half);
    if (distance(at) < distance(best)) best = at;
  }
  return best === line.length ? line : `${line.slice(0, best)}\n${line.slice(best)}`;
}
