import type { WorkbookScan } from '../checking/workbook-scan';
import { withKept } from '../checking/kept-findings';
import { previousFindings } from '../checking/previous-findings';
import { runReportChecks, runTableChecks } from '../checks';
import type { Finding, RuleId } from '../checks/finding';
import { reportLabelCell } from '../forms/report-form-layout';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';
import type { Mechanism } from '../mechanism/definition';
import type { Period } from '../mechanism/quarters';
import { readNumber } from '../reading/read-number';
import { placeAt, placeKey } from '../school/row-text';
import type { SchoolFigures } from '../school/school-figures';
import type { ReportForm, SchoolReturn, TypedFigure } from '../school/school-return';
import { suitsPeriod } from './head-lines';
import type { OwnFigure, ReportHead } from './own-figure';

interface DraftedReport {
  readonly school: SchoolReturn;
  readonly figures: SchoolFigures;
  /** The form to be filled in, as it stands in the sheet. */
  readonly report: ReportForm | undefined;
  readonly rows: readonly Omit<OwnFigure, 'findings'>[];
  readonly head: ReportHead;
}

/** Findings of the form to be written, not of the rows of 附件1 and 附件2, which the view 检查 lists. */
const ABOUT_REPORT: ReadonlySet<RuleId> = new Set(['B01', 'B02', 'B03', 'B04', 'B05', 'B06']);

/** Rules that say nothing of a form that is not drawn yet: unit and date are printed when it is. */
const ABOUT_HEAD: ReadonlySet<RuleId> = new Set(['A12', 'A13', 'A15']);

/**
 * What the rules of families A, B and C say of the report as it would be written now, before it is in the sheet, without
 * what the clerk keeps with a reason.
 */
export function draftFindings(
  scan: WorkbookScan,
  drafted: DraftedReport,
): {
  readonly byFigure: ReadonlyMap<IndicatorKey, readonly Finding[]>;
  readonly others: readonly Finding[];
} {
  const { mechanism, period, choices } = scan.request;
  const report = reportAsDrafted(drafted, mechanism, period);
  const facts = { mechanism, period, figures: drafted.figures, school: { ...drafted.school, report } };
  const findings = [
    ...runReportChecks(facts).filter(({ rule }) => drafted.report !== undefined || !ABOUT_HEAD.has(rule)),
    ...runTableChecks(facts).filter(({ rule }) => ABOUT_REPORT.has(rule)),
    ...previousFindings(facts, choices.reports),
  ];
  const byFigure = new Map<IndicatorKey, Finding[]>();
  const others: Finding[] = [];
  const keys = keysByPlace(report);
  for (const finding of withKept(findings, scan).open) {
    const key = figureOf(finding, keys);
    if (key === undefined) others.push(finding);
    else byFigure.set(key, [...(byFigure.get(key) ?? []), finding]);
  }
  return { byFigure, others };
}

/** The form with the figures that would be written; a figure that has no cell yet stands where a new form has it. */
function reportAsDrafted(
  { report, rows, head }: DraftedReport,
  mechanism: Mechanism,
  period: Period,
): ReportForm {
  const { sheetName } = mechanism.tables.report;
  const figures = rows.map(({ indicator, value, entry }, index): [IndicatorKey, TypedFigure] => {
    const { row, col } = reportLabelCell(index, 'list');
    const place = report?.figures[indicator.key]?.place ?? placeAt(sheetName, row, col + 1);
    const reading =
      value === null ? readNumber(entry) : ({ state: 'number', value, chineseNumeral: false } as const);
    return [indicator.key, { place, raw: value ?? entry, reading }];
  });
  const form = report ?? { place: placeAt(sheetName, 0, 0), unit: undefined, date: undefined };
  const { unit, date } = form;
  const dated = head.date && suitsPeriod(mechanism, head.date, period) ? head.date : undefined;
  return {
    place: form.place,
    unit: unit?.text === '' && head.unit ? { ...unit, text: head.unit } : unit,
    date: date && { ...date, date: date.date ?? dated },
    figures: Object.fromEntries(figures),
  };
}

const keysByPlace = ({ figures }: ReportForm): ReadonlyMap<string, IndicatorKey> =>
  new Map(
    INDICATOR_KEYS.flatMap((key) => {
      const place = figures[key]?.place;
      return place ? [[placeKey(place), key] as const] : [];
    }),
  );

/** The row that a finding belongs to: the figure it names, else the one whose cell it points at. */
function figureOf(
  { values, place }: Finding,
  keys: ReadonlyMap<string, IndicatorKey>,
): IndicatorKey | undefined {
  const named = INDICATOR_KEYS.find((key) => key === values['indicator']);
  return named ?? (place ? keys.get(placeKey(place)) : undefined);
}
