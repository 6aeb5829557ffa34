import type { CellStyle } from '../sheet/layout';
import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../sheet/typeface-fonts';
import type { DocumentBorder, DocumentCondition, DocumentStyle } from './workbook-document';

const BLACK = '000000';
const THIN: DocumentBorder = { line: 'thin', color: BLACK };
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const GENERAL = 'General';

/** A style of a layout with everything it leaves unsaid, so that no look of a program's own shines through. */
export function layoutStyle(style: CellStyle, numberFormat = style.numberFormat): DocumentStyle {
  return {
    font: FONT_NAMES[style.typeface ?? 'song'],
    size: style.size ?? DEFAULT_FONT_SIZE,
    color: style.color ?? BLACK,
    align: style.align ?? 'left',
    valign: style.valign ?? 'middle',
    ...marks(style),
    ...(style.wrap ? { wrap: true } : {}),
    ...(style.fill === undefined ? {} : { fill: style.fill }),
    ...(style.border === 'thin' ? { borders: BOX } : {}),
    ...(numberFormat === undefined || numberFormat === GENERAL ? {} : { numberFormat }),
  };
}

/** What a condition may change: colours and weight. */
export const layoutConditionStyle = ({ color, fill, bold }: CellStyle): DocumentCondition['style'] => ({
  ...(color === undefined ? {} : { color }),
  ...(fill === undefined ? {} : { fill }),
  ...(bold ? { bold } : {}),
});

const marks = ({
  bold,
  italic,
  underline,
}: CellStyle): Pick<DocumentStyle, 'bold' | 'italic' | 'underline'> => ({
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(underline ? { underline } : {}),
});
