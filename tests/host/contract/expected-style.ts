import type { CellStyle } from '../../../src/domain/sheet/layout';
import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../../../src/domain/sheet/typeface-fonts';
import type { DrawnBorders, DrawnStyle } from './drawn';

/** What a style of a layout must look like, with everything it leaves unsaid. */
export const expectedStyle = (style: CellStyle): DrawnStyle => ({
  font: FONT_NAMES[style.typeface ?? 'song'],
  size: style.size ?? DEFAULT_FONT_SIZE,
  bold: style.bold ?? false,
  italic: style.italic ?? false,
  underline: style.underline ?? false,
  color: style.color ?? '000000',
  fill: style.fill,
  align: style.align ?? 'left',
  valign: style.valign ?? 'middle',
  wrap: style.wrap ?? false,
  numberFormat: style.numberFormat ?? 'General',
  borders: style.border === 'thin' ? BOXED : UNBOXED,
});

const BOXED: DrawnBorders = { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' };
export const UNBOXED: DrawnBorders = { top: 'none', right: 'none', bottom: 'none', left: 'none' };
