import { formulaTokens, rewritten, type FormulaToken } from '../../../domain/sheet/formula-tokens';

/** What files write before the names of functions that came after 2007. */
const PREFIX = /^(?:_xlfn\.|_xlws\.)+/iu;
/** Marks of spilled ranges and of names inside a formula, which have no other spelling that every program reads. */
const UNKEPT = /^(?:_xlpm\..*|(?:_xlfn\.)?(?:SINGLE|ANCHORARRAY|DISPIMG))$/iu;
const OTHER_WORKBOOK = /^'?[^']*\[/u;

/** A formula as a clerk would type it. */
export const plainFormula = (formula: string): string =>
  formula.includes('_xl')
    ? rewritten(formula, ({ kind, text }) => (kind === 'function' ? text.replace(PREFIX, '') : text))
    : formula;

/**
 * True of a formula that would not work in a document: it looks into other workbooks or into tables, or uses names that
 * a document does not keep. `lostNames` are in lower case.
 */
export const isUnkept = (formula: string, lostNames: ReadonlySet<string>): boolean =>
  formulaTokens(formula).some((token) => isUnkeptToken(token, lostNames));

function isUnkeptToken({ kind, text }: FormulaToken, lostNames: ReadonlySet<string>): boolean {
  if (kind === 'brackets') return true;
  if (kind === 'sheet') return OTHER_WORKBOOK.test(text);
  if (kind === 'function') return UNKEPT.test(text) || lostNames.has(text.toLowerCase());
  return kind === 'name' && (UNKEPT.test(text) || lostNames.has(text.toLowerCase()));
}
