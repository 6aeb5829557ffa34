import type { DocumentStyle } from '../../domain/document/workbook-document';
import type { CellRange } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import { bordersCss, cellCss, points, type CellBorders } from './cell-css';
import type { ClassNames } from './class-names';
import { escapedText } from './escape-text';
import type { SheetLookup } from './sheet-lookup';
import { shownText } from './shown-text';
import { shrunkSize } from './text-width';

/** A cell, or the part of a merge, that a page shows. */
export interface PrintedCell {
  readonly row: number;
  readonly col: number;
  /** What it stretches over; the cell alone where it is not merged. */
  readonly range: CellRange;
  readonly rows: number;
  readonly cols: number;
  /** Points, before scaling. */
  readonly width: number;
  readonly height: number;
  /** A part of a merge whose beginning is on another page shows its look only. */
  readonly isRest: boolean;
  /** The cell to the right holds something: a text that is too long ends there. */
  readonly isHemmedIn: boolean;
}

/** A sheet as it is put on paper. */
export interface SheetOnPaper {
  readonly lookup: SheetLookup;
  /** What lengths are multiplied by. */
  readonly scale: number;
  readonly classes: ClassNames;
}

export function cellMarkup(cell: PrintedCell, { lookup, scale, classes }: SheetOnPaper): string {
  const { range, rows, cols, isRest } = cell;
  const style = lookup.style(range.top, range.left);
  const value = lookup.cell(range.top, range.left)?.value;
  const text = isRest ? '' : shownText(value, style.numberFormat);
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ''}${cols > 1 ? ` colspan="${cols}"` : ''}`;
  const align = generalAlign(value);
  // A number that is cut off would be another number.
  const isShrunk = !style.wrap && (style.shrink || align === 'right');
  const sized = isShrunk ? { ...style, size: shrunkSize(text, style, cell.width) } : style;
  const css = cellCss(sized, align, scale) + bordersCss(outline(range, lookup));
  return `<td${spans} class="${classes.of(css)}">${content(text, style, cell, scale)}</td>`;
}

/** Numbers and dates stand right, logical values and errors in the middle. */
function generalAlign(value: CellValue | undefined): 'left' | 'center' | 'right' {
  if (typeof value === 'number' || (typeof value === 'object' && value.kind === 'date')) return 'right';
  return typeof value === 'boolean' || typeof value === 'object' ? 'center' : 'left';
}

function content(text: string, style: DocumentStyle, cell: PrintedCell, scale: number): string {
  if (text === '') return '';
  const shown = escapedText(style.wrap ? text : text.replace(/\s*\n\s*/gu, ' '));
  const turn = turnCss(style.rotation, points(cell.height, scale));
  if (turn !== '') return `<div class="turned" style="${turn}">${shown}</div>`;
  return cell.isHemmedIn && !style.wrap ? `<div class="hemmed">${shown}</div>` : shown;
}

/** Upright and turned texts are laid out top to bottom; other angles are turned as they are. */
function turnCss(rotation: DocumentStyle['rotation'], height: string): string {
  if (rotation === undefined || rotation === 0) return '';
  if (rotation === 'stacked')
    return `writing-mode:vertical-rl;text-orientation:upright;max-height:${height};`;
  if (rotation === -90) return `writing-mode:vertical-rl;text-orientation:sideways;max-height:${height};`;
  if (rotation === 90) {
    return `writing-mode:vertical-rl;text-orientation:sideways;transform:rotate(180deg);max-height:${height};`;
  }
  return `transform:rotate(${-rotation}deg);white-space:nowrap;`;
}

/** A merge has the lines of the cells at its edges; a file that keeps only its first cell has that one's all around. */
function outline({ top, left, bottom, right }: CellRange, lookup: SheetLookup): CellBorders {
  const first = lookup.ownStyle(top, left);
  const edge = (row: number, col: number): DocumentStyle | undefined => lookup.ownStyle(row, col) ?? first;
  return {
    top: first?.borders?.top,
    left: first?.borders?.left,
    right: edge(top, right)?.borders?.right,
    bottom: edge(bottom, left)?.borders?.bottom,
  };
}
