import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetValueChangeType,
  type ISetNumfmtMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { CellRange } from '../../../domain/sheet/address';
import { hullOf } from '../../../domain/sheet/hull';
import { rangeOfGrid } from '../data/grid-range';

/** Cells of one sheet that an order of the grid has changed; `everything` where it does not say which. */
export type ChangedCells = { readonly sheetId: string; readonly range: CellRange } | 'everything';

/** What else moves, hides or renames what is read. */
const CHANGING = new Set<string>([
  ...Object.values(SheetValueChangeType),
  InsertRowMutation.id,
  InsertColMutation.id,
  RemoveRowMutation.id,
  RemoveColMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
  SetColHiddenMutation.id,
  SetColVisibleMutation.id,
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** What an order has changed of what is read; undefined of one that has changed nothing. */
export function changedCells({ id, params }: Readonly<ICommandInfo>): ChangedCells | undefined {
  const ranges = rangesIn(id, params);
  if (!ranges) return CHANGING.has(id) ? 'everything' : undefined;
  const { subUnitId } = params as { readonly subUnitId: string };
  const range = hullOf(ranges);
  return range && { sheetId: subUnitId, range };
}

/** Of the orders that say which cells they change; orders of these names have these parameters. */
function rangesIn(id: string, params: unknown): readonly CellRange[] | undefined {
  switch (id) {
    case SetRangeValuesMutation.id:
      return rangesOfMatrix((params as ISetRangeValuesMutationParams).cellValue ?? {});
    case SetNumfmtMutation.id:
      return Object.values((params as ISetNumfmtMutationParams).values).flatMap(({ ranges }) =>
        ranges.map(rangeOfGrid),
      );
    case RemoveNumfmtMutation.id:
    case AddWorksheetMergeMutation.id:
    case RemoveWorksheetMergeMutation.id:
      return (params as { readonly ranges: readonly IRange[] }).ranges.map(rangeOfGrid);
    default:
      return undefined;
  }
}

/** A range a row. */
function rangesOfMatrix(matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): CellRange[] {
  return Object.entries(matrix).flatMap(([key, cells]) => {
    const row = Number(key);
    const cols = Object.keys(cells).map(Number);
    if (cols.length === 0) return [];
    const left = cols.reduce((least, col) => Math.min(least, col));
    const right = cols.reduce((most, col) => Math.max(most, col));
    return [{ top: row, bottom: row, left, right }];
  });
}
