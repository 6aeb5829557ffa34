import type { Borders, Fill, Font, Style } from 'exceljs';
import type { CellStyle } from '../../domain/sheet/layout';
import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../../domain/sheet/typeface-fonts';

/** GB2312_CHARSET: lets a reader without the font choose another Chinese one. */
const CHARSET = 134;
const BLACK = 'FF000000';

const opaque = (color: string): string => `FF${color}`;

/** A style of a layout in exceljs' words; `asText` overrides the number format. */
export function excelStyle(style: CellStyle, asText: boolean): Partial<Style> {
  const numFmt = asText ? '@' : style.numberFormat;
  return {
    font: excelFont(style),
    alignment: {
      horizontal: style.align ?? 'left',
      vertical: style.valign ?? 'middle',
      wrapText: style.wrap ?? false,
    },
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(style.border === 'thin' ? { border: thinBorders } : {}),
    ...(style.fill === undefined ? {} : { fill: solidFill(style.fill) }),
  };
}

const excelFont = (style: CellStyle): Partial<Font> => ({
  name: FONT_NAMES[style.typeface ?? 'song'],
  size: style.size ?? DEFAULT_FONT_SIZE,
  charset: CHARSET,
  color: { argb: style.color === undefined ? BLACK : opaque(style.color) },
  ...(style.bold ? { bold: true } : {}),
  ...(style.italic ? { italic: true } : {}),
  ...(style.underline ? { underline: true } : {}),
});

const thinSide = { style: 'thin', color: { argb: BLACK } } as const;
const thinBorders: Partial<Borders> = { top: thinSide, left: thinSide, bottom: thinSide, right: thinSide };

const solidFill = (color: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: opaque(color) },
});

/** What a conditional format may change: colours and weight. Its fill is the background, as Excel writes it. */
export const conditionalExcelStyle = (style: CellStyle): Partial<Style> => ({
  ...(style.color !== undefined || style.bold
    ? {
        font: {
          ...(style.color === undefined ? {} : { color: { argb: opaque(style.color) } }),
          ...(style.bold ? { bold: true } : {}),
        },
      }
    : {}),
  ...(style.fill === undefined
    ? {}
    : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: opaque(style.fill) } } }),
});

/** Nine points, as Excel's own notes. */
export const NOTE_FONT: Partial<Font> = { name: FONT_NAMES.song, size: 9, charset: CHARSET };
