import { headerKey } from '../../domain/forms/header-text';
import { recogniseWorkbook } from '../../domain/forms/recognise-workbook';
import type { RecognisedTable, RecognisedWorkbook } from '../../domain/forms/recognised-table';
import type { Mechanism } from '../../domain/mechanism/definition';
import { periodOfReportDate, type Period } from '../../domain/mechanism/quarters';
import { readReportForm } from '../../domain/school/report-form';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import type { Host } from '../../host/port';
import { defaultMechanism } from '../default-mechanism';

/** An official form that stands in the open workbook, with what it says about itself. */
export interface FoundForm {
  readonly kind: FormKind;
  readonly sheet: string;
  readonly hidden: boolean;
  /** As written on the form, or on another of the same school; undefined where no unit is named. */
  readonly unit?: string;
  /** Named in its title, or else proposed from the date of 附件5. */
  readonly period: Partial<Period>;
}

/**
 * The official forms in the open workbook, in its order, known by their headers whatever the sheets are called. Several
 * tables of one kind on a sheet are one form. Rejects with `HostError`.
 */
export async function findForms(
  host: Host,
  mechanism: Mechanism = defaultMechanism(),
): Promise<readonly FoundForm[]> {
  return formsOf(recogniseWorkbook(await host.readWorkbook(), mechanism, NO_PERIOD), mechanism);
}

/** The official forms among what was recognised in a workbook, in its order. */
export function formsOf(recognised: RecognisedWorkbook, mechanism: Mechanism): readonly FoundForm[] {
  const forms = new Map<string, FoundForm>();
  for (const table of recognised.tables) {
    const form = foundForm(table, recognised, mechanism);
    const key = `${form.kind} ${form.sheet}`;
    if (!forms.has(key)) forms.set(key, form);
  }
  return [...forms.values()];
}

/** Which tables there are does not depend on a period; nobody has asked for one here. */
const NO_PERIOD: Period = { year: 0, quarter: 0 };

function foundForm(table: RecognisedTable, recognised: RecognisedWorkbook, mechanism: Mechanism): FoundForm {
  const unit = unitOf(table, recognised);
  return {
    kind: kindOf(table, mechanism),
    sheet: table.sheet,
    hidden: table.sheetHidden,
    ...(unit === undefined || unit === '' ? {} : { unit }),
    period: periodOf(table, mechanism),
  };
}

/** The name the forms of its school agree on, else its own. */
function unitOf(table: RecognisedTable, { schools }: RecognisedWorkbook): string | undefined {
  const school = schools.find(({ goals, posts, reports }) =>
    [...goals, ...posts, ...reports].some((one) => one === table),
  );
  return (school?.unit ?? table.unit)?.text;
}

/** Which of the flowcharts a sheet of steps is, its title says. */
function kindOf(table: RecognisedTable, { flowcharts }: Mechanism): FormKind {
  if (table.kind !== 'steps') return table.kind;
  const title = headerKey(table.title?.text ?? '');
  return flowcharts.find((chart) => title.includes(headerKey(chart.title)))?.key ?? 'workflow';
}

function periodOf(table: RecognisedTable, mechanism: Mechanism): Partial<Period> {
  const { year, quarter } = table.period;
  if (quarter === undefined && table.kind === 'report') {
    const date = readReportForm(table).date?.date;
    const proposed = date && periodOfReportDate(mechanism, date);
    if (proposed) return { ...proposed, ...(year === undefined ? {} : { year }) };
  }
  return { ...(year === undefined ? {} : { year }), ...(quarter === undefined ? {} : { quarter }) };
}
