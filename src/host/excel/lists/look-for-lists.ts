/// <reference types="office-js" />
import { rangeAddress, type CellRange } from '../../../domain/sheet/address';
import { sameName } from '../../../domain/sheet/sheet-names';
import { HostError } from '../../host-error';
import { missingLists, type MissingList } from '../../missing-lists';
import type { PlacedList } from '../../port';
import type { NewContext } from '../new-context';
import { requestsOf } from '../plan/requests';

/** A list that is missing, and the sheet it is for. */
export interface MissingOnSheet extends MissingList {
  readonly sheet: { readonly id: string; readonly name: string; readonly isProtected: boolean };
}

/** Bytes that the question for one cell's rule takes in a request. */
const CELL_BYTES = 1_000;

/** One request; one more for cells one by one, where only some cells of a range have a rule. */
export async function lookForLists(
  newContext: NewContext,
  lists: readonly PlacedList[],
): Promise<readonly MissingOnSheet[]> {
  const context = newContext();
  const asked = lists.map((list) => askedFor(context.workbook.worksheets, list));
  await context.sync();
  const gone = asked.find(({ sheet }) => sheet.isNullObject);
  if (gone) throw new HostError('sheetMissing', { sheet: gone.list.sheet });
  const ruled = asked.flatMap(({ list, rule }) => (isOnAll(rule) ? [list] : []));
  const mixed = asked.filter(({ rule }) => isOnSome(rule)).flatMap(cellsOfRange);
  for (const request of requestsOf(mixed, () => CELL_BYTES)) {
    const rules = request.map(({ sheet, range }) => loadRule(sheet, range));
    await context.sync();
    ruled.push(
      ...request.flatMap(({ list, range }, index) => (isOnAll(rules[index]!) ? [{ ...list, range }] : [])),
    );
  }
  const missing = missingLists(lists, (name) =>
    ruled.filter(({ sheet }) => sameName(sheet) === sameName(name)).map(({ range }) => range),
  );
  return missing.map((one) => {
    const { sheet } = asked.find(({ list }) => list === one.list)!;
    return {
      ...one,
      sheet: { id: sheet.id, name: sheet.name, isProtected: sheet.protection.protected },
    };
  });
}

interface Asked {
  readonly list: PlacedList;
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.DataValidation;
}

function askedFor(worksheets: Excel.WorksheetCollection, list: PlacedList): Asked {
  const sheet = worksheets.getItemOrNullObject(list.sheet);
  sheet.load('id,name,protection/protected');
  return { list, sheet, rule: loadRule(sheet, list.range) };
}

function loadRule(sheet: Excel.Worksheet, range: CellRange): Excel.DataValidation {
  const { dataValidation } = sheet.getRange(rangeAddress(range));
  dataValidation.load('type');
  return dataValidation;
}

const isOnSome = ({ type }: Excel.DataValidation): boolean =>
  type === 'MixedCriteria' || type === 'Inconsistent';

const isOnAll = (rule: Excel.DataValidation): boolean => rule.type !== 'None' && !isOnSome(rule);

function cellsOfRange({ list, sheet }: Asked): readonly (Pick<Asked, 'list' | 'sheet'> & {
  readonly range: CellRange;
})[] {
  const { top, left, bottom, right } = list.range;
  const cells: CellRange[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let col = left; col <= right; col++) cells.push({ top: row, left: col, bottom: row, right: col });
  }
  return cells.map((range) => ({ list, sheet, range }));
}
