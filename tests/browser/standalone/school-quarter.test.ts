import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  adoptSteps,
  beginInSchool,
  enterNextQuarter,
  expectRemembered,
  FIGURES,
  LIVE,
  october2012,
  rateTheQuarter,
  schoolPane,
  settleFindings,
  TYPED,
  writeTheReport,
  type SchoolPane,
} from '../school-quarter';
import { screenshot } from '../harness/screenshot';
import { stickingOut, tooLong } from '../looks-layout';
import { handed, type HandedFile } from '../quarter-files';
import { useBuiltPage } from './built-page';
import { pageFindings } from './page-findings';
import { documentIn, sheetIn, valuesIn } from './saved-file';
import { useWorkbenches, type Workbench } from './workbench';

const open = useWorkbenches(useBuiltPage());
/** Milliseconds; machines that check several things at once are slow. */
jest.setTimeout(120_000);

/** What is wrong with the page as it is now. */
async function faultsOf({ page }: Workbench, name: string): Promise<readonly unknown[]> {
  await screenshot(page, `quarter-page-${name}`);
  const out = [...(await stickingOut(page, '[data-region="pane"] *')), ...(await tooLong(page))];
  return [...out, ...(await pageFindings(page))].map((fault) => ({ view: name, fault }));
}

/** Where column A of a form has its first row, in presses of the arrow key from A1: what is merged is one step. */
const DOWN_TO_ROWS = { 附件1: { presses: 4, row: 6 }, 附件2: { presses: 3, row: 5 } } as const;

/** From the pane to a form in the grid, and there cell after cell by arrows and typing. */
async function typeForm(bench: Workbench, { keys }: SchoolPane, form: keyof typeof TYPED): Promise<void> {
  const { page, pane } = bench;
  await keys.openTab(/^模板/u);
  await keys.press(pane.getByRole('button', { name: `转到“${form}”` }));
  await bench.sheetTab(form).and(page.locator('[aria-selected="true"]')).waitFor();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Control+Home');
  const { presses, row: first } = DOWN_TO_ROWS[form];
  await repeat(page, 'ArrowDown', presses);
  let [at, row] = ['A', first as number];
  for (const [column, cells] of Object.entries(TYPED[form])) {
    await repeat(page, 'ArrowUp', row - first);
    await repeat(page, 'ArrowRight', column.charCodeAt(0) - at.charCodeAt(0));
    [at, row] = [column, first];
    for (const [wanted, text] of Object.entries(cells)) {
      await repeat(page, 'ArrowDown', Number(wanted) - row);
      await typePhrase(page, text);
      await page.keyboard.press('Enter');
      row = Number(wanted) + 1;
    }
  }
  await page.keyboard.press('F6');
}

/** By an input method, which hands over whole phrases; digits by their keys. */
async function typePhrase(page: Page, text: string): Promise<void> {
  for (const part of text.split(/(\d+)/u)) {
    if (/^\d/u.test(part)) await page.keyboard.type(part);
    else if (part !== '') await page.keyboard.insertText(part);
  }
}

interface MeasuredPage {
  __timeToView?: Promise<number>;
}

/** Types a rating two rows up and takes it back; milliseconds from Enter until the pane said it. */
async function timeToView({ page, pane }: Workbench): Promise<number> {
  await page.keyboard.press('Shift+F6');
  await repeat(page, 'ArrowUp', 2);
  await pane.getByText('还有 4 条未评').waitFor();
  await page.keyboard.type('好');
  await page.evaluate((text) => {
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { capture: true, once: true });
    (window as MeasuredPage).__timeToView = new Promise((resolve) => {
      const watcher = new MutationObserver(() => {
        if (!document.body.innerText.includes(text)) return;
        watcher.disconnect();
        resolve(performance.now() - pressed);
      });
      watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }, '还有 3 条未评');
  await page.keyboard.press('Enter');
  const taken = await page.evaluate(() => (window as MeasuredPage).__timeToView!);
  await page.keyboard.press('Control+z');
  await pane.getByText('还有 4 条未评').waitFor();
  await repeat(page, 'ArrowDown', 2);
  await page.keyboard.press('F6');
  return taken;
}

async function repeat(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

test('from a blank workbook to a correct 附件5, saved and opened again, by keyboard alone', async () => {
  const bench = await open({ prepare: october2012 });
  const { page } = bench;
  const school = schoolPane(page, bench.pane);
  const faults: unknown[] = [];
  const look = async (name: string): Promise<void> => void faults.push(...(await faultsOf(bench, name)));

  await page.keyboard.press('F6');
  await beginInSchool(school);
  await look('nothing-to-rate');
  await typeForm(bench, school, '附件1');
  await typeForm(bench, school, '附件2');
  await school.keys.openTab(/^填报/u);
  await look('typed');
  await school.within.getByText('已评 4/8 条').waitFor();
  const live = await timeToView(bench);
  console.info(`Enter in the grid, in the view after ${live.toFixed(0)} ms`);
  expect(live).toBeLessThan(LIVE);

  await rateTheQuarter(school);
  await look('row');
  await adoptSteps(school);
  await look('steps');
  await settleFindings(school);
  expect(await bench.grid.getByRole('textbox').first().inputValue()).toBe('C9');
  await look('checks');
  await writeTheReport(school);
  await look('report');
  await enterNextQuarter(school);

  const saved = await saveByKeyboard(bench);
  const figures = valuesIn(sheetIn(await documentIn(saved), '附件5'));
  expect(FIGURES.map((_, index) => figures[`B${4 + index}`])).toEqual(FIGURES);
  expect(figures['B3']).toBe('填报时间：2012年10月8日');
  await openByKeyboard(bench, handed('again.xlsx', saved));
  await page.locator('header').getByText('again.xlsx').waitFor();
  await toPane(bench);
  await expectRemembered(school);
  await page.locator('header').getByText('没有修改').waitFor();
  await look('reopened');
  expect(faults).toEqual([]);
  bench.assertClean();
});

async function saveByKeyboard(bench: Workbench): Promise<Buffer> {
  const { page } = bench;
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  await page
    .locator('header')
    .getByText(/^已保存/u)
    .waitFor();
  await bench.atRest();
  return readFileSync(await download.path());
}

async function openByKeyboard({ page }: Workbench, file: HandedFile): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await dialog.setFiles(file);
}

/** From wherever the focus is. */
async function toPane({ page, pane }: Workbench): Promise<void> {
  const isThere = (): Promise<boolean> => pane.evaluate((region) => region.contains(document.activeElement));
  for (let presses = 0; presses < 4 && !(await isThere()); presses++) await page.keyboard.press('F6');
}
