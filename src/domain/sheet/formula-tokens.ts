/** A piece of a formula. `sheet` is the name of a sheet with its `!`; `name` anything that a workbook may have named. */
export interface FormulaToken {
  readonly kind:
    'string' | 'sheet' | 'cell' | 'columns' | 'rows' | 'function' | 'name' | 'brackets' | 'other';
  readonly text: string;
}

const LETTERS = String.raw`\p{L}\p{M}_\\`;
const WORD = String.raw`[${LETTERS}$][${LETTERS}\p{N}.$?]*`;
/** Characters of a sheet's name with the path of another workbook before it. */
const LONGEST_SHEET = 400;
const NOT_IN_WORD = String.raw`(?![${LETTERS}\p{N}.$?(!])`;

const PIECES = new RegExp(
  [
    String.raw`(?<string>"(?:[^"]|"")*")`,
    // Bounded: looked for at every place of a text without any, it would take the square of its length.
    String.raw`(?<sheet>'(?:[^']|''){1,${LONGEST_SHEET}}'!|[\[\]${LETTERS}\p{N}.:]{1,${LONGEST_SHEET}}!)`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}${NOT_IN_WORD})`,
    String.raw`(?<rows>\$?\d+:\$?\d+${NOT_IN_WORD})`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}${NOT_IN_WORD})`,
    String.raw`(?<function>${WORD}(?=\())`,
    String.raw`(?<brackets>\[[^\]]*\]?)`,
    String.raw`(?<name>${WORD})`,
    // Numbers and errors are taken whole, so that the E of 1E5 is no name.
    String.raw`(?<other>\d[\d.]*(?:[eE][+-]?\d+)?|#[A-Z/0!?]+|.)`,
  ].join('|'),
  'gsu',
);

/** The pieces of a formula in order; joined they give the formula again. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  return [...formula.matchAll(PIECES)].map(({ 0: text, groups = {} }) => ({ kind: kindOf(groups), text }));
}

const KINDS = ['string', 'sheet', 'columns', 'rows', 'cell', 'function', 'brackets', 'name'] as const;

const kindOf = (groups: Readonly<Record<string, string | undefined>>): FormulaToken['kind'] =>
  KINDS.find((kind) => groups[kind] !== undefined) ?? 'other';

/** The formula with some of its pieces put differently. */
export const rewritten = (formula: string, rewrite: (token: FormulaToken) => string): string =>
  formulaTokens(formula).map(rewrite).join('');
