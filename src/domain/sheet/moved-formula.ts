import { columnName, parseCellAddress, type CellRange } from './address';
import { formulaTokens, rewritten, type FormulaToken } from './formula-tokens';
import { sameName } from './sheet-names';

const GONE = '#REF!';
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/**
 * Where a range lies after rows or columns came or went; undefined where it was deleted. `sheet` is the name that the
 * formula gives, undefined for its own sheet.
 */
export type MoveRange = (range: CellRange, sheet: string | undefined) => CellRange | undefined;

/**
 * A formula after rows or columns came or went: each reference, absolute or not, goes on naming the cells it named.
 * What was deleted is `#REF!`. References across several sheets stay.
 */
export function movedFormula(formula: string, move: MoveRange): string {
  const tokens = formulaTokens(formula);
  let moved = '';
  for (let index = 0; index < tokens.length;) {
    const { sheet, reference, length } = referenceAt(tokens, index);
    const name = sheet === undefined ? undefined : nameOf(sheet);
    const isMany = sheet !== undefined && (name === undefined || name.includes(':') || name.includes(']'));
    const text = tokens
      .slice(index, index + length)
      .map((token) => token.text)
      .join('');
    const prefix = sheet?.text ?? '';
    moved +=
      reference === undefined || isMany
        ? text
        : movedReference(reference, prefix, (range) => move(range, name));
    index += length;
  }
  return moved;
}

interface Reference {
  readonly sheet: FormulaToken | undefined;
  readonly reference: string | undefined;
  /** How many tokens it is. */
  readonly length: number;
}

/** `Sheet!A1:B2`, or the one token there where it is no reference. */
function referenceAt(tokens: readonly FormulaToken[], index: number): Reference {
  const sheet = tokens[index]?.kind === 'sheet' ? tokens[index] : undefined;
  const at = sheet ? index + 1 : index;
  const [first, colon, second] = tokens.slice(at, at + 3);
  const before = sheet ? 1 : 0;
  if (first?.kind === 'columns' || first?.kind === 'rows') {
    return { sheet, reference: first.text, length: before + 1 };
  }
  if (first?.kind !== 'cell') return { sheet: undefined, reference: undefined, length: 1 };
  if (colon?.text === ':' && second?.kind === 'cell') {
    return { sheet, reference: `${first.text}:${second.text}`, length: before + 3 };
  }
  return { sheet, reference: first.text, length: before + 1 };
}

function movedReference(
  text: string,
  prefix: string,
  move: (range: CellRange) => CellRange | undefined,
): string {
  const corners = text.split(':').map(cornerOf);
  const [first, last = first] = corners;
  if (!first || !last) return prefix + text;
  const range = move({
    top: Math.min(first.row ?? 0, last.row ?? 0),
    left: Math.min(first.col ?? 0, last.col ?? 0),
    bottom: Math.max(first.row ?? LAST_ROW, last.row ?? LAST_ROW),
    right: Math.max(first.col ?? LAST_COLUMN, last.col ?? LAST_COLUMN),
  });
  if (!range) return GONE;
  const ends = [written(first, range.top, range.left), written(last, range.bottom, range.right)];
  return prefix + ends.slice(0, corners.length).join(':');
}

/** A corner of a reference; a whole column has no row, a whole row no column. */
interface Corner {
  readonly col: number | undefined;
  readonly row: number | undefined;
  readonly fixedCol: string;
  readonly fixedRow: string;
}

function cornerOf(text: string): Corner {
  const [, fixedCol = '', column = '', fixedRow = '', row = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u.exec(text) ?? [];
  return {
    col: column === '' ? undefined : parseCellAddress(`${column}1`)?.col,
    row: row === '' ? undefined : Number(row) - 1,
    fixedCol,
    // Of `$5`, the sign is taken for that of a column.
    fixedRow: column === '' ? fixedCol || fixedRow : fixedRow,
  };
}

function written({ col, row, fixedCol, fixedRow }: Corner, top: number, left: number): string {
  if (col === undefined) return `${fixedRow}${top + 1}`;
  return row === undefined
    ? fixedCol + columnName(left)
    : `${fixedCol}${columnName(left)}${fixedRow}${top + 1}`;
}

/** `'附件 1'!` → 附件 1. */
const nameOf = ({ text }: FormulaToken): string | undefined =>
  /^'(.*)'!$/su.exec(text)?.[1]?.replace(/''/gu, "'") ?? /^([^']*)!$/su.exec(text)?.[1];

/** A formula after a sheet was given another name. */
export const renamedFormula = (formula: string, from: string, to: string): string =>
  rewritten(formula, (token) => {
    if (token.kind !== 'sheet') return token.text;
    const name = nameOf(token);
    return name !== undefined && sameName(name) === sameName(from)
      ? `'${to.replace(/'/gu, "''")}'!`
      : token.text;
  });

/** A formula after a sheet was deleted. */
export function formulaWithoutSheet(formula: string, sheet: string): string {
  const tokens = formulaTokens(formula);
  let kept = '';
  for (let index = 0; index < tokens.length;) {
    const { sheet: named, length } = referenceAt(tokens, index);
    const name = named && nameOf(named);
    const text = tokens
      .slice(index, index + length)
      .map((token) => token.text)
      .join('');
    kept += name !== undefined && sameName(name) === sameName(sheet) ? GONE : text;
    index += length;
  }
  return kept;
}
