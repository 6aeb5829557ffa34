import type {
  BorderLine,
  BorderSide,
  DocumentBorder,
  DocumentStyle,
} from '../../../../domain/document/workbook-document';
import type { BiffPalette } from './biff-palette';

/** Line numbers of [MS-XLS] 2.5.11; 0 is none. */
const LINES: readonly (BorderLine | undefined)[] = [
  undefined,
  'thin',
  'medium',
  'dashed',
  'dotted',
  'thick',
  'double',
  'hair',
  'mediumDashed',
  'dashDot',
  'mediumDashDot',
  'dashDotDot',
  'mediumDashDotDot',
  'slantDashDot',
];

/** Where the two words of an XF hold a side's line and colour, by their lowest bits. */
const SIDES: readonly (readonly [side: BorderSide, lineBit: number, word: 0 | 1, colorBit: number])[] = [
  ['top', 8, 1, 0],
  ['right', 4, 0, 23],
  ['bottom', 12, 1, 7],
  ['left', 0, 0, 16],
];

/** The borders of the two border words of an XF record; absent without any line. */
export function bordersOf(
  first: number,
  second: number,
  palette: BiffPalette,
): NonNullable<DocumentStyle['borders']> | undefined {
  const borders: Partial<Record<BorderSide, DocumentBorder>> = {};
  for (const [side, lineBit, word, colorBit] of SIDES) {
    const line = LINES[(first >>> lineBit) & 0x0f];
    const color = palette.color(((word === 0 ? first : second) >>> colorBit) & 0x7f) ?? '000000';
    if (line) borders[side] = { line, color };
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}
