import { rangeAddress } from '../../../domain/sheet/address';
import { HostError } from '../../host-error';
import { assertWritableLists, cellsOf } from '../../missing-lists';
import { listValidation } from '../../plan/plan-rules';
import type { PlacedList } from '../../port';
import { inOneGo } from '../in-one-go';
import { runOp } from '../run-op';
import type { WorkbookInHand } from '../workbook-in-hand';
import { lookForLists } from './look-for-lists';

/** Puts lists on cells that have no rule of input, all or none; answers on how many cells. */
export function restoreLists(hand: WorkbookInHand, lists: readonly PlacedList[]): number {
  assertWritableLists(lists);
  const missing = lookForLists(hand, lists, { isSure: true });
  if (missing.length === 0) return 0;
  const locked = missing.find(({ sheet }) => sheet.sheet.ProtectContents);
  if (locked) throw new HostError('sheetProtected', { sheet: locked.sheet.name });
  inOneGo(hand.app, (journal) => {
    for (const {
      list,
      ranges,
      sheet: { sheet },
    } of missing) {
      for (const address of ranges.map(rangeAddress)) {
        // These cells had no rule at all before.
        journal.note(() => sheet.Range(address).Validation.Delete());
        runOp(sheet, { kind: 'validation', address, validation: listValidation(list) });
      }
    }
  });
  return cellsOf(missing);
}
