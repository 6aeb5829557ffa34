import { cellAddress } from '../../domain/sheet/address';
import { landingText } from '../../domain/sheet/landing-text';
import type { LayoutCell, LayoutLink, LayoutValue, SheetLayout } from '../../domain/sheet/layout';
import { renamedReferences } from '../../domain/sheet/sheet-names';
import type { DrawingContext } from '../placed-layouts';
import { styleWith, type MemoryCell, type MemorySheet } from './memory-sheet';

/** A layout as a sheet of the workbook, under the name it was given. */
export const drawnSheet = (
  layout: SheetLayout,
  sheet: { readonly id: string; readonly name: string },
  context: DrawingContext,
): MemorySheet => ({
  ...sheet,
  visibility: layout.hidden ? 'veryHidden' : 'visible',
  isProtected: false,
  cells: new Map(
    layout.cells.map((cell) => [cellAddress(cell.row, cell.col), drawnCell(cell, layout.styles, context)]),
  ),
  merges: layout.merges,
  lists: layout.validations,
  tints: [],
  setup: layout,
});

function drawnCell(cell: LayoutCell, styles: SheetLayout['styles'], context: DrawingContext): MemoryCell {
  const content = drawnValue(cell.value, context.names);
  return {
    ...content,
    style: styleWith(content.formula === undefined ? content.value : undefined, styles[cell.style] ?? {}),
    ...(cell.link ? { link: drawnLink(cell.link, context.names) } : {}),
    ...(cell.note !== undefined && context.capabilities.notes ? { note: landingText(cell.note) } : {}),
  };
}

/** A string is text whatever it starts with, as nothing here reads it for a formula. */
function drawnValue(
  value: LayoutValue,
  names: ReadonlyMap<string, string>,
): Pick<MemoryCell, 'value' | 'formula'> {
  if (value === null || value === '') return { value: undefined };
  if (typeof value === 'number') return { value };
  if (typeof value === 'string') return { value: landingText(value) };
  const { formula, cached } = value;
  return {
    value: typeof cached === 'string' ? landingText(cached) : cached,
    formula: renamedReferences(formula, names),
  };
}

const drawnLink = (link: LayoutLink, names: ReadonlyMap<string, string>): LayoutLink =>
  link.kind === 'cell' ? { ...link, sheet: names.get(link.sheet) ?? link.sheet } : link;
