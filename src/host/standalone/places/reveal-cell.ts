import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetShowCommand,
} from '@univerjs/sheets';
import { parseRangeAddress, type CellRange } from '../../../domain/sheet/address';
import { HostError } from '../../host-error';
import { gridRange } from '../data/grid-range';
import { isStructureProtected } from '../reading/protection';
import { visibilityOf } from '../reading/sheet-summaries';
import type { ShownWorkbook } from '../shown-workbook';
import type { GridScreen } from '../starting/grid-screen';

/** Shows a cell and selects it; a sheet that the clerk has hidden is shown, one that a program has is not. */
export function revealCell(
  shown: ShownWorkbook,
  screen: GridScreen,
  place: { readonly sheet: string; readonly cell: string },
): void {
  const range = parseRangeAddress(place.cell);
  if (!range) throw new HostError('unknown', { cell: place.cell });
  const sheet = shown.sheetNamed(place.sheet);
  const visibility = visibilityOf(sheet);
  if (visibility === 'veryHidden') throw new HostError('sheetMissing', { sheet: place.sheet });
  if (visibility === 'hidden' && isStructureProtected(shown)) throw new HostError('workbookProtected');
  const at = { unitId: shown.unitId, subUnitId: sheet.getSheetId() };
  if (visibility === 'hidden') shown.order({ id: SetWorksheetShowCommand.id, params: at });
  shown.order({ id: SetWorksheetActiveOperation.id, params: at });
  // As after a click, the whole of a merged cell is selected.
  const merge = sheet.getMergedCell(range.top, range.left);
  const selected = merge && isOneCell(range) ? merge : gridRange(range);
  const primary = {
    ...gridRange(range),
    ...(merge ?? { endRow: range.top, endColumn: range.left }),
    actualRow: range.top,
    actualColumn: range.left,
    isMerged: merge !== null,
    isMergedMainCell: merge?.startRow === range.top && merge.startColumn === range.left,
  };
  shown.order({
    id: SetSelectionsOperation.id,
    params: { ...at, selections: [{ range: selected, primary, style: null }] },
  });
  screen.scrollTo(range.top, range.left);
}

const isOneCell = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;
