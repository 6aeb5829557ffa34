import type { CellRange } from '../../../domain/sheet/address';
import { blockOf } from '../../../domain/sheet/block';
import type { SheetSnapshot } from '../../../domain/sheet/snapshot';
import { HostError } from '../../host-error';
import { sheetNamed } from '../../standing-workbook';
import type { WorkbookInHand } from '../workbook-in-hand';
import { mergedRanges } from './merged-ranges';
import { valuesIn } from './sheet-content';
import { shared, usedRange, withoutEmptyEnd } from './used-range';

/** The content of a block, as far as the sheet is used: a whole column is as cheap as what stands in it. */
export function readCells(
  hand: WorkbookInHand,
  { sheet: name, range }: { readonly sheet: string; readonly range: CellRange },
): SheetSnapshot {
  const found = sheetNamed(hand.sheets(), name);
  if (!found) throw new HostError('sheetMissing', { sheet: name });
  const { sheet } = found;
  const used = shared(usedRange(sheet), range);
  const filled = used && withoutEmptyEnd(hand.app, sheet, used);
  const whole = {
    name: found.name,
    hidden: found.visibility !== 'visible',
    rows: filled ? valuesIn(sheet, filled, hand.workbook.Date1904) : [],
    merges: used ? mergedRanges(sheet, used) : [],
    hiddenRows: [],
    hiddenCols: [],
  };
  return blockOf(whole, range);
}
