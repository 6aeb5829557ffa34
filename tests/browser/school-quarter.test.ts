import { useBuiltAddin } from './built-addin';
import { accessibilityFindings } from './harness/accessibility';
import { screenshot } from './harness/screenshot';
import { stickingOut, tooLong } from './looks-layout';
import { usePanes, type Pane } from './pane';
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
} from './school-quarter';

const open = usePanes(useBuiltAddin());
/** Milliseconds; machines that check several things at once are slow. */
jest.setTimeout(90_000);

const NARROWEST = { width: 270, height: 720 };
const USUAL = { width: 320, height: 720 };
/** What is wrong with the view as it is now. */
async function faultsOf({ page }: Pane, name: string): Promise<readonly unknown[]> {
  await screenshot(page, `quarter-${name}`);
  await page.setViewportSize(NARROWEST);
  const out = [...(await stickingOut(page)), ...(await tooLong(page))];
  await page.setViewportSize(USUAL);
  return [...out, ...(await accessibilityFindings(page))].map((fault) => ({ view: name, fault }));
}

/** The clerk types the forms in Excel, and goes to the top of 附件1. */
const typeTheForms = ({ excel }: Pane): Promise<void> =>
  excel.do(({ clerk }, typed) => {
    for (const [sheet, columns] of Object.entries(typed)) {
      for (const [column, cells] of Object.entries(columns)) {
        for (const [row, text] of Object.entries(cells)) clerk.type(sheet, `${column}${row}`, text);
      }
    }
    clerk.showSheet('附件1');
    clerk.select('附件1', 'A1');
  }, TYPED);

/** Types a rating and takes it out again; milliseconds until the view said the first. */
const timeToView = ({ excel }: Pane): Promise<number> =>
  excel.do(async ({ clerk }) => {
    const said = (text: string): Promise<number> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!document.body.innerText.includes(text)) return;
          watcher.disconnect();
          resolve(performance.now());
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      });
    const before = performance.now();
    clerk.type('附件1', 'I6', '好');
    const after = await said('已评 5/8 条');
    clerk.type('附件1', 'I6', '');
    await said('已评 4/8 条');
    return after - before;
  }, null);

test('from a blank workbook to a correct 附件5, by keyboard alone', async () => {
  // Colours on their way to others would be looked at.
  const pane = await open({ prepare: october2012, context: { reducedMotion: 'reduce' } });
  const school = schoolPane(pane.page, pane.page.locator('body'));
  const faults: unknown[] = [];
  const look = async (name: string): Promise<void> => void faults.push(...(await faultsOf(pane, name)));

  await beginInSchool(school);
  await look('nothing-to-rate');
  await typeTheForms(pane);
  await school.within.getByText('已评 4/8 条').waitFor();
  await look('progress');
  const live = await timeToView(pane);
  console.info(`typed in Excel, in the view after ${live.toFixed(0)} ms`);
  expect(live).toBeLessThan(LIVE);

  await rateTheQuarter(school);
  await look('row');
  await adoptSteps(school);
  await look('steps');
  await settleFindings(school);
  expect((await pane.excel.inspect('附件1')).selection).toEqual(['C9']);
  await look('checks');
  await writeTheReport(school);
  await look('report');
  const { cells } = await pane.excel.inspect('附件5');
  expect(FIGURES.map((_, index) => cells[`B${4 + index}`]?.value)).toEqual(FIGURES);
  expect(cells['B3']?.value).toBe('填报时间：2012年10月8日');

  await enterNextQuarter(school);
  await pane.reopen();
  await expectRemembered(schoolPane(pane.page, pane.page.locator('body')));
  await look('checks-reopened');
  expect(faults).toEqual([]);
  await pane.assertClean();
});
