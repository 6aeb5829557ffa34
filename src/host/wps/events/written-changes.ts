import type { WrittenCell } from '../../done-action';
import { rectanglesOf } from '../../plan/rectangles';
import type { WorkbookChange } from '../../port';
import type { StandingSheet } from '../../standing-workbook';
import { ANYTHING } from './told-by-wps';

/** More blocks than this are not worth telling apart. */
const MOST_BLOCKS = 8;

/** What writing cells, or writing them back, changes, by the names that the sheets have now. */
export function writtenChanges(
  cells: readonly Pick<WrittenCell, 'sheetId' | 'row' | 'col'>[],
  sheets: readonly Pick<StandingSheet, 'id' | 'name'>[],
): readonly WorkbookChange[] {
  const changes = sheets.flatMap(({ id, name: sheet }) =>
    rectanglesOf(cells.filter(({ sheetId }) => sheetId === id)).map((range): WorkbookChange => ({
      kind: 'cells',
      sheet,
      range,
    })),
  );
  return changes.length > MOST_BLOCKS ? [ANYTHING] : changes;
}
