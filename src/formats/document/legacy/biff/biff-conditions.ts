import type { CellRange } from '../../../../domain/sheet/address';
import { COMPARISONS, type DocumentCondition } from '../../../../domain/document/workbook-document';
import { biffFormula, type BiffFormulaContext } from './biff-formula';
import type { BiffPalette } from './biff-palette';
import { biffRanges } from './biff-ranges';
import type { ByteCursor } from './byte-cursor';

/** Parts that a differential format may have, by its flags ([MS-XLS] 2.5.92), in the order in which they follow. */
const PART = {
  number: 0x0200_0000,
  font: 0x0400_0000,
  alignment: 0x0800_0000,
  border: 0x1000_0000,
  pattern: 0x2000_0000,
  protection: 0x4000_0000,
} as const;
/** The number format of a differential format is the user's own text, not a number. */
const OWN_NUMBER_FORMAT = 0x01;
/** Set where the format leaves the pattern's colour as it is. */
const NO_FOREGROUND = 0x0002_0000;
const NO_BACKGROUND = 0x0004_0000;
const FONT_BYTES = 118;
/** The font's name and size, which a condition does not change, come before the rest of the font part. */
const FONT_NAME_AND_SIZE_BYTES = 68;
const ITALIC = 0x02;
const STRIKE = 0x80;
const BOLD_WEIGHTS = { least: 600, most: 1000 };
const UNCHANGED = 0xffff_ffff;

/** The ranges that the CF records after a CONDFMT are for; undefined where it is damaged. */
export function readConditionRanges(data: ByteCursor): readonly CellRange[] | undefined {
  const count = data.u16();
  data.skip(2 + 8);
  const ranges = biffRanges(data);
  return data.overrun || count === 0 || ranges.length === 0 ? undefined : ranges;
}

/** A CF record ([MS-XLS] 2.4.42); undefined where it is damaged or not understood. */
export function readCondition(
  data: ByteCursor,
  ranges: readonly CellRange[],
  context: BiffFormulaContext,
  palette: BiffPalette,
): DocumentCondition | undefined {
  const kind = data.u8();
  const operator = COMPARISONS[data.u8() - 1];
  const sizes = [data.u16(), data.u16()];
  const style = differentialStyle(data, palette);
  const base = { row: ranges[0]!.top, col: ranges[0]!.left };
  const texts = sizes
    .filter((size) => size > 0)
    .map((size) => biffFormula(data.take(size), { ...context, base }));
  const formulas = texts.filter((text) => text !== undefined);
  const [formula] = formulas;
  if (data.overrun || formulas.length < texts.length || formula === undefined) return undefined;
  const common = { ranges, style, stopIfTrue: true };
  if (kind === 2) return { ...common, when: { kind: 'formula', formula } };
  return kind === 1 && operator ? { ...common, when: { kind: 'cellIs', operator, formulas } } : undefined;
}

function differentialStyle(data: ByteCursor, palette: BiffPalette): DocumentCondition['style'] {
  const flags = data.u32();
  const more = data.u16();
  if (flags & PART.number) skipNumberFormat(data, (more & OWN_NUMBER_FORMAT) !== 0);
  const font = flags & PART.font ? fontChanges(data, palette) : {};
  if (flags & PART.alignment) data.skip(8);
  if (flags & PART.border) data.skip(8);
  const fill = flags & PART.pattern ? fillOf(data, flags, palette) : undefined;
  if (flags & PART.protection) data.skip(2);
  return { ...font, ...(fill === undefined ? {} : { fill }) };
}

function skipNumberFormat(data: ByteCursor, isText: boolean): void {
  if (!isText) return data.skip(2);
  const size = data.u16();
  data.skip(Math.max(0, size - 2));
}

/** Each look comes with a word that is not 0 where the condition leaves it as it is. */
function fontChanges(data: ByteCursor, palette: BiffPalette): DocumentCondition['style'] {
  const end = data.at + FONT_BYTES;
  data.skip(FONT_NAME_AND_SIZE_BYTES);
  const look = data.u32();
  const weight = data.u16();
  data.skip(2);
  const underline = data.u8();
  data.skip(3);
  const colorIndex = data.u32();
  data.skip(4);
  const looksKept = data.u32();
  data.skip(4);
  const underlineKept = data.u32() !== 0;
  const weightKept = data.u32() !== 0;
  data.skip(end - data.at);
  const color = colorIndex === UNCHANGED ? undefined : palette.color(colorIndex);
  const isBold = weight >= BOLD_WEIGHTS.least && weight <= BOLD_WEIGHTS.most;
  return {
    ...(!weightKept && isBold ? { bold: true } : {}),
    ...((look & ~looksKept & ITALIC) !== 0 ? { italic: true } : {}),
    ...(!underlineKept && underline !== 0 ? { underline: true } : {}),
    ...((look & ~looksKept & STRIKE) !== 0 ? { strike: true } : {}),
    ...(color === undefined ? {} : { color }),
  };
}

/** Of a plain fill the colour stands as background in Excel's own conditional formats. */
function fillOf(data: ByteCursor, flags: number, palette: BiffPalette): string | undefined {
  data.skip(2);
  const colors = data.u16();
  if ((flags & NO_BACKGROUND) === 0) return palette.color((colors >> 7) & 0x7f);
  return flags & NO_FOREGROUND ? undefined : palette.color(colors & 0x7f);
}
