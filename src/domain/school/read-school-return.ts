import type { ListTable, ReportTable, SchoolTables } from '../forms/recognised-table';
import type { Mechanism } from '../mechanism/definition';
import type { Period } from '../mechanism/quarters';
import type { ConfirmedText } from '../reading/rating-lexicon';
import { readDutyPosts } from './duty-posts';
import { findEmptyForms } from './empty-forms';
import type { KeptTasks } from './kept-tasks';
import { readGoals } from './project-tasks';
import { ratingReader } from './quarter-marks';
import { chooseReport, readReportForm } from './report-form';
import type { SchoolReturn } from './school-return';

export interface ReturnOptions {
  /** What was read before, for a workbook that is read again after each edit. */
  readonly kept?: KeptTasks;
  /** Rating wordings whose meaning the clerk of the workbook confirmed. */
  readonly wordings?: readonly ConfirmedText[];
}

/** Reads all that a workbook's tables say about one school. `asked` is the period the reader is looking for. */
export function readSchoolReturn(
  tables: SchoolTables,
  mechanism: Mechanism,
  asked: Period,
  { kept, wordings }: ReturnOptions = {},
): SchoolReturn {
  const { goals, posts, reports } = tables;
  const ratings = ratingReader([...goals, ...posts], mechanism.ratings, wordings);
  const { chosen, guesses } = chooseReport(reports, asked);
  return {
    unit: tables.unit,
    namedPeriod: namedPeriod(chosen, [...goals, ...posts]),
    goals,
    posts,
    reportTables: reports,
    ...readGoals(goals, { mechanism, year: asked.year, ratings, kept }),
    dutyPosts: readDutyPosts(posts, { mechanism, ratings }),
    report: chosen && readReportForm(chosen),
    emptyForms: findEmptyForms(tables, mechanism),
    guesses,
  };
}

/**
 * What the forms say they are about: 附件5 by itself where it says so or is dated, since the titles of the other tables are
 * often last year's (B14); else they. The name of a sheet, which has no place, speaks only where nothing else does.
 */
function namedPeriod(
  report: ReportTable | undefined,
  lists: readonly ListTable[],
): SchoolReturn['namedPeriod'] {
  const own = report ? [report.period] : [];
  const written = own.filter(({ place }) => place !== undefined);
  if (written.length > 0 || report?.dateCell?.value !== undefined) return joinedPeriod(written);
  const others = [...own, ...lists.map(({ period }) => period)];
  const placed = others.filter(({ place }) => place !== undefined);
  return joinedPeriod(placed.length > 0 ? placed : others);
}

function joinedPeriod(periods: readonly ListTable['period'][]): SchoolReturn['namedPeriod'] {
  const year = periods.find((period) => period.year !== undefined);
  const quarter = periods.find((period) => period.quarter !== undefined);
  const place = (quarter ?? year)?.place;
  return {
    ...(year?.year === undefined ? {} : { year: year.year }),
    ...(quarter?.quarter === undefined ? {} : { quarter: quarter.quarter }),
    ...(place ? { place } : {}),
  };
}
