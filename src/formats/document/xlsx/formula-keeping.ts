import { formulaTokens, rewritten, type FormulaToken } from '../../../domain/sheet/formula-tokens';
import { NEWER_FUNCTIONS } from '../writer/newer-functions';

/** What files write before the names of functions that came after 2007. */
const PREFIX = /^(?:_xlfn\.|_xlws\.)+/iu;
/** Marks of spilled ranges and of names inside a formula, which have no other spelling that every program reads. */
const UNKEPT = /^(?:_xlpm\..*|(?:_xlfn\.)?(?:SINGLE|ANCHORARRAY|DISPIMG))$/iu;
const OTHER_WORKBOOK = /^'?[^']*\[/u;
/** Characters that Excel takes in a formula. */
const LONGEST_FORMULA = 8192;

export const isTooLong = (formula: string): boolean => formula.length > LONGEST_FORMULA;

/** A formula as a clerk would type it. A function that we would not give its prefix again keeps it. */
export const plainFormula = (formula: string): string =>
  formula.includes('_xl') && !isTooLong(formula)
    ? rewritten(formula, ({ kind, text }) => (kind === 'function' ? plainName(text) : text))
    : formula;

function plainName(name: string): string {
  const plain = name.replace(PREFIX, '');
  return NEWER_FUNCTIONS.has(plain.toUpperCase()) ? plain : name;
}

/**
 * True of a formula that would not work in a document: it looks into other workbooks or into tables, uses names that a
 * document does not keep, or is longer than Excel takes. `lostNames` are in lower case.
 */
export const isUnkept = (formula: string, lostNames: ReadonlySet<string>): boolean =>
  isTooLong(formula) || formulaTokens(formula).some((token) => isUnkeptToken(token, lostNames));

function isUnkeptToken({ kind, text }: FormulaToken, lostNames: ReadonlySet<string>): boolean {
  if (kind === 'brackets') return true;
  if (kind === 'sheet') return OTHER_WORKBOOK.test(text);
  if (kind === 'function') return UNKEPT.test(text) || lostNames.has(text.toLowerCase());
  return kind === 'name' && (UNKEPT.test(text) || lostNames.has(text.toLowerCase()));
}
