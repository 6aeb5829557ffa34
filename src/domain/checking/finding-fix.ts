import type { CellEdit, CellGuard } from '../sheet/edits';
import type { ConfirmedWording } from '../workbook/school-choices';

/** What a fix changes: how a rating, a count, names or the day of the report are written, or who reports. */
export type FixCode = 'rating' | 'number' | 'names' | 'deadline' | 'reportDate' | 'unit';

/** What can be done about a finding with one button: the edits, what must not have moved, and both texts for a preview. */
export interface FindingFix {
  readonly code: FixCode;
  /** Each carries `was`: a formula or a cell that was changed meanwhile is never written over. */
  readonly edits: readonly CellEdit[];
  readonly guards: readonly CellGuard[];
  /** What the cell says now, as a clerk reads it. */
  readonly before: string;
  /** What it would say. */
  readonly after: string;
  /** The wording that is confirmed along with the fix, for every other cell of the workbook (spec §2.7). */
  readonly remember?: ConfirmedWording;
}
