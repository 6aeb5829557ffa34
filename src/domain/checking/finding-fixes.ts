import { cellAddress } from '../sheet/address';
import type { CellEdit, CellGuard } from '../sheet/edits';
import type { ConfirmedWording } from '../workbook/school-choices';
import type { Finding } from '../checks/finding';
import { oncePer } from '../memory/remembered';
import type { FindingFix } from './finding-fix';
import { fixOf } from './fixes';
import type { WorkbookScan } from './workbook-scan';

/** The fixes of a scan, each made once however often it is asked for: a list of thousands is drawn again and again. */
export const fixesOf = oncePer((scan: WorkbookScan): ((finding: Finding) => FindingFix | undefined) =>
  oncePer((finding: Finding) => fixOf(finding, scan)),
);

/** Fixes as one action. */
export interface CombinedFix {
  readonly edits: readonly CellEdit[];
  readonly guards: readonly CellGuard[];
  /** The wordings that are confirmed along with it. */
  readonly remember: readonly ConfirmedWording[];
}

/**
 * Several fixes as one action. A cell is written once: where two fixes want it otherwise, the first has it and the second
 * is left out whole, to be offered again afterwards.
 */
export function combinedFix(fixes: readonly FindingFix[]): CombinedFix {
  const edits = new Map<string, CellEdit>();
  const guards = new Map<string, CellGuard>();
  const remember = new Map<string, ConfirmedWording>();
  for (const fix of fixes) {
    if (!fix.edits.every((edit) => agrees(edit, edits.get(keyOf(edit))))) continue;
    for (const edit of fix.edits) if (!edits.has(keyOf(edit))) edits.set(keyOf(edit), edit);
    for (const guard of fix.guards) guards.set(keyOf(guard), guard);
    if (fix.remember) remember.set(fix.remember.text, fix.remember);
  }
  // What is written tells itself whether it is still what it was.
  for (const [key, { was }] of edits) if (was !== undefined) guards.delete(key);
  return { edits: [...edits.values()], guards: [...guards.values()], remember: [...remember.values()] };
}

const agrees = (edit: CellEdit, planned: CellEdit | undefined): boolean =>
  !planned || JSON.stringify(planned.value) === JSON.stringify(edit.value);

const keyOf = ({ sheet, row, col }: CellGuard | CellEdit): string =>
  JSON.stringify([sheet, cellAddress(row, col)]);
