import { z } from 'zod';

/** A spreadsheet may have made a number of a text that looks like one. */
export const textCell = z
  .union([z.string(), z.number()])
  .transform(String)
  .refine((value) => value !== '');

/** And a text of a number; what is blank is none. */
export const numberCell = z.union([
  z.number(),
  z
    .string()
    .regex(/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i)
    .transform(Number),
]);

export const wholeNumber = (least: number, most: number) =>
  numberCell.refine((value) => Number.isInteger(value) && value >= least && value <= most);

/** Year and quarter, from 1. */
export const periodCells = [wholeNumber(1000, 9999), wholeNumber(1, 12)] as const;

/** A row of .xls has 256 cells. */
export const CELLS_A_ROW = 200;
/** Below the 32,767 characters that a cell of Excel holds. */
const LONGEST_TEXT = 30_000;

/** What fits into a cell; never cut between the halves of a character outside the first plane. */
export const short = (text: string): string => text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/u, '');

/** A long text, cut into as many cells as it takes. */
export function cellsOfText(text: string): string[] {
  const cells: string[] = [];
  for (let rest = text; rest !== ''; rest = rest.slice(cells.at(-1)?.length)) cells.push(short(rest));
  return cells;
}
