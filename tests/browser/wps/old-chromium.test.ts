import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INDICATOR_KEYS } from '../../../src/domain/mechanism/indicator-definition';
import { PROGRAM_WORDS } from '../../../src/messages/pane-program';
import { VIEW_IDS, type ViewId } from '../../../src/taskpane/pane/view-id';
import { builtFolder } from '../../delivery/built-files';
import type { PageWpsOptions } from '../../wps-host/page-wps';
import { valuesOf } from '../consolidation-view';
import { eventually } from '../eventually';
import { launchOldChromium, type OldBrowser } from '../harness/old-chromium';
import { ROSTER, SENT, TOTALS } from '../quarter-files';
import { quarterOnDisk, ROSTER_ON_DISK, SENT_ON_DISK } from './clerks-disk';
import { openOldWpsPage, type OldWpsPage } from './old-wps-page';
import { breakClipboard, breakTabs, COPIES, DIAGNOSES } from './own-faults';
import { FIGURES, REPORT_SHEETS } from './quarter-totals';
import { schoolWorkbook } from './school-workbook';
import { touchingControls } from './touching';
import { leaveWords, openedByRibbon, wordsOfRibbon } from './wps-pane';

/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);
/** Milliseconds; the first start of a machine unpacks the browser. */
const START_TIMEOUT = 150_000;

let browser: OldBrowser;
beforeAll(async () => {
  browser = await launchOldChromium();
}, START_TIMEOUT);
afterAll(() => browser.close());

const FORMS = ['附件1', '附件2', '附件3', '附件4', '附件5'];
const BUTTONS = [
  ...readFileSync(path.join(builtFolder('wps'), 'ribbon.xml'), 'utf8').matchAll(/<button id="(\w+)"/gu),
].map(([, id]) => id!);

function openPane(view: ViewId, wps: PageWpsOptions = {}): Promise<OldWpsPage> {
  const opening = openedByRibbon(view);
  return openOldWpsPage(browser, {
    page: 'taskpane.html',
    query: opening.query,
    wps: { ...opening.wps, ...wps },
  });
}

const visibleSheets = (page: OldWpsPage): Promise<readonly string[]> =>
  page.do((wps) => wps.sheetNames().filter((name) => wps.inspect(name).visibility === 'Visible'), null);

const shownTotals = (page: OldWpsPage): Promise<readonly (number | null)[]> =>
  page.run(
    (keys) =>
      keys.map((key) => {
        const figure = document.querySelector(`[data-figure="${key}"]`);
        return figure ? Number(figure.textContent) : null;
      }),
    [...INDICATOR_KEYS],
  );

test('it is the oldest browser that the pages are made for', async () => {
  expect(await browser.version()).toMatch(/Chrome\/80\./u);
});

test('the ribbon’s page inserts the five forms', async () => {
  const ribbon = await openOldWpsPage(browser, { page: 'index.html' });
  for (const Id of BUTTONS.slice(0, 5)) {
    await ribbon.run(
      (id) => (window as unknown as { OnAction: (control: object) => boolean }).OnAction({ Id: id }),
      Id,
    );
  }
  await eventually(async () => expect(await visibleSheets(ribbon)).toEqual(['Sheet1', ...FORMS]));
  expect(await ribbon.do(({ machine }) => [...machine.dialogs], null)).toEqual([]);
  ribbon.assertClean();
  await ribbon.close();
});

test('the pane reads the sample quarter by its own threads: true totals, and the report in the workbook', async () => {
  const pane = await openPane('consolidation');
  await pane.choose('选择名单文件', [ROSTER]);
  await pane.shows('应报12个单位');
  await pane.choose('选择文件', SENT);
  await pane.shows(`已读完${SENT.length}个文件`);
  expect(await shownTotals(pane)).toEqual(valuesOf(TOTALS));
  await pane.screenshot('old-quarter');
  expect(await pane.run(touchingControls, null)).toEqual([]);
  await pane.click('写入工作簿');
  await pane.shows('已把汇总表写在工作簿末尾');
  expect(await visibleSheets(pane)).toEqual(['Sheet1', ...REPORT_SHEETS]);
  const written = await pane.do(
    (wps, { column, firstRow, count }) => {
      const { cells } = wps.inspect('附件5');
      return Array.from({ length: count }, (_, index) => cells[`${column}${firstRow + index}`]?.value);
    },
    { ...FIGURES },
  );
  expect(written).toEqual(valuesOf(TOTALS));
  pane.assertClean();
  await pane.close();
});

test('files chosen in the window of WPS give the same totals', async () => {
  const pane = await openPane('consolidation', {
    files: quarterOnDisk(),
    answers: [{ chosen: [ROSTER_ON_DISK] }, { chosen: SENT_ON_DISK }],
  });
  await pane.click('选择名单文件：用 WPS 的窗口选择');
  await pane.shows('应报12个单位');
  await pane.click('选择文件：用 WPS 的窗口选择');
  await pane.shows(`已读完${SENT.length}个文件`);
  expect(await shownTotals(pane)).toEqual(valuesOf(TOTALS));
  pane.assertClean();
  await pane.close();
});

/** Runs in the page: bars of progress that are much narrower than the row in which they stand. */
const narrowBars = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('button > div[aria-hidden]')]
    .filter((bar) => bar.offsetWidth < bar.closest('button')!.offsetWidth / 2)
    .map((bar) => bar.closest('button')!.getAttribute('aria-label') ?? '');

test('each view of a school’s workbook opens, and no control touches another', async () => {
  const workbook = await schoolWorkbook('示例市第一中学');
  const pane = await openPane('start', { workbooks: [workbook] });
  const touching: Record<string, readonly string[]> = {};
  for (const view of VIEW_IDS) {
    await pane.do(leaveWords, wordsOfRibbon(view));
    await pane.page.waitForFunction(`document.querySelector('#view-${view}:not([hidden])')`);
    await pane.settles();
    await pane.screenshot(`old-${view}`);
    const found = [...(await pane.run(touchingControls, null)), ...(await pane.run(narrowBars, null))];
    if (found.length > 0) touching[view] = found;
  }
  expect(touching).toEqual({});
  pane.assertClean();
  await pane.close();
});

describe('what nobody caught is told to the clerk, though the page comes from a folder', () => {
  const expectTold = async (pane: OldWpsPage): Promise<void> => {
    await pane.shows(PROGRAM_WORDS.unexpected.wps.zh);
    expect(pane.problems).toEqual([expect.stringMatching(/^uncaught: .*TypeError/u)]);
    await pane.close();
  };

  test('an error', async () => {
    const pane = await openPane('templates');
    await pane.click('模板');
    await pane.run(breakTabs, null);
    await pane.page.keyboard.press('ArrowRight');
    await expectTold(pane);
  });

  test('a promise whose rejection nobody heard', async () => {
    const pane = await openPane('diagnostics');
    await pane.click(DIAGNOSES);
    await pane.run(breakClipboard, null);
    // Comes with the report.
    await pane.click(COPIES);
    await expectTold(pane);
  });
});
