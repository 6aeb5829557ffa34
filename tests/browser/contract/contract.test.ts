import { existsSync } from 'node:fs';
import path from 'node:path';
import { describeHostContract } from '../../host/contract/host-contract';
import { GRID_TRAITS } from '../../host/standalone/grid-traits';
import { openAddinPage, type AddinPage } from '../harness/addin-page';
import { screenshot } from '../harness/screenshot';
import { useBrowser } from '../harness/use-browser';
import { CONTRACT_PAGE, PAGE } from './contract-html';
import { collectTests } from './page/collect-tests';
import { titlesOf, type TestResult } from './page/run-tests';
import type { ContractPage } from './page/serve-contract';
import { hiddenCells, REVEALED } from './revealed-cells';

const browser = useBrowser();
/** Milliseconds for the whole contract. */
const PATIENCE = 120_000;

const NAME = 'the embedded spreadsheet on a screen';
/** To learn the titles only; nothing is opened here. */
const unopened = {
  ...GRID_TRAITS,
  open: () => Promise.reject(new Error('the contract runs in the page')),
};

describe('in Chromium', () => {
  const titles = titlesOf(collectTests(() => describeHostContract(NAME, unopened)));
  let addin: AddinPage | undefined;
  let results: readonly TestResult[];

  beforeAll(async () => {
    if (!existsSync(path.join(CONTRACT_PAGE, 'contract.js'))) {
      throw new Error('not built: dist/contract-page. Run `npm run build` first; `npm test` does.');
    }
    addin = await openAddinPage(browser(), {
      path: '/page.html',
      pages: { '/page.html': PAGE },
      root: CONTRACT_PAGE,
      excel: false,
      viewport: { width: 1366, height: 768 },
    });
    results = await addin.page.evaluate((name) => (window as ContractPage).__runContract!(name), NAME);
    await screenshot(addin.page, 'contract');
    await addin.assertClean();
  }, PATIENCE);

  afterAll(() => addin?.close());

  test('all of the contract was run', () => {
    expect(results.map(({ title }) => title)).toEqual(titles);
    expect(titles.length).toBeGreaterThan(100);
  });

  test.each(titles)('%s', (title) => {
    const result = results.find((each) => each.title === title);
    if (!result) throw new Error('was not run in the page');
    if (result.failure !== undefined) throw new Error(result.failure);
  });

  test.each(REVEALED)('a cell is seen that is shown after scrolling, %s', async (_, task) => {
    expect(await hiddenCells(addin!.page, task)).toEqual([]);
    await addin!.assertClean();
  });
});
