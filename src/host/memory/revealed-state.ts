import type { CellRange } from '../../domain/sheet/address';
import { HostError } from '../host-error';
import { sheetNamed } from './find-sheet';
import { withSheet } from './memory-sheet';
import type { WorkbookState } from './memory-workbook';

/** The workbook with a place selected; a sheet that the clerk has hidden is shown, one that a program has is not. */
export function revealed(state: WorkbookState, name: string, selected: CellRange): WorkbookState {
  const sheet = sheetNamed(state.sheets, name);
  if (sheet.visibility === 'veryHidden') throw new HostError('sheetMissing', { sheet: name });
  const shown = { ...state, activeId: sheet.id, selected };
  if (sheet.visibility === 'visible') return shown;
  if (state.structureProtected) throw new HostError('workbookProtected');
  return { ...shown, sheets: withSheet(state.sheets, { ...sheet, visibility: 'visible' }) };
}
