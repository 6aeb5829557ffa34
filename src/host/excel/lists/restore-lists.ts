import { rangeAddress } from '../../../domain/sheet/address';
import { HostError } from '../../host-error';
import { assertWritableLists, cellsOf } from '../../missing-lists';
import type { PlacedList } from '../../port';
import { attempted, twice, type Ending } from '../attempted';
import type { NewContext } from '../new-context';
import type { DrawOp } from '../../plan/draw-op';
import { listValidation } from '../../plan/plan-rules';
import { opBytes, requestsOf } from '../plan/requests';
import { runOp } from '../run-op';
import { lookForLists, type MissingOnSheet } from './look-for-lists';

/** A step of drawing lists, and the sheet it is for. */
interface ListStep {
  readonly sheetId: string;
  readonly address: string;
  readonly op: DrawOp;
}

/** As many requests as looking for them takes, and one to put them back. */
export async function restoreLists(newContext: NewContext, lists: readonly PlacedList[]): Promise<number> {
  assertWritableLists(lists);
  if (lists.length === 0) return 0;
  const missing = await lookForLists(newContext, lists);
  const [first] = missing;
  if (!first) return 0;
  const locked = missing.find(({ sheet }) => sheet.isProtected);
  if (locked) throw new HostError('sheetProtected', { sheet: locked.sheet.name });
  const steps = missing.flatMap(stepsOf);
  await attempted(
    () => draw(newContext, steps),
    () => twice(() => takeAway(newContext, steps)),
    { sheet: first.sheet.name },
  );
  return cellsOf(missing);
}

const stepsOf = ({ list, ranges, sheet }: MissingOnSheet): readonly ListStep[] =>
  ranges.map(rangeAddress).map((address) => ({
    sheetId: sheet.id,
    address,
    op: { kind: 'validation', address, validation: listValidation(list) },
  }));

async function draw(newContext: NewContext, steps: readonly ListStep[]): Promise<void> {
  const context = newContext();
  for (const request of requestsOf(steps, ({ op }) => opBytes(op))) {
    for (const { sheetId, op } of request) runOp(context.workbook.worksheets.getItem(sheetId), op);
    await context.sync();
  }
}

/** These cells had no rule at all before. */
async function takeAway(newContext: NewContext, steps: readonly ListStep[]): Promise<Ending> {
  try {
    const context = newContext();
    for (const request of requestsOf(steps, ({ op }) => opBytes(op))) {
      for (const { sheetId, address } of request) {
        context.workbook.worksheets.getItem(sheetId).getRange(address).dataValidation.clear();
      }
      await context.sync();
    }
    return 'takenBack';
  } catch (cause) {
    return { sheets: [], cells: 0, cause };
  }
}
