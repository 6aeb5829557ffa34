import { generateRandomId, type IMutationInfo } from '@univerjs/core';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/sheets';
import type { Change } from './changes';
import type { SheetPlace } from './sheet-extras';

/**
 * Rows that size themselves get the height of their text, as after typing: soon after this and after it is taken back,
 * when the browser has time. Without a screen nothing is measured.
 */
export function fittedRows(place: SheetPlace, rows: readonly number[]): Change {
  const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const order = (): IMutationInfo => ({
    id: MarkDirtyRowAutoHeightOperation.id,
    params: { ...place, ranges, id: generateRandomId(8) },
  });
  return { does: order(), takesBack: [order()] };
}
