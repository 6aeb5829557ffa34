import type { DrawnCell, DrawnSheet, DrawnWorkbook } from './drawn';
import type { OpenedWorkbook } from './harness';

/** A sheet of a workbook by its exact name; throws where there is none. */
export function sheetOf({ sheets }: DrawnWorkbook, name: string): DrawnSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

/** What a cell holds: its formula, with the sign, or its value; null where it is empty. */
export async function contentOf(workbook: OpenedWorkbook, sheet: string, cell: string): Promise<unknown> {
  const found: DrawnCell | undefined = sheetOf(await workbook.drawn(), sheet).cells[cell];
  return found?.formula === undefined ? (found?.value ?? null) : `=${found.formula}`;
}

export const sheetNamesOf = async (workbook: OpenedWorkbook): Promise<readonly string[]> =>
  (await workbook.drawn()).sheets.map(({ name }) => name);

/** Name of the sheet that is shown. */
export async function shownSheet({ host }: OpenedWorkbook): Promise<string> {
  const active = (await host.listSheets()).filter((sheet) => sheet.active);
  expect(active).toHaveLength(1);
  return active[0]?.name ?? '';
}
