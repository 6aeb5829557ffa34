import type { Page } from 'playwright-core';
import type { RevealPage, RevealTask } from './page/serve-reveal';

/** Rows that are seen at once, the frozen ones among them. */
const SEEN = 25;

// Far down, then back by a few rows at a time: each is above what is seen, by less than what is frozen.
const ONE_SHEET = [300, 290, 276, 273, 270, 266, 260, 255, 120, 117, 8, 6].map((row) => ({
  sheet: '甲',
  row,
}));
const TWO_SHEETS = [300, 200, 120, 199, 290, 100, 295, 101].map((row, index) => ({
  sheet: index % 2 === 0 ? '甲' : '乙',
  row,
}));

export const REVEALED: readonly (readonly [string, RevealTask])[] = [
  ['in a form whose headings are frozen', { frozen: { rows: 6, cols: 2 }, cells: ONE_SHEET }],
  ['in a form with more frozen columns than rows', { frozen: { rows: 1, cols: 5 }, cells: ONE_SHEET }],
  ['of two sheets by turns', { frozen: { rows: 6, cols: 2 }, cells: TWO_SHEETS }],
];

/** Cells that are not seen once they were shown, and the row that is then first. */
export async function hiddenCells(page: Page, task: RevealTask): Promise<readonly unknown[]> {
  const firsts = await page.evaluate((asked) => (window as RevealPage).__reveal!(asked), task);
  return task.cells.flatMap(({ sheet, row }, index) => {
    const first = firsts[index]!;
    return row < first || row >= first + SEEN - task.frozen.rows ? [{ sheet, row, first }] : [];
  });
}
