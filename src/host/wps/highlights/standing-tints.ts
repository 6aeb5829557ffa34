import type { CellRange } from '../../../domain/sheet/address';
import { highlightKindOf, type HighlightKind } from '../../../domain/sheet/highlight';
import type { TintableSheet } from '../../tint-changes';
import { CONDITION } from '../api/constants';
import type { WpsSheet } from '../api/workbook-api';
import { areasOf } from '../areas-of';
import type { WorkbookInHand } from '../workbook-in-hand';

/** A tint of ours as it stands on a sheet. */
export interface StandingTint {
  readonly kind: HighlightKind;
  readonly ranges: readonly CellRange[];
  /** Among all conditional formats of the sheet, from 1. */
  readonly priority: number;
}

export interface TintedSheet extends TintableSheet {
  readonly sheet: WpsSheet;
  /** First priority first. */
  readonly rules: readonly StandingTint[];
}

/** All sheets with the tints on them. */
export const tintedSheets = (hand: WorkbookInHand): readonly TintedSheet[] =>
  hand.sheets().map(({ id, name, sheet }) => ({
    id,
    name,
    sheet,
    isProtected: sheet.ProtectContents,
    rules: tintsOn(sheet),
  }));

/** The tints of a sheet, first priority first. Formats of other kinds are not looked into: most have no formula. */
export function tintsOn({ Cells: { FormatConditions: conditions } }: WpsSheet): readonly StandingTint[] {
  const { Count: count } = conditions;
  const tints: StandingTint[] = [];
  for (let priority = 1; priority <= count; priority++) {
    const condition = conditions.Item(priority);
    if (condition.Type !== CONDITION.expression) continue;
    const kind = highlightKindOf(condition.Formula1);
    if (kind) tints.push({ kind, ranges: areasOf(condition.AppliesTo), priority });
  }
  return tints;
}
