import { FONT_NAMES } from '../../domain/sheet/typeface-fonts';

/**
 * The font of a workbook's own cells, in whose digits columns are measured: that of WPS and of Excel 2003 in Chinese. Its
 * digits are half as wide as its characters, 8 of 16 pixels, so columns are as wide on paper as on the screen; Calibri's
 * are 7 pixels on the screen and 7.4 on paper.
 */
export const OWN_FONT = { name: FONT_NAMES.song, size: 12 };

const GB2312_CHARSET = 134;

/**
 * The styles part with this font: exceljs writes Calibri as a font of the theme, and for such a font Excel takes the one
 * that the theme has for the language of whoever opens the file, with columns as wide as its digits.
 */
export const withOwnFont = (styles: string): string =>
  styles.replace(
    /<font>.*?<\/font>/su,
    `<font><sz val="${OWN_FONT.size}"/><name val="${OWN_FONT.name}"/><charset val="${GB2312_CHARSET}"/></font>`,
  );
