import type { WorkSheet } from '@e965/xlsx';
import { biffCellKey } from '../../../legacy/biff-sheet-outline';
import type { BiffOutline } from '../../../legacy/biff-outline';
import { readWithSheetJs } from '../../../legacy/load-sheetjs';
import { WorkbookRefusal } from '../../../refusal';
import { isUnkept, plainFormula } from '../../xlsx/formula-keeping';
import { formulaTokens } from '../../../../domain/sheet/formula-tokens';

/** What the formulas of a workbook may speak of. */
export interface FormulaScope {
  readonly sheetNames: readonly string[];
  /** Defined names that the document does not keep, in lower case. */
  readonly lostNames: ReadonlySet<string>;
  /** It takes values from other workbooks; their sheets may be called as its own. */
  readonly namesOtherWorkbooks: boolean;
}

/**
 * Formulas of each worksheet by `biffCellKey`, in the order of the tabs, as far as they mean the same in the document.
 * Cells that share one array formula, or whose formula is not understood, have none.
 */
export async function biffFormulaTexts(
  stream: Uint8Array,
  outline: BiffOutline,
  scope: FormulaScope,
): Promise<readonly ReadonlyMap<number, string>[]> {
  const sheets = await sheetsWithFormulas(stream);
  const inStreamOrder = [...outline.sheets].sort((left, right) => left.offset - right.offset);
  return outline.sheets
    .filter((sheet) => sheet.isWorksheet)
    .map((sheet) => formulasOf(sheets[inStreamOrder.indexOf(sheet)], scope));
}

/** SheetJS fails as a whole over one formula that it does not know; the values were read without asking for any. */
async function sheetsWithFormulas(stream: Uint8Array): Promise<readonly (WorkSheet | undefined)[]> {
  try {
    const workbook = await readWithSheetJs(stream, { formulas: true });
    return workbook.SheetNames.map((name) => workbook.Sheets[name]);
  } catch (error) {
    if (error instanceof WorkbookRefusal) return [];
    throw error;
  }
}

function formulasOf(sheet: WorkSheet | undefined, scope: FormulaScope): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>();
  sheet?.['!data']?.forEach((cells, row) =>
    cells?.forEach((cell, col) => {
      const formula = plainFormula(cell?.f ?? '');
      if (formula !== '' && cell?.F === undefined && isUnderstood(formula, scope)) {
        formulas.set(biffCellKey(row, col), formula);
      }
    }),
  );
  return formulas;
}

/** SheetJS writes this where it finds no sheet or name. */
const NOT_FOUND = /SH33TJS/;
/** What it makes of a shared formula that is not there: two numbers. */
const NO_FORMULA = /^\d+,\d+$/;

/** Whether a formula says in the document what it says in the file. */
export function isUnderstood(formula: string, scope: FormulaScope): boolean {
  if (NOT_FOUND.test(formula) || NO_FORMULA.test(formula) || isUnkept(formula, scope.lostNames)) return false;
  const sheets = formulaTokens(formula).filter((token) => token.kind === 'sheet');
  if (sheets.length > 0 && scope.namesOtherWorkbooks) return false;
  return sheets.every(({ text }) => scope.sheetNames.includes(sheetOf(text)));
}

/** `'某校 附件1'!` → `某校 附件1`. */
const sheetOf = (reference: string): string =>
  reference
    .slice(0, -1)
    .replace(/^'(.*)'$/su, '$1')
    .replace(/''/gu, "'");
