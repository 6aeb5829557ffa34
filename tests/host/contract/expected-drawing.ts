import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import { landingText } from '../../../src/domain/sheet/landing-text';
import type { LayoutCell, LayoutLink, SheetLayout } from '../../../src/domain/sheet/layout';
import type { DrawnCell, DrawnLink, DrawnRowHeight, DrawnSheet } from './drawn';
import { expectedConditionalStyles, expectedPrint, expectedValidations, pointsOfMm } from './expected-setup';
import { expectedStyle } from './expected-style';

/** Names wished for → names given, of all sheets of a request. */
export type GivenNames = ReadonlyMap<string, string>;

/**
 * What must stand in a program after a layout was drawn, worked out from the layout alone. `name` is the one the sheet
 * was given.
 */
export const expectedDrawing = (layout: SheetLayout, name: string, names: GivenNames): DrawnSheet => ({
  name,
  visibility: layout.hidden ? 'veryHidden' : 'visible',
  cells: Object.fromEntries(
    layout.cells.map((cell) => [cellAddress(cell.row, cell.col), expectedCell(cell, layout, names)]),
  ),
  merges: layout.merges.map(rangeAddress),
  columnWidths: Object.fromEntries(layout.columnWidths.map((mm, col) => [col, pointsOfMm(mm)])),
  rowHeights: expectedRowHeights(layout),
  validations: expectedValidations(layout),
  conditionalStyles: expectedConditionalStyles(layout),
  freeze: layout.freeze,
  print: expectedPrint(layout),
});

function expectedCell(cell: LayoutCell, layout: SheetLayout, names: GivenNames): DrawnCell {
  const style = layout.styles[cell.style];
  if (!style) throw new Error(`${layout.name}: no style ${cell.style}`);
  return {
    ...expectedValue(cell, names),
    style: expectedStyle(style),
    link: cell.link && expectedLink(cell.link, names),
    note: cell.note === undefined ? undefined : landingText(cell.note),
  };
}

function expectedValue({ value }: LayoutCell, names: GivenNames): Pick<DrawnCell, 'value' | 'formula'> {
  if (typeof value === 'string') return { value: landingText(value) || undefined, formula: undefined };
  if (typeof value === 'number') return { value, formula: undefined };
  if (value === null) return { value: undefined, formula: undefined };
  const cached = typeof value.cached === 'string' ? landingText(value.cached) : value.cached;
  return { value: cached, formula: formulaWith(value.formula, names) };
}

/** Every quoted name once, so that a name given is not taken for another name wished for. */
const formulaWith = (formula: string, names: GivenNames): string =>
  formula.replace(/'((?:[^']|'')+)'!/gu, (_, quoted: string) => {
    const wanted = quoted.replace(/''/gu, "'");
    return `'${(names.get(wanted) ?? wanted).replace(/'/gu, "''")}'!`;
  });

const expectedLink = (link: LayoutLink, names: GivenNames): DrawnLink =>
  link.kind === 'cell'
    ? { ...link, sheet: names.get(link.sheet) ?? link.sheet }
    : { ...link, ...(link.sheet === undefined ? {} : { cell: link.cell ?? 'A1' }) };

/** A least height is told where a program can keep it; a host that cannot lets the row size itself. */
function expectedRowHeights({ rowHeights, leastRowHeights = {} }: SheetLayout): DrawnSheet['rowHeights'] {
  const heights: Record<number, DrawnRowHeight> = {};
  for (const [row, points] of Object.entries(leastRowHeights))
    heights[Number(row)] = { points, fixed: false };
  for (const [row, points] of Object.entries(rowHeights)) heights[Number(row)] = { points, fixed: true };
  return heights;
}
