import { existsSync } from 'node:fs';
import path from 'node:path';
import { describeHostContract } from '../../host/contract/host-contract';
import { gridHarness } from '../../host/standalone/grid-harness';
import { openAddinPage } from '../harness/addin-page';
import { screenshot } from '../harness/screenshot';
import { useBrowser } from '../harness/use-browser';
import { CONTRACT_PAGE, PAGE } from './contract-html';
import { collectTests } from './page/collect-tests';
import { titlesOf, type TestResult } from './page/run-tests';
import type { ContractPage } from './page/serve-contract';

const browser = useBrowser();
/** Milliseconds for the whole contract. */
const PATIENCE = 120_000;

const NAME = 'the embedded spreadsheet on a screen';
/** To learn the titles only; nothing is opened here. */
const unopened = gridHarness(() => Promise.reject(new Error('the contract runs in the page')));

describe('in Chromium', () => {
  const titles = titlesOf(collectTests(() => describeHostContract(NAME, unopened)));
  let results: readonly TestResult[];

  beforeAll(async () => {
    if (!existsSync(path.join(CONTRACT_PAGE, 'contract.js'))) {
      throw new Error('not built: dist/contract-page. Run `npm run build` first; `npm test` does.');
    }
    const addin = await openAddinPage(browser(), {
      path: '/page.html',
      pages: { '/page.html': PAGE },
      root: CONTRACT_PAGE,
      excel: false,
      viewport: { width: 1366, height: 768 },
    });
    results = await addin.page.evaluate((name) => (window as ContractPage).__runContract!(name), NAME);
    await screenshot(addin.page, 'contract');
    await addin.assertClean();
    await addin.close();
  }, PATIENCE);

  test('all of the contract was run', () => {
    expect(results.map(({ title }) => title)).toEqual(titles);
    expect(titles.length).toBeGreaterThan(100);
  });

  test.each(titles)('%s', (title) => {
    const result = results.find((each) => each.title === title);
    if (!result) throw new Error('was not run in the page');
    if (result.failure !== undefined) throw new Error(result.failure);
  });
});
