import { parseCellAddress } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';
import type { SheetSnapshot } from '../../domain/sheet/snapshot';
import type { HostCapabilities } from '../port';
import type { MemorySheet } from './memory-sheet';

/** A sheet as the product reads it. */
export function sheetSnapshot(sheet: MemorySheet, capabilities: HostCapabilities): SheetSnapshot {
  const rows: (CellValue | undefined)[][] = [];
  for (const [address, { value }] of sheet.cells) {
    const at = parseCellAddress(address);
    if (at && value !== undefined) (rows[at.row] ??= [])[at.col] = value;
  }
  return {
    name: sheet.name,
    hidden: sheet.visibility !== 'visible',
    rows,
    merges: capabilities.merges ? sheet.merges : [],
    hiddenRows: [],
    hiddenCols: [],
  };
}
