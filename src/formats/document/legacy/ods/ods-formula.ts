import { quotedSheetName } from '../quoted-sheet-name';

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const SHEET = String.raw`\$?(?:'(?:[^']|'')+'|[^\s.'#\[\]]+)`;
const REFERENCE = new RegExp(String.raw`^(${SHEET})?\.(${CELL})(?::(${SHEET})?\.(${CELL}))?$`, 'u');
const PIECE = /"(?:[^"]|"")*"|\[[^\]]*\]|[^"[]+/g;
/** Operators and function names that Excel spells otherwise or does not have. */
const FOREIGN = /[~!{}|]|\b(?:COM|ORG)\./;

/** `of:=SUM([.A1:.B2];1)` as `SUM(A1:B2,1)`; undefined where it is not that simple. */
export function excelFormula(formula: string): string | undefined {
  if (!formula.startsWith('of:=')) return undefined;
  let text = '';
  for (const [piece] of formula.slice(4).matchAll(PIECE)) {
    if (piece.startsWith('"')) text += piece;
    else if (piece.startsWith('[')) {
      const reference = excelReference(piece.slice(1, -1));
      if (reference === undefined) return undefined;
      text += reference;
    } else if (FOREIGN.test(piece)) return undefined;
    else text += piece.replace(/;/g, ',');
  }
  return text;
}

/** `$附件1.$A$1:.$B$3` as `附件1!$A$1:$B$3`; undefined for other workbooks and ranges over several sheets. */
export function excelReference(address: string): string | undefined {
  const match = REFERENCE.exec(address);
  if (!match) return undefined;
  const [, sheet, first, lastSheet, last] = match;
  if (lastSheet !== undefined && lastSheet.replace('$', '') !== sheet?.replace('$', '')) return undefined;
  const range = last === undefined ? first! : `${first}:${last}`;
  return sheet === undefined ? range : `${quotedSheetName(sheetNameOfOds(sheet))}!${range}`;
}

export const sheetNameOfOds = (sheet: string): string =>
  sheet
    .replace(/^\$/, '')
    .replace(/^'(.*)'$/su, '$1')
    .replace(/''/g, "'");
