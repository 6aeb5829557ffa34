import type { DocumentStyle } from '../../../../domain/document/workbook-document';
import type { BiffPalette } from './biff-palette';
import { biffText } from './biff-text';
import type { ByteCursor } from './byte-cursor';

const ITALIC = 0x02;
const STRIKE = 0x08;
const BOLD_FROM_WEIGHT = 600;
/** The colour of text that was never given one. */
const AUTOMATIC = 0x7fff;
const TWIPS_PER_POINT = 20;
/** Sizes that Excel takes, in points. */
const LARGEST_SIZE = 409;

export interface BiffFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strike: boolean;
  readonly underline: boolean;
  readonly colorIndex: number;
}

/** A FONT record ([MS-XLS] 2.4.122); undefined where it is damaged. */
export function readBiffFont(data: ByteCursor): BiffFont | undefined {
  const size = data.u16() / TWIPS_PER_POINT;
  const flags = data.u16();
  const colorIndex = data.u16();
  const weight = data.u16();
  data.skip(2);
  const underline = data.u8() !== 0;
  data.skip(3);
  const name = biffText(data, 1).replace(/\0.*$/s, '');
  if (data.overrun || name === '' || size < 1 || size > LARGEST_SIZE) return undefined;
  return {
    name,
    size,
    bold: weight >= BOLD_FROM_WEIGHT,
    italic: (flags & ITALIC) !== 0,
    strike: (flags & STRIKE) !== 0,
    underline,
    colorIndex,
  };
}

/** Font 4 does not exist: the record after number 3 is number 5. */
export const fontAt = (fonts: readonly (BiffFont | undefined)[], index: number): BiffFont | undefined =>
  fonts[index > 4 ? index - 1 : index];

export function fontStyle(font: BiffFont, palette: BiffPalette): DocumentStyle {
  const color = font.colorIndex === AUTOMATIC ? undefined : palette.color(font.colorIndex);
  return {
    font: font.name,
    size: font.size,
    ...(font.bold ? { bold: true } : {}),
    ...(font.italic ? { italic: true } : {}),
    ...(font.underline ? { underline: true } : {}),
    ...(font.strike ? { strike: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}
