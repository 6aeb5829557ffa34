import type { DocumentStyle } from '../../../../domain/document/workbook-document';
import { bordersOf } from './biff-borders';
import { fontAt, fontStyle, type BiffFont } from './biff-font';
import type { BiffPalette } from './biff-palette';
import type { ByteCursor } from './byte-cursor';

/** An XF record ([MS-XLS] 2.4.353), bits still packed: what they mean depends on records that may follow. */
export interface BiffXf {
  readonly font: number;
  readonly format: number;
  /** Protection, and whether it is the XF of cells or of a named style. */
  readonly kind: number;
  readonly alignment: number;
  readonly rotation: number;
  readonly indentation: number;
  readonly borders: readonly [first: number, second: number];
  readonly fillColors: number;
}

export function readBiffXf(data: ByteCursor): BiffXf {
  const font = data.u16();
  const format = data.u16();
  const kind = data.u16();
  const alignment = data.u8();
  const rotation = data.u8();
  const indentation = data.u8();
  data.skip(1);
  const borders = [data.u32(), data.u32()] as const;
  return { font, format, kind, alignment, rotation, indentation, borders, fillColors: data.u16() };
}

const ALIGNMENTS = [
  undefined,
  'left',
  'center',
  'right',
  undefined,
  'justify',
  'center',
  'distributed',
] as const;
const VERTICAL = ['top', 'middle', undefined, 'middle', 'middle'] as const;
const LOCKED = 0x01;
const WRAP = 0x08;
const SHRINK = 0x10;
const STACKED = 255;
const SOLID = 1;

export interface BiffLook {
  readonly style: DocumentStyle;
  /** Something of it a style cannot say: a pattern, a diagonal line, text repeated to fill the cell. */
  readonly simplified: boolean;
}

/** The look of cells with this XF, given the file's fonts, colours and number formats. */
export function lookOf(
  xf: BiffXf,
  fonts: readonly (BiffFont | undefined)[],
  palette: BiffPalette,
  formatOf: (id: number) => string | undefined,
): BiffLook {
  const font = fontAt(fonts, xf.font);
  const pattern = xf.borders[1] >>> 26;
  const borders = bordersOf(xf.borders[0], xf.borders[1], palette);
  const fill = fillOf(pattern, xf.fillColors, palette);
  const numberFormat = formatOf(xf.format);
  const style: DocumentStyle = {
    ...(font ? fontStyle(font, palette) : {}),
    ...(fill === undefined ? {} : { fill }),
    ...alignmentOf(xf),
    ...(borders ? { borders } : {}),
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(xf.kind & LOCKED ? {} : { unlocked: true }),
  };
  const hasDiagonal = xf.borders[0] >>> 30 !== 0 && ((xf.borders[1] >>> 21) & 0x0f) !== 0;
  const simplified = pattern > SOLID || hasDiagonal || (xf.alignment & 0x07) === 4 || !font;
  return { style, simplified };
}

function alignmentOf(xf: BiffXf): DocumentStyle {
  const align = ALIGNMENTS[xf.alignment & 0x07];
  const valign = VERTICAL[(xf.alignment >> 4) & 0x07];
  const indent = xf.indentation & 0x0f;
  const rotation = rotationOf(xf.rotation);
  return {
    ...(align ? { align } : {}),
    ...(valign ? { valign } : {}),
    ...(xf.alignment & WRAP ? { wrap: true } : {}),
    ...(xf.indentation & SHRINK ? { shrink: true } : {}),
    ...(indent === 0 ? {} : { indent }),
    ...(rotation === 0 ? {} : { rotation }),
  };
}

/** Above 90 it counts clockwise. */
function rotationOf(stored: number): number | 'stacked' {
  if (stored === STACKED) return 'stacked';
  if (stored <= 90) return stored;
  return stored <= 180 ? 90 - stored : 0;
}

/** A pattern other than a plain fill becomes its background, upon which the text stays readable. */
function fillOf(pattern: number, colors: number, palette: BiffPalette): string | undefined {
  if (pattern === 0) return undefined;
  return palette.color(pattern === SOLID ? colors & 0x7f : (colors >> 7) & 0x7f);
}
