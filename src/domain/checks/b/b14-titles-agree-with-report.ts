import { plainUnitName } from '../../school/unit-name';
import type { ListTable, PlacedText } from '../../forms/recognised-table';
import type { ListTableDefinition } from '../../mechanism/table-definition';
import { periodOfReportDate } from '../../mechanism/quarters';
import type { Observation, Rule } from '../rule';
import type { SchoolCheckContext } from '../school-check-context';
import { maybeSameUnit } from './same-unit';

/** The year the report is for: as it says, else as its date implies, else as asked. */
function reportYear({ mechanism, period, school }: SchoolCheckContext): number {
  const named = school.reportTables.find((table) => table.period.year !== undefined)?.period.year;
  if (named !== undefined) return named;
  const date = school.report?.date?.date;
  return (date && periodOfReportDate(mechanism, date)?.year) ?? period.year;
}

/** The name written; undefined for a blank, and for the ____学校 that the form came with. */
function writtenUnit(unit: PlacedText | undefined, form: ListTableDefinition): string | undefined {
  const text = unit?.text.trim() ?? '';
  return ['', plainUnitName(form.blank)].includes(plainUnitName(text)) ? undefined : text;
}

function unitDiffers(
  { mechanism, school }: SchoolCheckContext,
  form: ListTableDefinition,
  table: ListTable,
): readonly Observation[] {
  const report = writtenUnit(school.report?.unit, form);
  const title = writtenUnit(table.unit, form);
  if (!report || !title || maybeSameUnit(title, report, mechanism.vocabulary)) return [];
  const place = table.unit?.place ?? null;
  return [{ place, values: { attachment: form.attachment, titleUnit: title, reportUnit: report } }];
}

function yearDiffers(form: ListTableDefinition, table: ListTable, year: number): readonly Observation[] {
  if (table.period.year === undefined || table.period.year === year) return [];
  const place = table.period.place ?? table.title?.place ?? null;
  return [{ place, values: { attachment: form.attachment, titleYear: table.period.year, reportYear: year } }];
}

/** B14: the school and year in the titles of 附件1 and 附件2 are those of 附件5. */
export const titlesAgreeWithReport: Rule<SchoolCheckContext> = {
  id: 'B14',
  severity: 'warning',
  observe: (context) => {
    const { mechanism, school } = context;
    if (!school.report) return [];
    const year = reportYear(context);
    return [...school.goals, ...school.posts].flatMap((table) => {
      const form = mechanism.tables[table.kind];
      return [...unitDiffers(context, form, table), ...yearDiffers(form, table, year)];
    });
  },
};
