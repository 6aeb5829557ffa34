import { invalidArgument } from '../../protocol/host-fault';
import { Formula } from '../formula/formula';
import { quotedSheetName } from '../grid/addresses';
import type { Area } from '../grid/area';
import { columnName } from '../grid/addresses';
import { isAbsent, oneOf, recordArgument, textArgument } from './argument-checks';
import { CellsObject } from './cells-place';

/** Excel's limit for a list written out in the rule. */
const LONGEST_LIST = 255;

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

const KINDS = ['list', 'wholeNumber', 'decimal', 'textLength', 'date', 'time', 'custom'] as const;
export type RuleKind = (typeof KINDS)[number];

/** One kind of rule, as the sheet keeps it. */
export function validationRule(value: unknown): Readonly<Record<string, unknown>> {
  const record = recordArgument(value, KINDS);
  const [kind, ...others] = KINDS.filter((name) => !isAbsent(record[name]));
  if (!kind || others.length > 0) throw invalidArgument();
  const given = record[kind];
  if (kind === 'list') return { list: listRule(given) };
  if (kind === 'custom')
    return { custom: { formula: formulaText(recordArgument(given, ['formula']).formula) } };
  return { [kind]: comparison(given) };
}

function listRule(given: unknown): Readonly<Record<string, unknown>> {
  const { inCellDropDown, source } = recordArgument(given, ['inCellDropDown', 'source']);
  return { inCellDropDown: inCellDropDown !== false, source: listSource(source) };
}

function listSource(source: unknown): string {
  if (source instanceof CellsObject) return rangeFormula(source);
  const text = textArgument(source);
  if (text.startsWith('=')) return formulaText(text);
  if (text.trim() === '' || text.length > LONGEST_LIST) throw invalidArgument();
  return text;
}

function comparison(given: unknown): Readonly<Record<string, unknown>> {
  const { operator, formula1, formula2 } = recordArgument(given, ['operator', 'formula1', 'formula2']);
  const name = oneOf(operator, OPERATORS);
  const isPair = name === 'Between' || name === 'NotBetween';
  if (isPair === isAbsent(formula2)) throw invalidArgument();
  return {
    operator: name,
    formula1: operand(formula1),
    ...(isPair ? { formula2: operand(formula2) } : {}),
  };
}

function operand(value: unknown): string {
  if (typeof value === 'number') return `=${value}`;
  if (value instanceof CellsObject) return rangeFormula(value);
  const text = textArgument(value);
  return text.startsWith('=') ? formulaText(text) : formulaText(`=${text}`);
}

/** A formula with `=`, in Excel's spelling. */
export function formulaText(value: unknown): string {
  const text = textArgument(value);
  const formula = text.startsWith('=') ? Formula.parse(text) : undefined;
  if (!formula) throw invalidArgument();
  return formula.text;
}

function rangeFormula({ _place: { sheet, first } }: CellsObject): string {
  return `=${quotedSheetName(sheet.name)}!${absolute(first)}`;
}

function absolute({ top, left, bottom, right }: Area): string {
  const corner = (row: number, col: number): string => `$${columnName(col)}$${row + 1}`;
  const first = corner(top, left);
  return top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
}
