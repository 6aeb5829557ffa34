import type { ISheetNote } from '@univerjs/sheets-note';
import type { DocumentCell } from '../../../domain/document/workbook-document';

/** Pixels of the grid's own text in a note, and around it. */
const CHARACTER = 13;
const LINE = 20;
const PADDING = 24;
const WIDTH = { least: 160, most: 320 };
const HEIGHT = { least: 72, most: 400 };

/** The note of a cell, in a box that shows all of it; undefined where the cell has none. */
export function noteData({ row, col, note }: DocumentCell, id: string): ISheetNote | undefined {
  return note === undefined ? undefined : { id, row, col, note, show: false, ...boxSize(note) };
}

function boxSize(note: string): Pick<ISheetNote, 'width' | 'height'> {
  const lengths = note.split('\n').map(textPixels);
  const width = clamped(lengths.reduce((most, length) => Math.max(most, length), 0) + PADDING, WIDTH);
  const lines = lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / (width - PADDING))), 0);
  return { width, height: clamped(lines * LINE + PADDING, HEIGHT) };
}

const clamped = (
  pixels: number,
  { least, most }: { readonly least: number; readonly most: number },
): number => Math.ceil(Math.min(most, Math.max(least, pixels)));

const textPixels = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character < '\u2000' ? CHARACTER / 2 : CHARACTER), 0);
