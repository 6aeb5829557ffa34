import { runReportChecks, runTableChecks } from '../checks';
import type { Finding } from '../checks/finding';
import type { SchoolCheckContext } from '../checks/school-check-context';
import { redactFinding, type NamesMode } from '../checks/redaction';
import type { CellPlace } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import { INDICATOR_KEYS, type Indicator, type IndicatorKey } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import { computeFigures } from '../school/compute-figures';
import type { FigureOptions } from '../school/figures/counting-rule';
import type { SchoolFigures } from '../school/school-figures';
import type { SchoolReturn } from '../school/school-return';
import { claimedPeriod, namesOtherPeriod } from '../school/claimed-period';
import { isFilled } from '../school/is-filled';
import { rowMemory } from '../school/row-memory';
import type { Submission, SubmissionFigure, SubmissionFigures } from './submission';

export interface SubmissionContext {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly file: string;
  readonly sha256: string;
  /** How persons' names may appear in findings; they are taken out here, before anything leaves the reader. */
  readonly names: NamesMode;
  /** Keep tasks and ratings for comparison with another quarter. */
  readonly keepMemory: boolean;
  readonly memberRoster?: ReadonlySet<string>;
  /** What the school's own clerk decided; absent in a consolidation, which counts all schools alike. */
  readonly figureOptions?: FigureOptions;
  /** What is more to be said in a check of the school's own workbook; absent in a consolidation (decision 0015). */
  readonly ownChecks?: (facts: SchoolCheckContext, findings: readonly Finding[]) => readonly Finding[];
}

/** What one school's part of a workbook comes to: figures, claimed period and the findings of A and B. */
export function submissionOfSchool(school: SchoolReturn, context: SubmissionContext): Submission {
  const { mechanism, period } = context;
  const figures = computeFigures(school, mechanism, period, context.figureOptions);
  const claimed = claimedPeriod(school, mechanism);
  const filled = isFilled(school, figures);
  return {
    file: context.file,
    sha256: context.sha256,
    unitName: school.unit?.text ?? null,
    unitPlace: placeInFile(school.unit),
    period: claimed,
    reportDate: school.report?.date?.date ?? null,
    datePlace: school.report?.date?.place ?? null,
    filled,
    figures: submissionFigures(school, figures, mechanism),
    findings: namesOtherPeriod(claimed, period) ? [] : checksOf(school, figures, filled, context),
    synonyms: figures.synonyms,
    ...(context.keepMemory ? { memory: rowMemory(school) } : {}),
  };
}

/** Where a unit's name stands; null for one taken from the name of the file, which stands in no cell. */
const placeInFile = (unit: SchoolReturn['unit']): CellPlace | null =>
  unit && unit.place.cell !== '' ? unit.place : null;

function checksOf(
  school: SchoolReturn,
  figures: SchoolFigures,
  filled: boolean,
  context: SubmissionContext,
): readonly Finding[] {
  const { mechanism, period, memberRoster } = context;
  const facts = { mechanism, period, school, figures, ...(memberRoster ? { memberRoster } : {}) };
  const findings = [...runReportChecks(facts), ...runTableChecks(facts)];
  const said = context.ownChecks ? context.ownChecks(facts, findings) : findings;
  // Of an empty form only that it is empty is worth saying, not ten times that a figure is blank.
  return (filled ? said : said.filter((finding) => finding.rule === 'B18')).map((finding) =>
    redactFinding(finding, context.names),
  );
}

function submissionFigures(
  school: SchoolReturn,
  figures: SchoolFigures,
  mechanism: Mechanism,
): SubmissionFigures {
  const entries = mechanism.indicators.map((indicator) => [
    indicator.key,
    submissionFigure(school, figures, indicator),
  ]);
  return Object.fromEntries(entries) as Record<IndicatorKey, SubmissionFigure>;
}

function submissionFigure(
  school: SchoolReturn,
  figures: SchoolFigures,
  indicator: Indicator,
): SubmissionFigure {
  const typed = school.report?.figures[indicator.key];
  const computed = derivedFigure(figures, indicator.key);
  const state = typed?.reading.state;
  const tablePlace = computed === null ? null : tableOf(school, indicator);
  return {
    typed: !typed ? 'absent' : state === 'number' ? 'number' : state === 'missing' ? 'blank' : 'unusable',
    reported: typed?.reading.state === 'number' ? typed.reading.value : null,
    computed,
    estimated: indicator.key === 'commitmentsKept' && (figures.commitmentsKept?.estimated ?? false),
    place: typed && state !== 'missing' ? typed.place : (tablePlace ?? typed?.place ?? null),
  };
}

function derivedFigure(figures: SchoolFigures, key: IndicatorKey): number | null {
  if (!isDerived(key)) return null;
  return figures[key]?.value ?? null;
}

type DerivedKey = Extract<IndicatorKey, keyof SchoolFigures>;

const DERIVED: ReadonlySet<IndicatorKey> = new Set<DerivedKey>([
  'annualTaskCount',
  'quarterTasksDone',
  'dutyMemberCount',
  'commitmentCount',
  'commitmentsKept',
]);

const isDerived = (key: IndicatorKey): key is DerivedKey => INDICATOR_KEYS.includes(key) && DERIVED.has(key);

/** The first row the computed figure was counted from: where a clerk starts looking. */
function tableOf(school: SchoolReturn, indicator: Indicator): CellPlace | null {
  if (indicator.source === 'goals') return school.tasks[0]?.place ?? null;
  return school.dutyPosts[0]?.place ?? null;
}
