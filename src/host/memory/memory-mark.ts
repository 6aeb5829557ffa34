import { cellAddress, parseCellAddress } from '../../domain/sheet/address';
import { MARK_SHEET, type MarkRows } from '../../domain/sheet/mark';
import { HostError } from '../host-error';
import { markRowsOf } from '../mark-rows-of';
import { emptySheet, withSheet, type MemorySheet } from './memory-sheet';
import type { WorkbookState } from './memory-workbook';

const markSheet = (sheets: readonly MemorySheet[]): MemorySheet | undefined =>
  sheets.find(({ name }) => name === MARK_SHEET);

/** The rows on the mark's sheet; undefined where the workbook is not marked. */
export function markRows(sheets: readonly MemorySheet[]): MarkRows | undefined {
  const sheet = markSheet(sheets);
  if (!sheet) return undefined;
  return markRowsOf(
    [...sheet.cells].flatMap(([address, { value }]) => {
      const at = parseCellAddress(address);
      return at ? [{ ...at, value }] : [];
    }),
  );
}

/** The state with another mark, or with none; `workbookProtected` where its sheet cannot be added or removed. */
export function withMark(
  state: WorkbookState,
  rows: MarkRows | undefined,
  newId: () => string,
): WorkbookState {
  const present = markSheet(state.sheets);
  if (state.structureProtected && (present === undefined) !== (rows === undefined)) {
    throw new HostError('workbookProtected');
  }
  if (!rows) return present ? { ...state, sheets: state.sheets.filter((sheet) => sheet !== present) } : state;
  const cells = markCells(rows);
  if (present) return { ...state, sheets: withSheet(state.sheets, { ...present, cells }) };
  const added: MemorySheet = { ...emptySheet(newId(), MARK_SHEET), visibility: 'veryHidden', cells };
  return { ...state, sheets: [...state.sheets, added] };
}

const markCells = (rows: MarkRows): MemorySheet['cells'] =>
  new Map(
    rows.flatMap((row, index) =>
      row.flatMap((value, col) =>
        value === '' ? [] : [[cellAddress(index, col), { value, style: {} }] as const],
      ),
    ),
  );
