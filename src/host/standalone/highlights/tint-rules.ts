import { generateRandomId, type Worksheet } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { DocumentCondition } from '../../../domain/document/workbook-document';
import type { CellRange } from '../../../domain/sheet/address';
import {
  HIGHLIGHT_FILLS,
  highlightFormula,
  highlightKindOf,
  type HighlightKind,
} from '../../../domain/sheet/highlight';
import type { Tint } from '../../../domain/sheet/tints';
import { conditionRule, type ConditionRule } from '../data/condition-rule';
import { documentConditionOf } from '../data/document-condition-of';
import { sameData } from '../data/same-data';
import type { GridSize } from '../data/sheet-size';

/** The tints of a sheet as the grid has them. */
export function tintRules(sheet: Worksheet, tints: readonly Tint[]): readonly ConditionRule[] {
  const size = sizeOf(sheet);
  return tints.flatMap(({ kind, ranges }) => {
    const condition = tintCondition(kind, rangesToEdge(ranges, size));
    return conditionRule(condition, generateRandomId(8), sizeAround(condition.ranges, size)) ?? [];
  });
}

/** Whether a rule tints for us, whoever put it there: a file brings them along, a sheet that was copied has them too. */
export function isTint({ rule }: IConditionFormattingRule): boolean {
  const value: unknown = 'value' in rule ? rule.value : undefined;
  return typeof value === 'string' && highlightKindOf(value) !== undefined;
}

export const sameTints = (
  sheet: Worksheet,
  a: readonly IConditionFormattingRule[],
  b: readonly IConditionFormattingRule[],
): boolean => {
  const told = (rule: IConditionFormattingRule): unknown => documentConditionOf(rule, sizeOf(sheet));
  return sameData(a.map(told), b.map(told));
};

const tintCondition = (kind: HighlightKind, ranges: readonly CellRange[]): DocumentCondition => ({
  ranges,
  when: { kind: 'formula', formula: highlightFormula(kind) },
  style: { fill: HIGHLIGHT_FILLS[kind] },
  stopIfTrue: false,
});

/** What goes on beyond the sheet of the grid ends with it; what is all beyond waits there until the sheet gets longer. */
const rangesToEdge = (ranges: readonly CellRange[], { rows, cols }: GridSize): readonly CellRange[] =>
  ranges.map((range) =>
    range.top >= rows || range.left >= cols
      ? range
      : { ...range, bottom: Math.min(range.bottom, rows - 1), right: Math.min(range.right, cols - 1) },
  );

const sizeAround = (ranges: readonly CellRange[], { rows, cols }: GridSize): GridSize => ({
  rows: ranges.reduce((most, { bottom }) => Math.max(most, bottom + 1), rows),
  cols: ranges.reduce((most, { right }) => Math.max(most, right + 1), cols),
});

const sizeOf = (sheet: Worksheet): GridSize => ({ rows: sheet.getRowCount(), cols: sheet.getColumnCount() });
