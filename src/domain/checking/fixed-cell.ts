import type { CellPlace } from '../forms/recognised-table';
import { placeKey } from '../school/row-text';
import type { QuarterMark, SchoolReturn } from '../school/school-return';
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

/** The rating cell at a place of a school's forms. */
export function ratedCellAt({ tasks, dutyPosts }: SchoolReturn, place: CellPlace): RatedCell | undefined {
  const key = placeKey(place);
  const isHere = (mark: QuarterMark | undefined): boolean => !!mark && placeKey(mark.place) === key;
  for (const { progress, place: task } of tasks) {
    const mark = progress.find(isHere);
    if (mark) return { mark, beside: [task] };
  }
  for (const { performance, annual, memberPlace, pledges } of dutyPosts) {
    const mark = [...performance, annual].find(isHere);
    if (mark) return { mark, beside: [memberPlace, pledges?.place].filter((other) => other !== undefined) };
  }
  return undefined;
}
