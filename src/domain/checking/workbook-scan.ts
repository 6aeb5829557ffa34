import { runPreviousChecks, runReportChecks, runTableChecks } from '../checks';
import type { Finding } from '../checks/finding';
import type { EarlierQuarter } from '../checks/previous-check-context';
import { recogniseWorkbook } from '../forms/recognise-workbook';
import type { RecognisedWorkbook } from '../forms/recognised-table';
import { readStepStates, type StepStates } from '../forms/step-states';
import type { Mechanism } from '../mechanism/definition';
import { INDICATOR_KEYS } from '../mechanism/indicator-definition';
import type { Period } from '../mechanism/quarters';
import { computeFigures } from '../school/compute-figures';
import type { SchoolFigures } from '../school/school-figures';
import { readSchoolReturn } from '../school/read-school-return';
import type { SchoolReturn } from '../school/school-return';
import { isWorkingSheet } from '../sheet/mark';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { SchoolChoices } from '../workbook/school-choices';

export interface ScanRequest {
  readonly mechanism: Mechanism;
  readonly period: Period;
  readonly choices: SchoolChoices;
  /** The school that the workbook is remembered as; tells its own forms from others in the same workbook. */
  readonly unit?: string;
}

/** One school's forms in the open workbook: what they say, what they come to and what is to be said of them. */
export interface SchoolScan {
  readonly school: SchoolReturn;
  readonly figures: SchoolFigures;
  readonly findings: readonly Finding[];
}

/** A flowchart sheet with how far its steps are. */
export interface ChartScan {
  readonly sheet: string;
  readonly states: StepStates;
}

/** All that is known of the open workbook at one moment; pure data, made anew with each change. */
export interface WorkbookScan {
  readonly request: ScanRequest;
  readonly snapshot: WorkbookSnapshot;
  readonly recognised: RecognisedWorkbook;
  /** In the order of the workbook; usually one. */
  readonly schools: readonly SchoolScan[];
  /** The school whose workbook it is; undefined where there is no form yet. */
  readonly own: SchoolScan | undefined;
  readonly charts: readonly ChartScan[];
  /** Non-empty cells that were looked at. */
  readonly cells: number;
}

/** Reads, counts and checks a workbook. Quick to call again with a snapshot that shares most of its rows. */
export function scanWorkbook(snapshot: WorkbookSnapshot, request: ScanRequest): WorkbookScan {
  const { mechanism, period } = request;
  const recognised = recogniseWorkbook(snapshot, mechanism, period);
  const schools = recognised.schools.map((tables): SchoolScan => {
    const school = readSchoolReturn(tables, mechanism, period);
    const figures = computeFigures(school, mechanism, period);
    const facts = { mechanism, period, school, figures };
    return {
      school,
      figures,
      findings: [
        ...runReportChecks(facts),
        ...runTableChecks(facts),
        ...previousFindings(school, figures, request),
      ],
    };
  });
  const charts = snapshot.sheets.flatMap((sheet) => {
    const states = isWorkingSheet(sheet) ? undefined : readStepStates(sheet, mechanism);
    return states ? [{ sheet: sheet.name, states }] : [];
  });
  return { request, snapshot, recognised, schools, own: schools[0], charts, cells: countCells(snapshot) };
}

function previousFindings(
  school: SchoolReturn,
  figures: SchoolFigures,
  { mechanism, period, choices }: ScanRequest,
): readonly Finding[] {
  const previous = previousReport(choices, period);
  if (!previous) return [];
  const computed = (key: (typeof INDICATOR_KEYS)[number]): number | null =>
    key in figures
      ? ((figures as Partial<Record<typeof key, { value: number } | null>>)[key]?.value ?? null)
      : null;
  const typed = (key: (typeof INDICATOR_KEYS)[number]): number | null => {
    const reading = school.report?.figures[key]?.reading;
    return reading?.state === 'number' ? reading.value : null;
  };
  return runPreviousChecks({
    mechanism,
    period,
    current: {
      values: Object.fromEntries(INDICATOR_KEYS.map((key) => [key, typed(key) ?? computed(key)])),
      places: Object.fromEntries(
        INDICATOR_KEYS.map((key) => [key, school.report?.figures[key]?.place ?? null]),
      ),
    },
    previous,
  });
}

/** The latest report that was written in this workbook before the period. */
function previousReport({ reports }: SchoolChoices, { year, quarter }: Period): EarlierQuarter | undefined {
  const [latest] = reports
    .filter((report) => report.year < year || (report.year === year && report.quarter < quarter))
    .sort((a, b) => b.year - a.year || b.quarter - a.quarter);
  return latest && { period: { year: latest.year, quarter: latest.quarter }, values: latest.values };
}

const countCells = ({ sheets }: WorkbookSnapshot): number =>
  sheets.reduce(
    (sum, { rows }) =>
      sum + rows.reduce((cells, row) => cells + (row ?? []).filter((value) => value !== undefined).length, 0),
    0,
  );
