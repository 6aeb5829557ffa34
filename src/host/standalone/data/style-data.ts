import {
  BooleanNumber,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type BorderStyleTypes,
  type IBorderData,
  type IPaddingData,
  type IStyleData,
  type ITextRotation,
} from '@univerjs/core';
import { BORDER_LINES } from '../../../domain/document/workbook-document';
import type { BorderSide, DocumentBorder, DocumentStyle } from '../../../domain/document/workbook-document';
import { fontStack } from './font-stacks';
import { gridColor } from './grid-color';

/** A style of the grid with what it does not know itself: it keeps fields it does not know when a style is changed. */
export type StyleData = IStyleData & { readonly shrink?: true; readonly unlocked?: true };

export const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
} as const satisfies Record<NonNullable<DocumentStyle['align']>, HorizontalAlign>;

export const VERTICAL_ALIGNMENTS = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const satisfies Record<NonNullable<DocumentStyle['valign']>, VerticalAlign>;

export const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const satisfies Record<
  BorderSide,
  keyof IBorderData
>;

/** The grid's own room around the text of a cell, pixels, and what a step of indentation adds: three blanks of 11 points. */
export const PADDING = { t: 0, r: 2, b: 2, l: 2 } as const satisfies IPaddingData;
export const INDENT = 9;

/** A style of a document as the grid keeps it. */
export const styleData = (style: DocumentStyle): StyleData => ({
  ...fontData(style),
  ...(style.fill === undefined ? {} : { bg: gridColor(style.fill) }),
  ...(style.align === undefined ? {} : { ht: ALIGNMENTS[style.align] }),
  ...(style.valign === undefined ? {} : { vt: VERTICAL_ALIGNMENTS[style.valign] }),
  ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
  ...(style.indent ? { pd: padding(style) } : {}),
  ...(style.rotation ? { tr: rotation(style.rotation) } : {}),
  ...(style.borders ? { bd: borders(style.borders) } : {}),
  ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  ...(style.shrink ? { shrink: true } : {}),
  ...(style.unlocked ? { unlocked: true } : {}),
});

/** What of a style belongs to its text. */
export const fontData = (style: Partial<DocumentStyle>): IStyleData => ({
  ...(style.font === undefined ? {} : { ff: fontStack(style.font) }),
  ...(style.size === undefined ? {} : { fs: style.size }),
  ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
  ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
  ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
  ...(style.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
  ...(style.color === undefined ? {} : { cl: gridColor(style.color) }),
});

/** On the side from which the text is aligned. */
const padding = ({ align, indent = 0 }: DocumentStyle): IPaddingData => {
  const side = align === 'right' ? 'r' : 'l';
  return { ...PADDING, [side]: PADDING[side] + indent * INDENT };
};

/** The grid turns clockwise. */
const rotation = (degrees: number | 'stacked'): ITextRotation =>
  degrees === 'stacked' ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees, v: BooleanNumber.FALSE };

const borders = (sides: Partial<Readonly<Record<BorderSide, DocumentBorder>>>): IBorderData =>
  Object.fromEntries(
    Object.entries(sides).map(([side, { line, color }]) => [
      SIDES[side as BorderSide],
      { s: borderStyle(line), cl: gridColor(color) },
    ]),
  );

/** The grid numbers its lines in the order of SpreadsheetML's names, from 1. */
const borderStyle = (line: DocumentBorder['line']): BorderStyleTypes => BORDER_LINES.indexOf(line) + 1;
