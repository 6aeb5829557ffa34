import type { DocumentStyle } from '../../../domain/document/workbook-document';
import { DEFAULT_FONT_SIZE, FONT_NAMES } from '../../../domain/sheet/typeface-fonts';

/** What a new cell looks like, as in Excel's Chinese edition. */
export const DEFAULT_LOOK = {
  font: FONT_NAMES.song,
  size: DEFAULT_FONT_SIZE,
} as const satisfies DocumentStyle;

/** Pixels of a row and a column that nobody sized. */
export const DEFAULT_ROW_HEIGHT = 20;
export const DEFAULT_COLUMN_WIDTH = 72;
