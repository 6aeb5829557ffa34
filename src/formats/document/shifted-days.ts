import type { DocumentCell, DocumentCondition, DocumentStyle } from '../../domain/document/workbook-document';
import { containsCell, type CellRange } from '../../domain/sheet/address';
import { isCellDate } from '../../domain/sheet/cell-value';
import { isDateFormat } from '../../domain/sheet/date-format';
import { formulaTokens } from '../../domain/sheet/formula-tokens';

const NUMBER = /^\d+(?:\.\d+)?$/u;
const NO_FORMAT = -1;
/** Numbers in a formula that are days rather than figures: from 1931 on. */
const LIKELY_DAYS = { least: 10_000, most: 100_000 };

/** A day that a rule writes as a number, in the document's calendar; what is less than a day is a time and stays. */
export const shiftedDay = (formula: string, shift: number): string =>
  shift !== 0 && NUMBER.test(formula) && Number(formula) >= 1 ? String(Number(formula) + shift) : formula;

/** What cells hold and look like, as far as it says which are dates. */
export interface DatedCells {
  readonly cells: readonly DocumentCell[];
  readonly styles: readonly DocumentStyle[];
}

/**
 * The conditional formats of a workbook whose days are `shift` smaller: what cells with dates are compared with moves
 * along. A formula that counts days itself cannot be told from one about figures; such rules are in `lost`.
 */
export function withShiftedDays(
  conditions: readonly DocumentCondition[],
  sheet: DatedCells,
  shift: number,
): { readonly conditions: readonly DocumentCondition[]; readonly lost: number } {
  if (shift === 0) return { conditions, lost: 0 };
  const kept = conditions.flatMap((condition) => {
    const { when } = condition;
    if (!holdDates(condition.ranges, sheet)) return condition;
    if (when.kind === 'formula') return countsDays(when.formula) ? [] : condition;
    const formulas = when.formulas.map((formula) => shiftedDay(formula, shift));
    const isLost = formulas.some((formula) => !NUMBER.test(formula) && countsDays(formula));
    return isLost ? [] : { ...condition, when: { ...when, formulas } };
  });
  return { conditions: kept, lost: conditions.length - kept.length };
}

const holdDates = (ranges: readonly CellRange[], { cells, styles }: DatedCells): boolean =>
  cells.some(
    ({ row, col, value, style }) =>
      (isCellDate(value) || showsDates(style === undefined ? undefined : styles[style])) &&
      ranges.some((range) => containsCell(range, row, col)),
  );

const showsDates = (style: DocumentStyle | undefined): boolean =>
  style?.numberFormat !== undefined && isDateFormat(NO_FORMAT, style.numberFormat);

const countsDays = (formula: string): boolean =>
  formulaTokens(formula).some(
    ({ kind, text }) =>
      kind === 'other' &&
      NUMBER.test(text) &&
      Number(text) >= LIKELY_DAYS.least &&
      Number(text) <= LIKELY_DAYS.most,
  );
