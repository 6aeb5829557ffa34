import { MARK_SHEET, type MarkRows } from '../sheet/mark';
import type { LayoutCell, SheetLayout } from '../sheet/layout';
import { NO_CHOICES, type SchoolChoices } from '../workbook/school-choices';
import type { WorkbookMemory } from '../workbook/workbook-memory';

/**
 * What the workbook of a new year remembers from its first day. Kept is how the school words, counts and signs, and the
 * figures of its last report, which 党组织总数 and 党员总数 are compared with. What was decided about single cells or
 * quarters of the old year is not.
 */
export function newYearMemory(
  memory: WorkbookMemory,
  { unit, year }: { readonly unit?: string; readonly year: number },
  drawn: WorkbookMemory['drawn'],
): WorkbookMemory {
  const { choices } = memory;
  return {
    role: memory.role ?? 'school',
    ...(unit === undefined ? {} : { unit }),
    year,
    quarter: 1,
    drawn,
    ...(choices ? { choices: keptChoices(choices) } : {}),
  };
}

function keptChoices({
  wordings,
  rules,
  namesakes,
  withFooter,
  signatures,
  reports,
}: SchoolChoices): SchoolChoices {
  const last = [...reports].sort((a, b) => a.year - b.year || a.quarter - b.quarter).at(-1);
  return {
    ...NO_CHOICES,
    wordings,
    rules,
    namesakes,
    withFooter,
    signatures,
    reports: last ? [{ year: last.year, quarter: last.quarter, values: last.values }] : [],
  };
}

/** A mark as a sheet of a workbook that is written to a file. */
export const markLayout = (rows: MarkRows): SheetLayout => ({
  name: MARK_SHEET,
  columnWidths: [],
  rowHeights: {},
  styles: { plain: {} },
  cells: rows.flatMap((values, row) =>
    values.map((value, col): LayoutCell => ({ row, col, value, style: 'plain' })),
  ),
  merges: [],
  validations: [],
  conditionalStyles: [],
  print: {
    orientation: 'portrait',
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    footer: 'none',
    centerHorizontally: false,
  },
  hidden: true,
});
