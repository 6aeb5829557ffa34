import { withBlock } from '../../domain/sheet/block';
import type { SheetSnapshot, WorkbookSnapshot } from '../../domain/sheet/snapshot';
import type { ChangedBlock } from './pending-changes';

/** The workbook with a block read anew; the very same where the block holds what it held. */
export function withBlockRead(
  snapshot: WorkbookSnapshot,
  { sheet: name, range }: ChangedBlock,
  block: SheetSnapshot,
): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const patched = withBlock(sheet, range, block);
    return isSame(sheet, patched) ? sheet : patched;
  });
  return sheets.every((sheet, index) => sheet === snapshot.sheets[index])
    ? snapshot
    : { ...snapshot, sheets };
}

function isSame(a: SheetSnapshot, b: SheetSnapshot): boolean {
  if (a.merges !== b.merges || a.rows.length !== b.rows.length) return false;
  for (let row = 0; row < a.rows.length; row++) if (a.rows[row] !== b.rows[row]) return false;
  return true;
}
