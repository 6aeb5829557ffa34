import type {
  ConsolidationResult,
  FigureCorrectionNote,
  UnitResult,
  UnitStatus,
} from '../consolidation/result';
import type { FileReading } from '../consolidation/submission';
import type { Indicator, IndicatorKey } from '../mechanism/indicator-definition';

/** What a unit or a file can need a clerk for, in the order the sheet lists it. */
export const EXCEPTION_STATES = [
  'missing',
  'undetermined',
  'empty',
  'duplicate',
  'wrongPeriod',
  'unknownUnit',
  'rejected',
  'figuresOpen',
  'late',
  'corrected',
  'excluded',
] as const;

export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** One thing to do before the quarter is complete. */
export interface Exception {
  readonly state: ExceptionState;
  /** Null for a file that could not be read. */
  readonly unit: UnitResult | null;
  readonly files: readonly string[];
  readonly rejected: Extract<FileReading, { readonly status: 'rejected' }> | null;
  /** Figures that a reported unit left open; empty in every other state. */
  readonly open: readonly Indicator[];
  /** The figure that the clerk put in; null in every other state. */
  readonly corrected: CorrectedFigure | null;
  /** Why the clerk left the unit out; null in every other state. */
  readonly reason: string | null;
}

export interface CorrectedFigure extends FigureCorrectionNote {
  readonly indicator: Indicator;
  readonly used: number;
}

const NOTHING = { files: [], rejected: null, open: [], corrected: null, reason: null } as const;

type UnitState = Exclude<UnitStatus, 'reported'>;
const isUnitState = (status: UnitStatus): status is UnitState => status !== 'reported';

/**
 * Everything that is not as it should be: units by state in roster order, files that were refused, figures left open; and
 * what the clerk put right or left out, so that no one has to find it by comparing.
 */
export function exceptionsOf(
  result: ConsolidationResult,
  indicators: readonly Indicator[],
): readonly Exception[] {
  const found: Exception[] = [];
  for (const unit of result.units) {
    const base = { ...NOTHING, unit, files: unit.files };
    if (isUnitState(unit.status)) {
      found.push({ ...base, state: mayYetCome(unit, result) ? 'undetermined' : unit.status });
      continue;
    }
    const open = openIndicators(unit, indicators);
    if (open.length > 0) found.push({ ...base, state: 'figuresOpen', open });
    if (unit.late) found.push({ ...base, state: 'late' });
    for (const corrected of correctedFigures(unit, indicators)) {
      found.push({ ...base, state: 'corrected', corrected });
    }
  }
  for (const file of result.files) {
    if (file.status !== 'rejected') continue;
    found.push({ ...NOTHING, state: 'rejected', unit: null, files: [file.file], rejected: file });
  }
  for (const unit of result.excluded) {
    found.push({ ...NOTHING, state: 'excluded', unit, files: unit.files, reason: unit.reason });
  }
  const rank = (exception: Exception): number => EXCEPTION_STATES.indexOf(exception.state);
  return found.sort((a, b) => rank(a) - rank(b));
}

/** Nothing of the unit is read, and what it sent may be among the files that are not. */
export const mayYetCome = (
  { status }: UnitResult,
  { unread }: Pick<ConsolidationResult, 'unread'>,
): boolean => status === 'missing' && unread.length > 0;

const openIndicators = (unit: UnitResult, indicators: readonly Indicator[]): readonly Indicator[] =>
  indicators.filter(({ key }: { readonly key: IndicatorKey }) => unit.values[key].used === null);

/** The figures of a unit that the clerk put in, in form order. */
export const correctedFigures = (
  { values }: UnitResult,
  indicators: readonly Indicator[],
): readonly CorrectedFigure[] =>
  indicators.flatMap((indicator) => {
    const { correction, used } = values[indicator.key];
    return correction && used !== null ? [{ indicator, used, ...correction }] : [];
  });
