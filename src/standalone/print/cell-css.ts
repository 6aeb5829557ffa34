import type { BorderSide, DocumentBorder, DocumentStyle } from '../../domain/document/workbook-document';
import { borderCss } from './border-css';
import { fontStack } from './font-stack';

const DEFAULT_SIZE = 11;
/** Points that one step of indentation has in Excel: three spaces. */
const INDENT = 6.75;
const PADDING = 2;
const SIDES: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];

export type CellBorders = Partial<Readonly<Record<BorderSide, DocumentBorder | undefined>>>;

/** Points on paper, where the sheet is scaled. */
export const points = (length: number, scale: number): string => `${Number((length * scale).toFixed(3))}pt`;

/** How a cell looks, without its borders; what it holds decides where it says nothing of its alignment. */
export function cellCss(style: DocumentStyle, general: 'left' | 'center' | 'right', scale: number): string {
  const { font, size = DEFAULT_SIZE, color, fill } = style;
  return [
    `font-family:${fontStack(font)};`,
    `font-size:${points(size, scale)};`,
    style.bold ? 'font-weight:bold;' : '',
    style.italic ? 'font-style:italic;' : '',
    decorationCss(style),
    color === undefined ? '' : `color:#${color};`,
    fill === undefined ? '' : `background-color:#${fill};`,
    alignCss(style, general),
    `vertical-align:${style.valign ?? 'bottom'};`,
    paddingCss(style, scale),
    style.wrap || style.align === 'justify' || style.align === 'distributed' ? 'white-space:pre-wrap;' : '',
  ].join('');
}

export const bordersCss = (borders: CellBorders): string =>
  SIDES.map((side) => {
    const border = borders[side];
    return border ? borderCss(side, border) : '';
  }).join('');

function decorationCss({ underline, strike }: DocumentStyle): string {
  const lines = [underline ? 'underline' : '', strike ? 'line-through' : ''].filter((line) => line !== '');
  return lines.length > 0 ? `text-decoration:${lines.join(' ')};` : '';
}

function alignCss({ align }: DocumentStyle, general: string): string {
  if (align === 'distributed') return 'text-align:justify;text-align-last:justify;';
  return `text-align:${align ?? general};`;
}

function paddingCss({ align, indent = 0 }: DocumentStyle, scale: number): string {
  const side = points(PADDING, scale);
  const indented = points(PADDING + indent * INDENT, scale);
  if (indent === 0) return `padding:0 ${side};`;
  return align === 'right' ? `padding:0 ${indented} 0 ${side};` : `padding:0 ${side} 0 ${indented};`;
}
