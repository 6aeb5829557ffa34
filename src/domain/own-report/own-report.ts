import type { WorkbookScan } from '../checking/workbook-scan';
import { figureOptions } from '../checking/figure-options';
import type { Indicator, IndicatorKey } from '../mechanism/indicator-definition';
import { isBefore } from '../mechanism/quarters';
import { computeFigures } from '../school/compute-figures';
import { readSchoolReturn } from '../school/read-school-return';
import { readReportForm } from '../school/report-form';
import type { SchoolFigures } from '../school/school-figures';
import type { ReportForm, SchoolReturn, TypedFigure } from '../school/school-return';
import { cellText } from '../sheet/cell-value';
import { draftFindings } from './draft-findings';
import { formToFill } from './form-to-fill';
import { figureTyped, type ReportDraft } from './report-draft';
import type { FigureStatus, OwnFigure, OwnReport, ReportHead } from './own-figure';
import { basisUnder, isComputedKey, ruleOptions } from './rule-options';

const NO_TABLES = { unit: undefined, goals: [], posts: [], reports: [], guesses: [] } as const;

/** The ten rows of the scan's period, above which `head` fills the blanks: typed in the pane, typed in the form, computed, or missing; blank is never 0. */
export function ownReport(scan: WorkbookScan, draft: ReportDraft = {}, head: ReportHead = {}): OwnReport {
  const { mechanism, period, choices } = scan.request;
  const school = scan.own?.school ?? readSchoolReturn(NO_TABLES, mechanism, period);
  const figures = scan.own?.figures ?? computeFigures(school, mechanism, period);
  const form = formToFill(scan);
  const report = form && readReportForm(form);
  const bare = mechanism.indicators.map((indicator) =>
    rowOf(indicator, { scan, school, figures, report, draft }),
  );
  const found = draftFindings(scan, { school, figures, report, rows: bare, head });
  return {
    period,
    school,
    figures,
    form,
    rows: bare.map((row) => ({ ...row, findings: found.byFigure.get(row.indicator.key) ?? [] })),
    findings: found.others,
    lapsed: figureOptions(choices, school, period).lapsed,
  };
}

interface RowContext {
  readonly scan: WorkbookScan;
  readonly school: SchoolReturn;
  readonly figures: SchoolFigures;
  readonly report: ReportForm | undefined;
  readonly draft: ReportDraft;
}

function rowOf(indicator: Indicator, context: RowContext): OwnFigure {
  const { scan, school, figures, report, draft } = context;
  const { key } = indicator;
  const computed = isComputedKey(key) ? (figures[key]?.value ?? null) : null;
  const entered = enteredFigure(draft[key], report?.figures[key], computed);
  const isEstimate =
    key === 'commitmentsKept' && figures.commitmentsKept?.estimated === true && entered.value === computed;
  const rules = ruleOptions(indicator, school, figures, scan);
  return {
    indicator,
    basis: basisUnder(indicator, rules.find(({ active }) => active)?.rule),
    ...entered,
    status: statusOf(entered, computed, isEstimate),
    confirmed: !isEstimate || entered.source !== 'computed' || isConfirmed(scan, computed),
    unreadable: entered.value === null && entered.entry.trim() !== '',
    computed,
    rules,
    previous: previousFigure(key, scan),
    findings: [],
  };
}

type Entered = Pick<OwnFigure, 'entry' | 'value' | 'source'>;

function enteredFigure(
  drafted: string | undefined,
  typed: TypedFigure | undefined,
  computed: number | null,
): Entered {
  if (drafted !== undefined) return { entry: drafted, value: figureTyped(drafted) ?? null, source: 'draft' };
  if (typed?.reading.state === 'number') {
    const { value } = typed.reading;
    return { entry: String(value), value, source: 'form' };
  }
  if (typed && typed.reading.state !== 'missing') {
    return { entry: cellText(typed.raw), value: null, source: 'form' };
  }
  if (computed !== null) return { entry: String(computed), value: computed, source: 'computed' };
  return { entry: '', value: null, source: 'none' };
}

function statusOf({ value }: Entered, computed: number | null, isEstimate: boolean): FigureStatus {
  if (value === null) return 'missing';
  if (isEstimate) return 'estimated';
  return value === computed ? 'computed' : 'typed';
}

const isConfirmed = ({ request }: WorkbookScan, value: number | null): boolean =>
  request.choices.confirmedEstimates.some(
    (confirmed) =>
      confirmed.year === request.period.year &&
      confirmed.quarter === request.period.quarter &&
      confirmed.value === value,
  );

function previousFigure(key: IndicatorKey, { request }: WorkbookScan): OwnFigure['previous'] {
  const { mechanism, period, choices } = request;
  const [latest] = choices.reports
    .filter((report) => isBefore(mechanism, report, period))
    .sort((a, b) => b.year - a.year || b.quarter - a.quarter);
  const value = latest?.values[key];
  return latest && value !== undefined ? { year: latest.year, quarter: latest.quarter, value } : undefined;
}
