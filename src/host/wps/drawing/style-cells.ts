import type { BorderLines, CellsFormat } from '../../plan/draw-op';
import { BORDER, HORIZONTAL, LINE, UNDERLINE, VERTICAL, WEIGHT } from '../api/constants';
import type { WpsFont, WpsRange } from '../api/cells-api';
import type { WpsSheet } from '../api/workbook-api';
import { bgrOf } from '../color';
import { rangesIn } from './areas';
import { setColumnWidth } from './column-width';

/** Gives cells, rows or columns the looks that one step says, and no others. */
export function styleCells(sheet: WpsSheet, areas: string, format: CellsFormat): void {
  const { columnWidth, ...looks } = format;
  if (columnWidth !== undefined) setColumnWidth(sheet, areas, columnWidth);
  if (Object.keys(looks).length > 0) for (const range of rangesIn(sheet, areas)) style(range, looks);
}

function style(range: WpsRange, format: Omit<CellsFormat, 'columnWidth'>): void {
  const { font, fill, horizontalAlignment, verticalAlignment, wrapText, rowHeight } = format;
  if (font) setFont(range.Font, font);
  if (fill) range.Interior.Color = bgrOf(fill.color);
  if (horizontalAlignment) range.HorizontalAlignment = HORIZONTAL[horizontalAlignment];
  if (verticalAlignment) range.VerticalAlignment = VERTICAL[verticalAlignment];
  if (wrapText !== undefined) range.WrapText = wrapText;
  if (rowHeight !== undefined) range.RowHeight = rowHeight;
}

function setFont(font: WpsFont, to: NonNullable<CellsFormat['font']>): void {
  font.Name = to.name;
  font.Size = to.size;
  font.Bold = to.bold;
  font.Italic = to.italic;
  font.Underline = UNDERLINE[to.underline];
  font.Color = bgrOf(to.color);
}

/** The lines of each area of a list; thin and black. */
export function drawBorders(sheet: WpsSheet, areas: string, lines: BorderLines): void {
  for (const { Borders } of rangesIn(sheet, areas)) {
    for (const line of lines) {
      const border = Borders.Item(BORDER[line]);
      border.LineStyle = LINE.continuous;
      border.Weight = WEIGHT.thin;
      border.Color = 0;
    }
  }
}
