import type {
  ComparisonOperator,
  DocumentCondition,
  DocumentSheet,
  DocumentStyle,
} from '../../domain/document/workbook-document';
import { containsCell, parseCellAddress } from '../../domain/sheet/address';
import type { CellValue } from '../../domain/sheet/cell-value';

export type ValueAt = (row: number, col: number) => CellValue | undefined;

/** A comparison of a cell with a text or a number, the one kind of formula that our own conditions have. */
const COMPARISON =
  /^(?<col>\$?)(?<letters>[A-Z]{1,3})(?<row>\$?)(?<number>\d{1,7})\s*(?<sign><>|>=|<=|=|>|<)\s*(?<literal>"(?:[^"]|"")*"|-?\d+(?:\.\d+)?)$/iu;

const SIGNS: Readonly<Record<string, ComparisonOperator>> = {
  '=': 'equal',
  '<>': 'notEqual',
  '>': 'greaterThan',
  '<': 'lessThan',
  '>=': 'greaterThanOrEqual',
  '<=': 'lessThanOrEqual',
};

/** The look that conditions give a cell now, the first of them first; a formula that is not a comparison gives none. */
export function conditionStyle(
  { conditions }: Pick<DocumentSheet, 'conditions'>,
  { row, col }: { readonly row: number; readonly col: number },
  valueAt: ValueAt,
): DocumentStyle {
  let style: DocumentStyle = {};
  for (const condition of conditions) {
    if (!condition.ranges.some((range) => containsCell(range, row, col))) continue;
    if (!holds(condition, row, col, valueAt)) continue;
    style = { ...condition.style, ...style };
    if (condition.stopIfTrue) break;
  }
  return style;
}

function holds({ when, ranges }: DocumentCondition, row: number, col: number, valueAt: ValueAt): boolean {
  if (when.kind === 'cellIs') {
    const [first, second] = when.formulas.map(literalValue);
    return compared(valueAt(row, col), when.operator, first, second);
  }
  const { groups } = COMPARISON.exec(when.formula.trim()) ?? {};
  const [origin] = ranges;
  if (!groups || !origin) return false;
  const cell = parseCellAddress(`${groups.letters ?? ''}${groups.number ?? ''}`);
  const operator = SIGNS[groups.sign ?? ''];
  if (!cell || !operator) return false;
  // Written for the first cell of the first range; what has no $ moves along.
  const value = valueAt(
    cell.row + (groups.row === '$' ? 0 : row - origin.top),
    cell.col + (groups.col === '$' ? 0 : col - origin.left),
  );
  return compared(value, operator, literalValue(groups.literal ?? ''));
}

function literalValue(formula: string): string | number | undefined {
  const text = /^"((?:[^"]|"")*)"$/u.exec(formula)?.[1];
  if (text !== undefined) return text.replace(/""/gu, '"');
  return /^-?\d+(\.\d+)?$/u.test(formula) ? Number(formula) : undefined;
}

type Compared = string | number | undefined;

/** As Excel compares: texts ignoring case, and a text is greater than any number; a blank cell is 0 or no text. */
function compared(
  value: CellValue | undefined,
  operator: ComparisonOperator,
  first: Compared,
  second?: Compared,
) {
  if (first === undefined) return false;
  const held = comparable(value);
  if (held === undefined && value !== undefined) return false;
  const with1 = order(held, first);
  switch (operator) {
    case 'equal':
      return with1 === 0;
    case 'notEqual':
      return with1 !== 0;
    case 'greaterThan':
      return with1 > 0;
    case 'lessThan':
      return with1 < 0;
    case 'greaterThanOrEqual':
      return with1 >= 0;
    case 'lessThanOrEqual':
      return with1 <= 0;
    case 'between':
    case 'notBetween': {
      if (second === undefined) return false;
      const [low, high] = order(first, second) <= 0 ? [first, second] : [second, first];
      const within = order(held, low) >= 0 && order(held, high) <= 0;
      return within === (operator === 'between');
    }
  }
}

function comparable(value: CellValue | undefined): Compared {
  if (typeof value === 'object') return value.kind === 'date' ? value.serial : undefined;
  return typeof value === 'boolean' ? undefined : value;
}

function order(held: Compared, other: string | number): number {
  const left = held ?? (typeof other === 'string' ? '' : 0);
  if (typeof left !== typeof other) return typeof left === 'string' ? 1 : -1;
  if (typeof left === 'number' && typeof other === 'number') return left - other;
  const [a, b] = [String(left).toUpperCase(), String(other).toUpperCase()];
  return a === b ? 0 : a > b ? 1 : -1;
}
