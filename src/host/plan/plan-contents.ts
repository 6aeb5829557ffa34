import { cellAddress, containsCell } from '../../domain/sheet/address';
import { landingText } from '../../domain/sheet/landing-text';
import type { LayoutCell, LayoutValue, SheetLayout } from '../../domain/sheet/layout';
import { renamedReferences } from '../../domain/sheet/sheet-names';
import { cellEntry, GENERAL_FORMAT } from './cell-entry';
import type { DrawOp, GridCell } from './draw-op';
import { entryOps, type EntryOps, type PlacedEntry } from './entry-ops';

export interface ContentPlan extends EntryOps {
  /**
   * Formulas about other sheets. They are entered when these have their final names: programs refuse a formula about a
   * sheet that is not there, and only some programs carry formulas along when a sheet is renamed.
   */
  readonly acrossSheets: readonly DrawOp[];
  /** What the program tells of each cell afterwards, by address. */
  readonly contents: ReadonlyMap<string, GridCell>;
}

/** How the values of a layout are entered on a new sheet. `names` maps names wished for to names given. */
export function planContents(layout: SheetLayout, names: ReadonlyMap<string, string>): ContentPlan {
  const onSheet: PlacedEntry[] = [];
  const across: PlacedEntry[] = [];
  const contents = new Map<string, GridCell>();
  const isCovered = coveredBy(layout);
  for (const cell of layout.cells) {
    const value = isCovered(cell) ? null : withNames(cell.value, names);
    const entry = cellEntry(value, layout.styles[cell.style]?.numberFormat ?? GENERAL_FORMAT);
    const placed = { row: cell.row, col: cell.col, entry, formatNow: GENERAL_FORMAT };
    (isAcrossSheets(value) ? across : onSheet).push(placed);
    if (entry.kind !== 'nothing') {
      const content = typeof value === 'string' ? landingText(value) : entry.entered;
      contents.set(cellAddress(cell.row, cell.col), content);
    }
  }
  return { ...entryOps(onSheet), acrossSheets: entryOps(across).entering, contents };
}

/** Under a merge only the first cell holds something; merging would drop the rest. */
function coveredBy({ merges }: SheetLayout): (cell: LayoutCell) => boolean {
  return ({ row, col }) =>
    merges.some((range) => containsCell(range, row, col) && !(row === range.top && col === range.left));
}

const isFormula = (value: LayoutValue): value is Extract<LayoutValue, { readonly formula: string }> =>
  value !== null && typeof value === 'object';

const withNames = (value: LayoutValue, names: ReadonlyMap<string, string>): LayoutValue =>
  isFormula(value) ? { ...value, formula: renamedReferences(value.formula, names) } : value;

const isAcrossSheets = (value: LayoutValue): boolean => isFormula(value) && value.formula.includes('!');
