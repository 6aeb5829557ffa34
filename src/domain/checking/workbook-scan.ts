import { runReportChecks, runTableChecks } from '../checks';
import type { Finding } from '../checks/finding';
import { recogniseWorkbook } from '../forms/recognise-workbook';
import type { RecognisedWorkbook, SchoolTables } from '../forms/recognised-table';
import type { StepStates } from '../forms/step-states';
import type { Mechanism } from '../mechanism/definition';
import type { Period } from '../mechanism/quarters';
import { computeFigures } from '../school/compute-figures';
import { readSchoolReturn } from '../school/read-school-return';
import type { SchoolFigures } from '../school/school-figures';
import type { SchoolReturn } from '../school/school-return';
import { plainUnitName } from '../school/unit-name';
import { isWorkingSheet } from '../sheet/mark';
import type { WorkbookSnapshot } from '../sheet/snapshot';
import type { SchoolChoices } from '../workbook/school-choices';
import { figureOptions } from './figure-options';
import { keptReadings, type KeptReadings } from './kept-readings';
import { ownFindings } from './own-findings';
import { withReportOfPeriod } from './report-belonging';

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

/**
 * Reads, counts and checks a workbook. Quick to call again with a snapshot that shares most of its rows with the one
 * before (`withBlock`); the result is that of a scan from scratch. Findings come school by school, family by family in
 * the order of the rules, and within a rule in the order of the form.
 */
export function scanWorkbook(snapshot: WorkbookSnapshot, request: ScanRequest): WorkbookScan {
  const { mechanism, period } = request;
  const kept = keptReadings(mechanism);
  const recognised = recogniseWorkbook(snapshot, mechanism, { ...period, kept: kept.rows });
  const own = ownTables(recognised.schools, request);
  const schools = recognised.schools.map((tables) => scanSchool(tables, request, kept, tables === own));
  const charts = snapshot.sheets.flatMap((sheet) => {
    const states = isWorkingSheet(sheet) ? undefined : kept.stepStates(sheet);
    return states ? [{ sheet: sheet.name, states }] : [];
  });
  const cells = snapshot.sheets.reduce((sum, sheet) => sum + kept.filledCells(sheet), 0);
  return {
    request,
    snapshot,
    recognised,
    schools,
    own: schools[own ? recognised.schools.indexOf(own) : 0],
    charts,
    cells,
  };
}

function scanSchool(
  tables: SchoolTables,
  { mechanism, period, choices }: ScanRequest,
  kept: KeptReadings,
  isOwn: boolean,
): SchoolScan {
  const school = readSchoolReturn(tables, mechanism, period, {
    kept: kept.tasks,
    wordings: choices.wordings,
  });
  const figures = computeFigures(school, mechanism, period, figureOptions(choices, school, period).options);
  const asked = withReportOfPeriod(school, { mechanism, period, choices });
  const facts = { mechanism, period, school: asked, figures };
  return {
    school,
    figures,
    findings: ownFindings(
      facts,
      [...runReportChecks(facts), ...runTableChecks(facts)],
      // The reports remembered are those of the workbook's own school.
      isOwn ? choices.reports : [],
    ),
  };
}

/** The tables of the school that the workbook is remembered as, where they name it so; else the first. */
function ownTables(schools: readonly SchoolTables[], { unit = '' }: ScanRequest): SchoolTables | undefined {
  const name = plainUnitName(unit);
  const named = schools.find((tables) => name !== '' && plainUnitName(tables.unit?.text ?? '') === name);
  return named ?? schools[0];
}
