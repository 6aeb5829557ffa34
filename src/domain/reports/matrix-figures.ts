import type { UnitResult, UnitValue } from '../consolidation/result';
import type { IndicatorKey } from '../mechanism/indicator-definition';
import type { ReportCell } from './report-table';
import type { ReportStyle } from './report-styles';
import type { ReportWords } from './report-words';

/** 附件2 rates how a post is filled, not whether a promise is kept: its ⑧ is no figure to hold a typed one against. */
const SUGGESTED: IndicatorKey = 'commitmentsKept';

/**
 * A unit's figure in the matrix. Only a number of a reported unit is a number: what must not be summed is text in
 * brackets, and what is open is a word, so that the sum over the column is the total.
 */
export function figureCell(unit: UnitResult, key: IndicatorKey, words: ReportWords): ReportCell {
  const value = unit.values[key];
  const isSuggested = key === SUGGESTED;
  const note =
    value.source || value.used !== null ? { note: words.figureNote({ unit, value, isSuggested }) } : {};
  if (unit.status !== 'reported') {
    return value.used === null
      ? { value: null, style: 'idle' }
      : { value: words.notSummed(value.used), style: 'notSummed', ...note };
  }
  if (value.used !== null) return { value: value.used, style: figureStyle(value, isSuggested), ...note };
  const unusable = value.basis === 'typed';
  return { value: words.label(unusable ? 'unusableFigure' : 'missingFigure'), style: 'open', ...note };
}

/** The mark of a figure: what a clerk put in says most, and a difference more than where the number came from. */
function figureStyle(
  { basis, reported, computed, correction }: UnitValue,
  isSuggested: boolean,
): ReportStyle {
  if (correction) return 'corrected';
  if (!isSuggested && reported !== null && computed !== null && reported !== computed) return 'differing';
  if (basis === 'estimated') return 'estimated';
  return basis === 'computed' ? 'computed' : 'figure';
}
