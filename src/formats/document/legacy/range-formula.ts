import type { CellRange } from '../../../domain/sheet/address';

const WHOLE = /^\$([A-Z]+):\$([A-Z]+)$|^\$(\d+):\$(\d+)$/;

/** Rows and columns repeated on every page, from the formula of the built-in name, `Sheet1!$A:$B,Sheet1!$1:$3`. */
export function printTitlesOf(formula: string): {
  readonly rows?: { readonly first: number; readonly last: number };
  readonly cols?: { readonly first: number; readonly last: number };
} {
  let titles = {};
  for (const part of formula.replace(/^\(|\)$/g, '').split(',')) {
    const match = WHOLE.exec(part.slice(part.lastIndexOf('!') + 1));
    if (match?.[1]) titles = { ...titles, cols: { first: columnOf(match[1]), last: columnOf(match[2]!) } };
    else if (match) titles = { ...titles, rows: { first: Number(match[3]) - 1, last: Number(match[4]) - 1 } };
  }
  return titles;
}

const AREA = /^(?:\$?([A-Z]+))?(?:\$?(\d+))?(?::(?:\$?([A-Z]+))?(?:\$?(\d+))?)?$/;

/** The rectangle that a formula such as `Sheet1!$A$1:$F$20` names; `last` is the sheet's last cell, for whole rows. */
export function areaOf(formula: string, last = { row: 65_535, col: 255 }): CellRange | undefined {
  const match = AREA.exec(formula.slice(formula.lastIndexOf('!') + 1));
  if (!match || /[,"(]/.test(formula.replace(/'(?:[^']|'')*'/g, ''))) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  if (left === undefined && top === undefined) return undefined;
  return {
    top: top === undefined ? 0 : Number(top) - 1,
    left: left === undefined ? 0 : columnOf(left),
    bottom: bottom === undefined ? last.row : Number(bottom) - 1,
    right: right === undefined ? last.col : columnOf(right),
  };
}

function columnOf(letters: string): number {
  let col = 0;
  for (const letter of letters) col = col * 26 + letter.charCodeAt(0) - 64;
  return col - 1;
}
