import { type CellStyle, NORMAL_STYLE } from '../grid/cell-style';

/** Excel gives a cell with a new link its style “Hyperlink”, which is a whole font and nothing else. */
export const hyperlinkStyle = (style: CellStyle): CellStyle => ({
  ...style,
  fontName: NORMAL_STYLE.fontName,
  fontSize: NORMAL_STYLE.fontSize,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'Single',
  fontColor: '#0563C1',
});
