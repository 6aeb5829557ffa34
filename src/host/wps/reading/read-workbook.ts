import { isWorkingSheet, MARK_SHEET } from '../../../domain/sheet/mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../domain/sheet/snapshot';
import { HostError } from '../../host-error';
import { sheetNamed } from '../../standing-workbook';
import type { SheetInHand, WorkbookInHand } from '../workbook-in-hand';
import { hiddenCols, hiddenRows } from './hidden-bands';
import { mergedRanges } from './merged-ranges';
import { valuesIn } from './sheet-content';
import { usedRange, withoutEmptyEnd } from './used-range';

/** The content of the sheets named, or of all but our own hidden ones. */
export function readWorkbook(hand: WorkbookInHand, names: readonly string[] | undefined): WorkbookSnapshot {
  const read = sheetsToRead(hand.sheets(), names);
  const date1904 = hand.workbook.Date1904;
  return {
    sheets: read.map((sheet) => sheetSnapshot(hand, sheet, date1904)),
    notices: date1904 ? [{ code: 'date1904' }] : [],
  };
}

/** The mark and sheets in work are nobody's content; a sheet asked for by name is read whatever it is. */
function sheetsToRead(
  sheets: readonly SheetInHand[],
  names: readonly string[] | undefined,
): readonly SheetInHand[] {
  if (!names) return sheets.filter((sheet) => sheet.name !== MARK_SHEET && !isWorkingSheet(sheet));
  return names.map((name) => {
    const found = sheetNamed(sheets, name);
    if (!found) throw new HostError('sheetMissing', { sheet: name });
    return found;
  });
}

function sheetSnapshot(
  { app }: WorkbookInHand,
  { sheet, name, visibility }: SheetInHand,
  date1904: boolean,
): SheetSnapshot {
  const used = usedRange(sheet);
  const filled = withoutEmptyEnd(app, sheet, used);
  const rows = filled ? valuesIn(sheet, filled, date1904) : [];
  const cols = rows.flatMap((row) => (row ? [row.length - 1] : []));
  const hasValues = cols.length > 0;
  return {
    name,
    hidden: visibility !== 'visible',
    rows,
    merges: mergedRanges(sheet, used),
    hiddenRows:
      hasValues && filled
        ? hiddenRows(sheet, filled.top, rows.length - 1).filter((row) => rows[row] !== undefined)
        : [],
    hiddenCols: hasValues && filled ? hiddenCols(sheet, filled.left, Math.max(...cols)) : [],
  };
}
