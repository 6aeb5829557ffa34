import type { IWorksheetData } from '@univerjs/core';
import type {
  DocumentCondition,
  DocumentSheet,
  DocumentValidation,
} from '../../../domain/document/workbook-document';
import type { CarriedRules, CarriedSheet, UnshownRule } from './carried-sheet';
import { movedBeyond, type Ranged } from './carried-rule';
import { conditionRule, type ConditionRule } from './condition-rule';
import { documentConditionOf } from './document-condition-of';
import { documentValidationOf } from './document-validation-of';
import { anchor, anchoredSpans } from './line-anchors';
import type { GridSize } from './sheet-size';
import type { SheetSurroundings } from './sheet-surroundings';
import { validationRule, type ValidationRule } from './validation-rule';

/** The rules of a sheet that the grid is given, and those it is not, as none of their cells is on its sheet. */
export interface SheetRules {
  readonly validations: readonly ValidationRule[];
  readonly conditions: readonly ConditionRule[];
  /** Absent where the grid has all of all rules. */
  readonly carried?: CarriedRules;
}

/** The rules of a sheet of a document, on a sheet of the grid of that size. */
export function sheetRules(sheet: DocumentSheet, id: string, size: GridSize): SheetRules {
  const validations = sheet.validations.map((rule, at) => validationRule(rule, `${id}-v${at}`, size));
  const conditions = sheet.conditions.map((rule, at) => conditionRule(rule, `${id}-c${at}`, size));
  const isCut = [...sheet.validations, ...sheet.conditions].some(({ ranges }) =>
    ranges.some(({ bottom, right }) => bottom >= size.rows || right >= size.cols),
  );
  return {
    validations: validations.flatMap((rule) => rule ?? []),
    conditions: conditions.flatMap((rule) => rule ?? []),
    ...(isCut
      ? {
          carried: {
            size,
            validations: unshown(sheet.validations, validations),
            conditions: unshown(sheet.conditions, conditions),
          },
        }
      : {}),
  };
}

const unshown = <Rule>(
  rules: readonly Rule[],
  shown: readonly (object | undefined)[],
): readonly UnshownRule<Rule>[] => rules.flatMap((rule, at) => (shown[at] ? [] : [{ at, rule }]));

/** The rules of a sheet of the grid in the words of a document. */
export function documentRulesOf(
  sheet: Partial<IWorksheetData>,
  { rules }: CarriedSheet,
  surroundings: Pick<SheetSurroundings, 'validations' | 'conditions'>,
): Pick<DocumentSheet, 'validations' | 'conditions'> {
  const is = edgeOf(sheet);
  const was = rules?.size ?? is;
  return {
    validations: withUnshown<DocumentValidation>(
      surroundings.validations.flatMap((rule) => documentValidationOf(rule, is, was) ?? []),
      rules?.validations,
      { is, was },
    ),
    conditions: withUnshown<DocumentCondition>(
      surroundings.conditions.flatMap((rule) => documentConditionOf(rule, is, was) ?? []),
      rules?.conditions,
      { is, was },
    ),
  };
}

/** Each where it stood among the others. */
function withUnshown<Rule extends Ranged>(
  shown: readonly Rule[],
  carried: readonly UnshownRule<Rule>[] = [],
  { is, was }: { readonly is: GridSize; readonly was: GridSize },
): readonly Rule[] {
  const rules = [...shown];
  for (const { at, rule } of carried) {
    rules.splice(at, 0, { ...rule, ranges: movedBeyond(rule.ranges, was, is) });
  }
  return rules;
}

const EDGE = 'edge';
/** There are at least as many rows and columns without anything at the edge of a sheet. */
const EDGE_LINES = 6;

/** Marks the last rows or columns that a sheet was given, as it may get more. */
export function anchorEdge(lines: Record<number, object>, count: number): void {
  anchor(lines, { first: Math.max(0, count - EDGE_LINES), last: count - 1 }, EDGE);
}

/** Where the edge of the sheet as it was made is now. */
const edgeOf = ({
  rowData = {},
  columnData = {},
  rowCount,
  columnCount,
}: Partial<IWorksheetData>): GridSize => ({
  rows: (anchoredSpans(rowData).get(EDGE)?.last ?? (rowCount ?? 0) - 1) + 1,
  cols: (anchoredSpans(columnData).get(EDGE)?.last ?? (columnCount ?? 0) - 1) + 1,
});
