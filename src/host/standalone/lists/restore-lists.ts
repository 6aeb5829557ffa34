import { generateRandomId, type ISheetDataValidationRule, type Worksheet } from '@univerjs/core';
import { DataValidationModel } from '@univerjs/data-validation';
import { layoutValidations } from '../../../domain/document/layout-rules';
import type { CellRange } from '../../../domain/sheet/address';
import { listSource } from '../../../domain/sheet/list-source';
import { cellCount, rangesOutside } from '../../../domain/sheet/range-difference';
import { HostError } from '../../host-error';
import type { PlacedList } from '../../port';
import type { Change } from '../changes/changes';
import { grown } from '../changes/grown';
import { addedExtras } from '../changes/sheet-extras';
import { attempted } from '../changes/whole-action';
import { documentRulesOf } from '../data/sheet-rules';
import { carriedOfSheet } from '../data';
import { rangeOfGrid } from '../data/grid-range';
import { validationRule } from '../data/validation-rule';
import { hasProtectedCell } from '../reading/protection';
import type { ShownWorkbook } from '../shown-workbook';

/** On how many cells `restoreLists` would put a list. */
export const countMissingLists = (shown: ShownWorkbook, lists: readonly PlacedList[]): number =>
  countOf(missingLists(shown, lists));

/** Puts lists on the cells that have no rule; answers on how many. No step of the grid's own undo. */
export function restoreLists(shown: ShownWorkbook, lists: readonly PlacedList[]): number {
  const missing = missingLists(shown, lists);
  for (const { sheet, ranges } of missing) {
    if (ranges.some((range) => hasProtectedCell(shown, sheet.getSheetId(), range))) {
      throw new HostError('sheetProtected', { sheet: sheet.getName() });
    }
  }
  attempted(shown, (changes) => {
    for (const each of missing) {
      changes.makeAll(grown(shown, each.sheet.getSheetId(), each.ranges.map(lastCell)));
      changes.makeAll(addedList(shown, each));
    }
  });
  return countOf(missing);
}

/** A list with the cells of its range that have no rule. */
interface MissingList {
  readonly list: PlacedList;
  readonly sheet: Worksheet;
  readonly ranges: readonly CellRange[];
}

/** A cell that two lists want gets the first. */
function missingLists(shown: ShownWorkbook, lists: readonly PlacedList[]): readonly MissingList[] {
  const taken = new Map<Worksheet, readonly CellRange[]>();
  return lists.flatMap((list) => {
    const sheet = shown.sheetNamed(list.sheet);
    if (listSource(list.values) === undefined) {
      throw new HostError('layoutUnwritable', { sheet: list.sheet, reason: 'list' });
    }
    const ruled = taken.get(sheet) ?? rangesWithRule(shown, sheet);
    const ranges = rangesOutside(list.range, ruled);
    taken.set(sheet, [...ruled, ...ranges]);
    return ranges.length > 0 ? [{ list, sheet, ranges }] : [];
  });
}

/** Of the rules as the grid has them, and as far as they go beyond its sheet. */
function rangesWithRule({ services, unitId }: ShownWorkbook, sheet: Worksheet): readonly CellRange[] {
  const kept = services.get(DataValidationModel);
  const validations: readonly ISheetDataValidationRule[] = kept.getRules(unitId, sheet.getSheetId());
  const config = sheet.getConfig();
  const rules = documentRulesOf(config, carriedOfSheet(config.custom), { validations, conditions: [] });
  return [
    ...validations.flatMap(({ ranges }) => ranges.map(rangeOfGrid)),
    ...rules.validations.flatMap(({ ranges }) => ranges),
  ];
}

function addedList({ unitId }: ShownWorkbook, { list, sheet, ranges }: MissingList): readonly Change[] {
  const size = { rows: sheet.getRowCount(), cols: sheet.getColumnCount() };
  const validations = layoutValidations({ validations: [list] }).flatMap(
    (made) => validationRule({ ...made, ranges }, generateRandomId(8), size) ?? [],
  );
  const place = { unitId, subUnitId: sheet.getSheetId() };
  return addedExtras(place, { validations, conditions: [], notes: [], links: [] });
}

const lastCell = ({ bottom, right }: CellRange): { readonly row: number; readonly col: number } => ({
  row: bottom,
  col: right,
});

const countOf = (missing: readonly MissingList[]): number =>
  missing.reduce((sum, { ranges }) => ranges.reduce((count, range) => count + cellCount(range), sum), 0);
