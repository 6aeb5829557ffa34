import type { DocumentStyle } from '../../domain/document/workbook-document';

const DEFAULT_SIZE = 11;
/** Points that a cell leaves free at its sides, and the smallest text that can still be read. */
const ROOM = 4;
const SMALLEST = 4;
/** Width of a Latin letter or digit in terms of the size, on the broad side. */
const NARROW = 0.56;
const WIDE_CHARACTER = /[\u1100-\u115F\u2014\u2018-\u201D\u2026\u2E80-\uFFEF]|[\u{1F300}-\u{3FFFF}]/u;

/** The size in points at which a text on one line fits a cell of so many points that shrinks its text. */
export function shrunkSize(text: string, { size = DEFAULT_SIZE }: DocumentStyle, width: number): number {
  const ems = [...text].reduce((sum, char) => sum + (WIDE_CHARACTER.test(char) ? 1 : NARROW), 0);
  if (ems * size <= width - ROOM) return size;
  return Math.max(SMALLEST, (width - ROOM) / ems);
}
