import type { Style, Workbook } from 'exceljs';
import type { LayoutCell, LayoutFormula, SheetLayout } from '../../domain/sheet/layout';
import { looksLikeFormula } from '../../domain/sheet/landing-text';
import { cellText } from './cell-text';
import { excelStyle, NOTE_FONT } from './excel-style';
import { excelWidth } from './measures';
import { setUpPrinting } from './print-setup';
import { renamedReferences } from '../../domain/sheet/sheet-names';
import { addConditionalStyles, addValidations } from './sheet-rules';

/** Adds a sheet under its final name. Links are added to the finished file, see `sheet-links.ts`. */
export function drawSheet(
  workbook: Workbook,
  layout: SheetLayout,
  name: string,
  names: ReadonlyMap<string, string>,
): void {
  const sheet = workbook.addWorksheet(name, {
    state: layout.hidden ? 'veryHidden' : 'visible',
    views: layout.freeze
      ? [{ state: 'frozen', xSplit: layout.freeze.cols, ySplit: layout.freeze.rows }]
      : [{ state: 'normal' }],
  });
  layout.columnWidths.forEach((width, col) => {
    sheet.getColumn(col + 1).width = excelWidth(width);
  });
  for (const [row, height] of Object.entries({ ...layout.leastRowHeights, ...layout.rowHeights })) {
    sheet.getRow(Number(row) + 1).height = height;
  }
  const styleOf = styleCache(layout);
  for (const cell of layout.cells) {
    const target = sheet.getCell(cell.row + 1, cell.col + 1);
    target.value = excelValue(cell.value, names);
    target.style = styleOf(cell);
    if (cell.note !== undefined) {
      target.note = { texts: [{ text: cellText(cell.note), font: NOTE_FONT }] };
    }
  }
  for (const { top, left, bottom, right } of layout.merges) {
    sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  addValidations(sheet, layout.validations);
  addConditionalStyles(sheet, layout.conditionalStyles, layout.styles);
  setUpPrinting(sheet, layout.print);
}

/** A string is always a text cell to exceljs, whatever it starts with; only an object becomes a formula. */
function excelValue(
  value: LayoutCell['value'],
  names: ReadonlyMap<string, string>,
): string | number | null | { readonly formula: string; readonly result: string | number } {
  if (typeof value === 'string') return value === '' ? null : cellText(value);
  if (value === null || typeof value === 'number') return value;
  return formulaValue(value, names);
}

const formulaValue = (
  { formula, cached }: LayoutFormula,
  names: ReadonlyMap<string, string>,
): { readonly formula: string; readonly result: string | number } => ({
  formula: renamedReferences(formula, names),
  result: typeof cached === 'string' ? cellText(cached) : cached,
});

/** exceljs recognises a style it has met by identity, so each is made once. */
function styleCache(layout: SheetLayout): (cell: LayoutCell) => Partial<Style> {
  const made = new Map<string, Partial<Style>>();
  return ({ style, value }) => {
    const asText = typeof value === 'string' && looksLikeFormula(value);
    const key = `${asText ? '@' : ''}${style}`;
    const known = made.get(key) ?? excelStyle(layout.styles[style] ?? {}, asText);
    made.set(key, known);
    return known;
  };
}
