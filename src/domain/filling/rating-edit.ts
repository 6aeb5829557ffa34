import type { WorkbookScan } from '../checking/workbook-scan';
import type { CellValue } from '../sheet/cell-value';
import type { CellEdit, CellGuard } from '../sheet/edits';
import { fillingRows, type FillingRow } from './filling-rows';
import { coverOf, ratingCell, type CoveredBy } from './rating-cell';
import type { RatingSlot } from './rating-slot';
import { ratingText } from './rating-text';
import { headerGuards, rowGuards } from './row-guards';

/** A grade of the scale with a remark, which may be empty; null takes the rating away. */
export type NewRating = { readonly grade: string; readonly remark: string } | null;

/** Why nothing would be written: no such column, a remark that changes the grade's meaning, or it says so already. */
export type RatingRefusal = 'noColumn' | 'remarkUnreadable' | 'unchanged';

export type RatingEdit =
  | {
      readonly kind: 'edit';
      readonly edit: CellEdit & { readonly value: string | null };
      readonly guards: readonly CellGuard[];
      /** More than one row or slot where the cell is merged. */
      readonly covers: CoveredBy;
    }
  | { readonly kind: 'refused'; readonly reason: RatingRefusal };

/**
 * What is to be written to rate a row; a merged cell is written at its first row. `held` is what the cell holds by now,
 * where that is known better than by the scan.
 */
export function ratingEdit(
  scan: WorkbookScan,
  row: FillingRow,
  slot: RatingSlot,
  rating: NewRating,
  held?: CellValue | null,
): RatingEdit {
  const target = ratingCell(row, slot);
  if (!target) return { kind: 'refused', reason: 'noColumn' };
  const value = valueOf(scan, rating);
  if (value === undefined) return { kind: 'refused', reason: 'remarkUnreadable' };
  const was = held === undefined ? (target.cell.value ?? null) : held;
  if (value === was) return { kind: 'refused', reason: 'unchanged' };
  return {
    kind: 'edit',
    edit: { sheet: row.sheet, row: target.cell.row, col: target.cell.col, value, was },
    guards: [...rowGuards(row), ...headerGuards(scan, row.table, target.cell.col)],
    covers: coverOf(row, slot, fillingRows(scan)),
  };
}

const valueOf = ({ request }: WorkbookScan, rating: NewRating): string | null | undefined =>
  rating === null ? null : ratingText(rating.grade, rating.remark, request.mechanism);
