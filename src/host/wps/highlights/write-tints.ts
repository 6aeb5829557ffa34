import type { CellRange } from '../../../domain/sheet/address';
import { HIGHLIGHT_FILLS, highlightFormula, type HighlightKind } from '../../../domain/sheet/highlight';
import type { Tint } from '../../../domain/sheet/tints';
import { CONDITION } from '../api/constants';
import type { WpsRange } from '../api/cells-api';
import type { WpsSheet } from '../api/workbook-api';
import { bgrOf } from '../color';
import { givePriority } from '../drawing/add-rules';
import { rangesAt } from '../drawing/areas';
import { tintsOn, type StandingTint } from './standing-tints';

/** One format for the cells of a kind, or several where their address is too long; before all others on the sheet. */
export function addTints(sheet: WpsSheet, tints: readonly Tint[]): void {
  for (const { kind, ranges } of tints) addTint(sheet, kind, ranges, 1);
}

/** The last first, as each that goes moves up those behind it. */
export function removeTints({ Cells }: WpsSheet, tints: readonly StandingTint[]): void {
  const { FormatConditions: conditions } = Cells;
  for (const { priority } of [...tints].reverse()) conditions.Item(priority).Delete();
}

/** Makes the tints of a sheet what they were, however far changing them had come. */
export function putTintsBack(sheet: WpsSheet, before: readonly StandingTint[]): void {
  const now = tintsOn(sheet);
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  removeTints(sheet, now);
  let more = 0;
  for (const { kind, ranges, priority } of before) {
    more += addTint(sheet, kind, ranges, priority + more) - 1;
  }
}

/** Answers how many formats it took. */
function addTint(
  sheet: WpsSheet,
  kind: HighlightKind,
  ranges: readonly CellRange[],
  priority: number,
): number {
  const parts = rangesAt(sheet, ranges);
  for (const [index, cells] of parts.entries()) addFormat(cells, kind, priority + index);
  return parts.length;
}

/** The formula comes with the format, so that one that breaks off is known for ours all the same. */
function addFormat({ FormatConditions: conditions }: WpsRange, kind: HighlightKind, priority: number): void {
  const condition = conditions.Add(CONDITION.expression, undefined, `=${highlightFormula(kind)}`);
  condition.StopIfTrue = false;
  condition.Interior.Color = bgrOf(`#${HIGHLIGHT_FILLS[kind]}`);
  givePriority(condition, priority);
}
