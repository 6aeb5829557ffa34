/// <reference types="office-js" />
import type { SheetLayout } from '../../../domain/sheet/layout';
import { sheetNames } from '../../../domain/sheet/sheet-names';
import type { CellState } from '../../cells/cell-state';
import { loadSources } from '../load-cells';

/**
 * Queues the reading of the sheets whose place hidden layouts could take, as these are deleted and an undo must write
 * them again. Call the answer after the next sync; it has the cells by the sheet's id.
 */
export function loadReplaceable(
  worksheets: Excel.WorksheetCollection,
  layouts: readonly Pick<SheetLayout, 'name' | 'hidden'>[],
): () => ReadonlyMap<string, readonly CellState[]> {
  const names = sheetNames(layouts.filter(({ hidden }) => hidden).map(({ name }) => name));
  const asked = names.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    sheet.load('id');
    const used = sheet.getUsedRangeOrNullObject(true);
    return { sheet, used, cells: loadSources(used) };
  });
  return () =>
    new Map(
      asked
        .filter(({ sheet }) => !sheet.isNullObject)
        .map(({ sheet, used, cells }) => [sheet.id, used.isNullObject ? [] : cells()]),
    );
}
