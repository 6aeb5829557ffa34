import { CellError, type CellContent } from '../grid/cell';

export type Value = CellContent;

/** As Excel's arithmetic takes a value; an empty text is no number. */
export function numberOf(value: Value): number | CellError {
  if (value instanceof CellError || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = Number(value.trim().replaceAll(',', ''));
  return value.trim() === '' || Number.isNaN(number) ? new CellError('#VALUE!') : number;
}

export function truthOf(value: Value): boolean | CellError {
  if (value instanceof CellError || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (/^(true|false)$/i.test(value)) return value.toUpperCase() === 'TRUE';
  return new CellError('#VALUE!');
}

export function textOf(value: Value): string | CellError {
  if (value instanceof CellError) return value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's order: numbers before texts before truths; texts without regard to case. */
export function compare(left: string | number | boolean, right: string | number | boolean): number {
  const ranks = rankOf(left) - rankOf(right);
  if (ranks !== 0) return ranks;
  const a = typeof left === 'string' ? left.toLowerCase() : left;
  const b = typeof right === 'string' ? right.toLowerCase() : right;
  return a < b ? -1 : a > b ? 1 : 0;
}

const rankOf = (value: string | number | boolean): number =>
  RANK[typeof value as 'number' | 'string' | 'boolean'];
