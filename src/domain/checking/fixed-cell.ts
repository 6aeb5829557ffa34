import type { CellPlace } from '../forms/recognised-table';
import { oncePer } from '../memory/remembered';
import { placeKey } from '../school/row-text';
import type { QuarterMark } from '../school/school-return';
import { parseCellAddress } from '../sheet/address';
import { cellText } from '../sheet/cell-value';
import type { CellDate, CellValue } from '../sheet/cell-value';
import type { CellGuard } from '../sheet/edits';
import { cellAt } from '../sheet/snapshot';
import type { ConfirmedWording } from '../workbook/school-choices';
import type { FindingFix, FixCode } from './finding-fix';
import type { WorkbookScan } from './workbook-scan';

/** What a cell of the workbook holds; null where it is empty or there is none. */
export function heldAt({ snapshot }: WorkbookScan, { sheet, cell }: CellPlace): CellValue | null {
  const at = parseCellAddress(cell);
  const found = at && snapshot.sheets.find(({ name }) => name === sheet);
  return (found && cellAt(found, at.row, at.col)) ?? null;
}

interface Rewriting {
  readonly code: FixCode;
  readonly value: string | number | CellDate;
  /** Cells that must still say what they say: the task of the row, the caption. */
  readonly beside?: readonly CellPlace[];
  readonly remember?: ConfirmedWording;
}

/** The fix that puts another value into one cell; undefined where the cell holds it already. */
export function rewritten(
  scan: WorkbookScan,
  place: CellPlace,
  { code, value, beside = [], remember }: Rewriting,
): FindingFix | undefined {
  const at = parseCellAddress(place.cell);
  const was = heldAt(scan, place);
  if (!at || was === value) return undefined;
  return {
    code,
    edits: [{ sheet: place.sheet, ...at, value, was }],
    guards: beside
      .filter((other) => placeKey(other) !== placeKey(place))
      .flatMap((other) => guardAt(scan, other)),
    before: was === null ? '' : cellText(was),
    after: cellText(value),
    ...(remember ? { remember } : {}),
  };
}

function guardAt(scan: WorkbookScan, place: CellPlace): readonly CellGuard[] {
  const at = parseCellAddress(place.cell);
  return at ? [{ sheet: place.sheet, ...at, was: heldAt(scan, place) }] : [];
}

/** A rating cell and the cells that say whose it is. */
export interface RatedCell {
  readonly mark: QuarterMark;
  readonly beside: readonly CellPlace[];
}

/** The rating cells of a workbook's forms by place; many findings are about them. */
const ratedCells = oncePer((schools: WorkbookScan['schools']): ReadonlyMap<string, RatedCell> => {
  const cells = new Map<string, RatedCell>();
  const add = (
    marks: readonly (QuarterMark | undefined)[],
    beside: readonly (CellPlace | undefined)[],
  ): void => {
    for (const mark of marks) {
      const key = mark && placeKey(mark.place);
      // A merged cell belongs to the first row that it covers.
      if (!key || cells.has(key)) continue;
      cells.set(key, { mark, beside: beside.filter((other) => other !== undefined) });
    }
  };
  for (const { school } of schools) {
    for (const { progress, place } of school.tasks) add(progress, [place]);
    for (const { performance, annual, memberPlace, pledges } of school.dutyPosts) {
      add([...performance, annual], [memberPlace, pledges?.place]);
    }
  }
  return cells;
});

/** The rating cell at a place of the forms. */
export const ratedCellAt = ({ schools }: WorkbookScan, place: CellPlace): RatedCell | undefined =>
  ratedCells(schools).get(placeKey(place));
