import type { CellPosition } from '../../domain/sheet/address';
import type { LayoutCell, SheetLayout } from '../../domain/sheet/layout';
import { pixelsOfMm } from './measures';

/** Pixels of a nine-point Chinese character, of a line, and around the text of a note. */
const CHARACTER = 12;
const LINE = 17;
const PADDING = 14;
const WIDEST = 300;
const DEFAULT_COLUMN = 64;
/** The least a row is high; a row that grows makes the box higher, which does no harm. */
const ROW = 20;
/** From the cell's right edge to the box. */
const GAP = 12;

/**
 * Gives each note of a sheet's drawing a box that shows all of it: exceljs draws every note two columns wide and four
 * rows high. Notes stand in the drawing in the order of their cells.
 */
export function withNoteBoxes(drawing: string, layout: SheetLayout): string {
  const notes = layout.cells
    .filter((cell) => cell.note !== undefined)
    .sort((a, b) => a.row - b.row || a.col - b.col);
  let index = 0;
  return drawing.replace(/<x:Anchor>[^<]*<\/x:Anchor>/gu, (anchor) => {
    const cell = notes[index++];
    return cell ? `<x:Anchor>${anchorOf(cell, layout.columnWidths).join(', ')}</x:Anchor>` : anchor;
  });
}

const anchorOf = (cell: LayoutCell, widths: readonly number[]): readonly number[] =>
  noteAnchor({ row: cell.row, col: cell.col, note: cell.note ?? '' }, (col) => columnPixels(widths, col));

/** Left column and offset, top row and offset, right column and offset, bottom row and offset; pixels. */
export function noteAnchor(
  { row, col, note }: CellPosition & { readonly note: string },
  columnPixels: (col: number) => number,
): readonly number[] {
  const { width, height } = boxSize(note);
  const top = Math.max(0, row - 1);
  let right = col + 1;
  let rest = width + GAP;
  for (; rest > columnPixels(right); right++) rest -= columnPixels(right);
  const bottom = top + Math.floor(height / ROW);
  return [col + 1, GAP, top, 4, right, Math.floor(rest), bottom, Math.floor(height % ROW)];
}

const columnPixels = (widths: readonly number[], col: number): number => {
  const width = widths[col];
  return width === undefined ? DEFAULT_COLUMN : Math.max(1, Math.floor(pixelsOfMm(width)));
};

function boxSize(note: string): { readonly width: number; readonly height: number } {
  const lengths = note.split('\n').map(textPixels);
  const width = Math.min(WIDEST, Math.max(...lengths) + CHARACTER);
  const lines = lengths.reduce((sum, length) => sum + Math.max(1, Math.ceil(length / width)), 0);
  return { width: Math.ceil(width) + PADDING, height: lines * LINE + PADDING };
}

const textPixels = (line: string): number =>
  [...line].reduce((sum, character) => sum + (character < '\u2000' ? CHARACTER / 2 : CHARACTER), 0);
