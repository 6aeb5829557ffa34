import type { IColorStyle, Nullable } from '@univerjs/core';

/** `RRGGBB` as the grid has it. */
export const gridColor = (color: string): IColorStyle => ({ rgb: `#${color}` });

const HEX = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/iu;
const RGB = /^rgba?\(\s*(\d+)\s*[, ]\s*(\d+)\s*[, ]\s*(\d+)/iu;

/** A colour of the grid as `RRGGBB` in capitals; undefined where it has none, or one of a theme. */
export function colorOfGrid(color: Nullable<IColorStyle>): string | undefined {
  const text = color?.rgb?.trim();
  if (text === undefined || text === '') return undefined;
  return colorOfText(text);
}

/** `#fff`, `#FFFFFF` or `rgb(255, 255, 255)`. */
export function colorOfText(text: string): string | undefined {
  const hex = HEX.exec(text)?.[1];
  if (hex !== undefined) return (hex.length === 3 ? hex.replace(/./gu, '$&$&') : hex).toUpperCase();
  const parts = RGB.exec(text)?.slice(1, 4);
  return parts
    ?.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
