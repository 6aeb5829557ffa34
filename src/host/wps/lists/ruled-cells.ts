import { cellAddress, containsCell, rangeAddress, type CellRange } from '../../../domain/sheet/address';
import { SPECIAL_CELLS, VALIDATION } from '../api/constants';
import type { WpsRange, WpsValidation } from '../api/cells-api';
import type { WpsSheet } from '../api/workbook-api';
import { areasOf } from '../areas-of';

/**
 * Which cells have a rule of input, of whatever kind, at least among those wanted. WPS tells them all at once, and fails
 * where there is none: what it says is compared with some of the cells, and if that disagrees all are looked at one by
 * one. `isSure`: so they are where it failed, too, before anything is written over.
 */
export function ruledCells(
  sheet: WpsSheet,
  wanted: readonly CellRange[],
  { isSure }: { readonly isSure: boolean },
): readonly CellRange[] {
  const told = toldAtOnce(sheet);
  const isKnown = told ? agrees(sheet, wanted, told) : isNowhere(sheet, wanted, isSure);
  return isKnown ? (told ?? []) : wanted.flatMap((range) => oneByOne(sheet, range));
}

/** Undefined where WPS does not tell, which may mean that there is none. */
function toldAtOnce({ Cells }: WpsSheet): readonly CellRange[] | undefined {
  const found = unlessFailing(() => {
    const special: WpsRange | null | undefined = Cells.SpecialCells(SPECIAL_CELLS.allValidation);
    return special ? { areas: areasOf(special) } : {};
  });
  return found?.areas;
}

const isNowhere = (sheet: WpsSheet, wanted: readonly CellRange[], isSure: boolean): boolean =>
  // Special cells are refused on a protected sheet, whatever there is.
  !isSure && !sheet.ProtectContents && agrees(sheet, wanted, []);

/** Whether the corners of the ranges are as they were told. */
const agrees = (sheet: WpsSheet, wanted: readonly CellRange[], told: readonly CellRange[]): boolean =>
  wanted
    .flatMap(({ top, left, bottom, right }) => [
      { row: top, col: left },
      { row: bottom, col: right },
    ])
    .every(
      ({ row, col }) =>
        haveRule(sheet.Range(cellAddress(row, col))) === told.some((range) => containsCell(range, row, col)),
    );

function oneByOne(sheet: WpsSheet, range: CellRange): readonly CellRange[] {
  if (haveRule(sheet.Range(rangeAddress(range)))) return [range];
  const ruled: CellRange[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let col = range.left; col <= range.right; col++) {
      if (haveRule(sheet.Range(cellAddress(row, col)))) {
        ruled.push({ top: row, left: col, bottom: row, right: col });
      }
    }
  }
  return ruled;
}

/**
 * Whether all of the cells have one and the same rule; where they have not, the question itself fails. That WPS answers
 * at all, the cells are there to say.
 */
const haveRule = (cells: WpsRange): boolean => unlessFailing(() => isRule(cells.Validation)) === true;

/** That anything may be entered is a rule where it comes with words of its own; else WPS may mean that there is none. */
function isRule(rule: WpsValidation): boolean {
  const { Type: type } = rule;
  if (type !== VALIDATION.anything) return typeof type === 'number';
  return [rule.InputTitle, rule.InputMessage, rule.ErrorTitle, rule.ErrorMessage].some(
    (words) => typeof words === 'string' && words !== '',
  );
}

/** Asks once more, as a call can fail by chance; undefined where that fails too. */
function unlessFailing<Answer>(ask: () => Answer): Answer | undefined {
  for (let attempt = 1; attempt <= 2; attempt++) {
    try {
      return ask();
    } catch {
      // Failing is how WPS says no.
    }
  }
  return undefined;
}
