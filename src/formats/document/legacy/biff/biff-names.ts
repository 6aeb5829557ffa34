import type { CellRange } from '../../../../domain/sheet/address';
import { biffCharacters } from './biff-text';
import type { ByteCursor } from './byte-cursor';

const HIDDEN = 0x0001;
const FUNCTION_OR_MACRO = 0x000e;
const BUILT_IN = 0x0020;

/** Numbers of the built-in names that a document keeps, as page setup. */
export const BUILT_IN_NAME = { printArea: 0x06, printTitles: 0x07, filterDatabase: 0x0d } as const;

/** A name as a Lbl record has it ([MS-XLS] 2.4.150). */
export interface BiffName {
  readonly name: string;
  /** Set for names that Excel gives by itself. */
  readonly builtIn?: number;
  /** Neither hidden nor a function or macro. */
  readonly isPlain: boolean;
  /** Place of the sheet it is limited to, in the order of the tabs. */
  readonly sheet?: number;
  readonly tokens: Uint8Array;
}

export function readBiffName(data: ByteCursor): BiffName {
  const flags = data.u16();
  data.skip(1);
  const characters = data.u8();
  const tokenBytes = data.u16();
  data.skip(2);
  const sheet = data.u16();
  data.skip(4);
  const name = biffCharacters(data, characters);
  const tokens = data.take(tokenBytes);
  return {
    name,
    ...(flags & BUILT_IN ? { builtIn: name.charCodeAt(0) } : {}),
    isPlain: (flags & (HIDDEN | FUNCTION_OR_MACRO | BUILT_IN)) === 0 && !data.overrun,
    ...(sheet > 0 ? { sheet: sheet - 1 } : {}),
    tokens,
  };
}

const WHOLE = /^\$([A-Z]+):\$([A-Z]+)$|^\$(\d+):\$(\d+)$/;

/** Rows and columns repeated on every page, from the formula of the built-in name, `Sheet1!$A:$B,Sheet1!$1:$3`. */
export function printTitlesOf(formula: string): {
  readonly rows?: { readonly first: number; readonly last: number };
  readonly cols?: { readonly first: number; readonly last: number };
} {
  let titles = {};
  for (const part of formula.split(',')) {
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
