import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IColorStyle,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { BorderSide, DrawnBorder, DrawnStyle } from '../contract/drawn';

const ALIGN = new Map([
  [HorizontalAlign.LEFT, 'left'],
  [HorizontalAlign.CENTER, 'center'],
  [HorizontalAlign.RIGHT, 'right'],
] as const);
const VALIGN = new Map([
  [VerticalAlign.TOP, 'top'],
  [VerticalAlign.MIDDLE, 'middle'],
  [VerticalAlign.BOTTOM, 'bottom'],
] as const);

/** How a cell looks whose style this is. */
export const savedStyle = (style: IStyleData): DrawnStyle => ({
  font: (style.ff ?? '').split(',')[0]!.trim().replace(/"/gu, ''),
  size: style.fs ?? 0,
  bold: style.bl === BooleanNumber.TRUE,
  italic: style.it === BooleanNumber.TRUE,
  underline: style.ul?.s === BooleanNumber.TRUE,
  color: colorOf(style.cl) ?? '000000',
  fill: colorOf(style.bg),
  align: ALIGN.get(style.ht as HorizontalAlign.LEFT) ?? 'general',
  valign: VALIGN.get(style.vt as VerticalAlign.TOP) ?? 'bottom',
  wrap: style.tb === WrapStrategy.WRAP,
  numberFormat: style.n?.pattern ?? 'General',
  borders: {
    top: border(style, 't'),
    right: border(style, 'r'),
    bottom: border(style, 'b'),
    left: border(style, 'l'),
  } satisfies Record<BorderSide, DrawnBorder>,
});

export const colorOf = (color: Nullable<IColorStyle>): string | undefined =>
  color?.rgb ? color.rgb.replace('#', '').toUpperCase() : undefined;

function border({ bd }: IStyleData, side: 't' | 'r' | 'b' | 'l'): DrawnBorder {
  const line = bd?.[side]?.s;
  return line === undefined ? 'none' : line === BorderStyleTypes.THIN ? 'thin' : 'other';
}
