import type { DocumentName, DocumentPrint } from '../../../../domain/document/workbook-document';
import type { CellRange } from '../../../../domain/sheet/address';
import { biffFormula, type BiffFormulaContext } from './biff-formula';
import type { BiffGlobals } from './biff-globals';
import { areaOf, printTitlesOf } from '../range-formula';
import { BUILT_IN_NAME, type BiffName } from './biff-names';

/** Page setup that names of the workbook hold. */
export type NamedPrint = Pick<DocumentPrint, 'area' | 'repeatRows' | 'repeatCols'>;

export interface WorkbookNames {
  /** Names for ranges. */
  readonly names: readonly DocumentName[];
  /** Names for anything else: constants, formulas, other workbooks. */
  readonly lostNames: readonly string[];
  /** By place of the sheet among the tabs. */
  readonly prints: ReadonlyMap<number, NamedPrint>;
  /** Print areas of several rectangles, which a document does not hold. */
  readonly lostAreas: readonly number[];
}

/** LibreOffice writes names that a program gives by itself a second time, spelled out. */
const BUILT_IN_PREFIX = '_xlnm.';

export function biffFormulaContext(globals: BiffGlobals): BiffFormulaContext {
  return {
    sheetOf: (index) => {
      const place = globals.externSheets.sheet(index);
      return place === undefined ? undefined : globals.tabs[place]?.name;
    },
    nameOf: (index) => {
      const name = globals.names[index - 1];
      return name?.isPlain ? name.name : undefined;
    },
  };
}

export function readWorkbookNames(globals: BiffGlobals, context: BiffFormulaContext): WorkbookNames {
  const names: DocumentName[] = [];
  const lostNames: string[] = [];
  const prints = new Map<number, NamedPrint>();
  const lostAreas: number[] = [];
  for (const each of globals.names) {
    const formula = biffFormula(each.tokens, context);
    if (each.builtIn !== undefined) {
      if (each.sheet !== undefined && !addPrint(each, formula, each.sheet, prints))
        lostAreas.push(each.sheet);
    } else if (each.isPlain && !each.name.startsWith(BUILT_IN_PREFIX)) {
      const sheet = each.sheet === undefined ? undefined : globals.tabs[each.sheet]?.name;
      if (formula !== undefined && isRange(formula))
        names.push({ name: each.name, formula, ...(sheet === undefined ? {} : { sheet }) });
      else lostNames.push(each.name);
    }
  }
  return { names, lostNames, prints, lostAreas };
}

const isRange = (formula: string): boolean => formula.includes('!') && areaOf(formula) !== undefined;

/** False where the name holds page setup that is not understood. */
function addPrint(
  name: BiffName,
  formula: string | undefined,
  sheet: number,
  prints: Map<number, NamedPrint>,
): boolean {
  const before = prints.get(sheet) ?? {};
  if (name.builtIn === BUILT_IN_NAME.printArea) {
    const area: CellRange | undefined = formula === undefined ? undefined : areaOf(formula);
    if (area) prints.set(sheet, { ...before, area });
    return area !== undefined;
  }
  if (name.builtIn === BUILT_IN_NAME.printTitles) {
    const { rows, cols } = formula === undefined ? {} : printTitlesOf(formula);
    prints.set(sheet, {
      ...before,
      ...(rows ? { repeatRows: rows } : {}),
      ...(cols ? { repeatCols: cols } : {}),
    });
    return rows !== undefined || cols !== undefined;
  }
  return true;
}
