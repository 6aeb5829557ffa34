import { openAddinPage } from '../harness/addin-page';
import { useBrowser } from '../harness/use-browser';
import { CONTRACT_PAGE, PAGE } from './contract-html';
import type { RevealPage, RevealTask } from './page/serve-reveal';

const browser = useBrowser();
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

test.each<[string, RevealTask]>([
  ['in a form whose headings are frozen', { frozen: { rows: 6, cols: 2 }, cells: ONE_SHEET }],
  ['in a form with more frozen columns than rows', { frozen: { rows: 1, cols: 5 }, cells: ONE_SHEET }],
  ['of two sheets by turns', { frozen: { rows: 6, cols: 2 }, cells: TWO_SHEETS }],
])(
  'a cell is seen that is shown after scrolling, %s',
  async (_, task) => {
    const addin = await openAddinPage(browser(), {
      path: '/page.html',
      pages: { '/page.html': PAGE },
      root: CONTRACT_PAGE,
      excel: false,
      viewport: { width: 1366, height: 768 },
    });
    const firsts = await addin.page.evaluate((asked) => (window as RevealPage).__reveal!(asked), task);
    const hidden = task.cells.flatMap(({ sheet, row }, index) => {
      const first = firsts[index]!;
      return row < first || row >= first + SEEN - task.frozen.rows ? [{ sheet, row, first }] : [];
    });
    expect(hidden).toEqual([]);
    await addin.assertClean();
    await addin.close();
  },
  60_000,
);
