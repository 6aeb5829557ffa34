import { eventually } from './eventually';
import { accessibilityFindings } from './harness/accessibility';
import { openAddinPage, type AddinPage, type AddinPageOptions } from './harness/addin-page';
import { useBrowser } from './harness/use-browser';

const browser = useBrowser();

const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const page = (body: string, head = OFFICE): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>test</title>${head}</head><body>${body}</body></html>`;

/** Opens one page of our own; closed after the test, whatever becomes of it. */
let opened: AddinPage | undefined;
async function open(html: string, options: Partial<AddinPageOptions> = {}): Promise<AddinPage> {
  opened = await openAddinPage(browser(), { path: '/page.html', pages: { '/page.html': html }, ...options });
  return opened;
}
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** Waits for a global that the page's script sets. */
const result = (of: AddinPage, name: string): Promise<unknown> =>
  of.page
    .waitForFunction((key) => (window as unknown as Record<string, unknown>)[key], name)
    .then((handle) => handle.jsonValue());

const ROUND_TRIP = `<script>
  Office.onReady().then((info) => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = '名单';
    sheet.getRange('A1:B1').values = [['姓名', 7]];
    const used = sheet.getUsedRange().load('address,values');
    await context.sync();
    window.answer = { host: info.host, address: used.address, values: used.values };
  }));
</script>`;

test('office.js itself runs in the page, on Excel as the tests play it', async () => {
  const addin = await open(page(ROUND_TRIP));
  expect(await result(addin, 'answer')).toEqual({
    host: 'Excel',
    address: '名单!A1:B1',
    values: [['姓名', 7]],
  });
  expect((await addin.excel.counters()).requests).toBe(1);
  expect(addin.officeRequests.map((url) => url.split('/hosted/')[1]!.toLowerCase())).toEqual(
    expect.arrayContaining(['office.js', 'excel-win32-16.01.js']),
  );
  await addin.assertClean();
});

test('the 21Vianet address of office.js is answered too', async () => {
  const vianet = OFFICE.replace(
    'appsforoffice.microsoft.com',
    'appsforoffice.cdn.partner.office365.cn/appsforoffice',
  );
  const addin = await open(page(ROUND_TRIP, vianet));
  expect(await result(addin, 'answer')).toMatchObject({ host: 'Excel' });
  await addin.assertClean();
});

test('a page that is in no Office program finds none', async () => {
  const addin = await open(
    page('<script>Office.onReady().then((info) => { window.answer = { host: info.host }; });</script>'),
    { excel: false },
  );
  expect(await result(addin, 'answer')).toEqual({ host: null });
});

test('the workbook can be filled before the page opens, and looked at after', async () => {
  const addin = await open(page(ROUND_TRIP), {
    prepare: ({ clerk }) => {
      clerk.addSheet('成绩');
      clerk.type('Sheet1', 'C3', '先来');
    },
  });
  expect(await result(addin, 'answer')).toMatchObject({ address: '名单!A1:C3' });
  expect(await addin.excel.sheetNames()).toEqual(['名单', '成绩']);
  const { cells } = await addin.excel.inspect('名单');
  expect(Object.entries(cells).map(([cell, { value }]) => [cell, value])).toEqual([
    ['A1', '姓名'],
    ['B1', 7],
    ['C3', '先来'],
  ]);
});

test('a strict policy lets the host in: it comes from outside the page', async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com">`;
  const addin = await openAddinPage(browser(), {
    path: '/page.html',
    pages: {
      '/page.html': page('<script src="pane.js"></script>', policy + OFFICE),
      '/pane.js': ROUND_TRIP.replace(/<\/?script>/g, ''),
    },
  });
  opened = addin;
  expect(await result(addin, 'answer')).toMatchObject({ host: 'Excel' });
  await addin.assertClean();
});

test('a ribbon command runs and completes; one that nobody has associated does not', async () => {
  const addin = await open(
    page(`<script>
      Office.onReady();
      Office.actions.associate('mark', async (event) => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['ran']];
          await context.sync();
        });
        event.completed();
      });
    </script>`),
  );
  await addin.excel.invokeCommand('mark');
  expect((await addin.excel.counters()).requests).toBe(1);
  await expect(addin.excel.invokeCommand('nobody')).rejects.toThrow('nobody is not associated');
});

test('the Excel of a page can be told to fail', async () => {
  const addin = await open(
    page(`<script>
      window.write = () => Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
        return 'ok';
      }).catch((error) => error.code);
      Office.onReady().then(() => { window.answer = true; });
    </script>`),
  );
  await result(addin, 'answer');
  await addin.excel.do(({ host }, k) => host.failures.atRequest(k, 5004), 2);
  const write = (): Promise<unknown> =>
    addin.page.evaluate(() => (window as unknown as { write(): Promise<unknown> }).write());
  expect([await write(), await write(), await write()]).toEqual([
    'ok',
    'InvalidOperationInCellEditMode',
    'ok',
  ]);
});

test('what Excel claims, its language and its theme are for the test to say', async () => {
  const addin = await open(
    page(`<script>Office.onReady().then(() => { const { context } = Office; window.answer = {
      newer: context.requirements.isSetSupported('ExcelApi', '1.18'),
      language: context.displayLanguage,
      background: context.officeTheme.bodyBackgroundColor,
    }; });</script>`),
    { excel: { sets: { ExcelApi: '1.18' }, locale: 'en-US', theme: 'dark' } },
  );
  expect(await result(addin, 'answer')).toEqual({ newer: true, language: 'en-US', background: '#212121' });
});

describe('what must not happen is noticed', () => {
  const after = (what: string): string =>
    page(`<script>Office.onReady().then(async () => { ${what}; window.answer = true; });</script>`);

  // One page for all of them; each adds to what was noticed before it.
  let addin: AddinPage;
  beforeAll(async () => {
    addin = await openAddinPage(browser(), {
      path: '/page.html',
      pages: {
        '/page.html': page('<script>Office.onReady().then(() => { window.answer = true; });</script>'),
      },
    });
    await result(addin, 'answer');
  });
  afterAll(() => addin.close());
  const runInPage = (script: string): Promise<unknown> =>
    addin.page.addScriptTag({ content: `{ ${script} }`, type: 'module' });

  test.each([
    ['a fetch', `fetch('https://example.com/data').catch(() => 0)`, 'https://example.com/data'],
    ['an image', `new Image().src = 'https://example.com/pixel.png'`, 'https://example.com/pixel.png'],
    ['a beacon', `navigator.sendBeacon('https://example.com/beacon', 'x')`, 'https://example.com/beacon'],
    ['a web socket', `new WebSocket('wss://example.com/socket')`, 'wss://example.com/socket'],
    [
      'a fetch of a worker',
      `new Worker(URL.createObjectURL(new Blob(['fetch("https://example.com/worker").catch(() => 0)'])))`,
      'https://example.com/worker',
    ],
    [
      'another address of the Office CDN',
      `fetch('https://appsforoffice.microsoft.com/telemetry').catch(() => 0)`,
      'https://appsforoffice.microsoft.com/telemetry',
    ],
  ])('a request that leaves the origin: %s', async (_what, script, url) => {
    const before = addin.foreignRequests.length;
    await runInPage(script);
    await eventually(() => Promise.resolve(expect(addin.foreignRequests.slice(before)).toEqual([url])));
    expect(() => addin.assertNoForeignRequests()).toThrow(url);
    await expect(addin.assertClean()).rejects.toThrow(url);
  });

  test.each([
    ['an uncaught error', `setTimeout(() => { throw new Error('lost') })`, /uncaught: Error: lost/],
    [
      'a rejection that nobody handles',
      `void Promise.reject(new Error('adrift'))`,
      /uncaught: Error: adrift/,
    ],
    ['an error on the console', `console.error('noted')`, /console: noted/],
    [
      'an error in a worker',
      `new Worker(URL.createObjectURL(new Blob(['throw new Error("in the worker")'])))`,
      /in the worker/,
    ],
    ['a file that is not there', `fetch('/nothing.js')`, /404/],
  ])('%s', async (_what, script, message) => {
    addin.foreignRequests.length = 0;
    const before = addin.problems.length;
    await runInPage(script);
    await eventually(() => Promise.resolve(expect(addin.problems.slice(before).join()).toMatch(message)));
    await expect(addin.assertClean()).rejects.toThrow(message);
  });

  test('something of Excel that the host lacks', async () => {
    const own = await open(
      after(`await Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load('items');
        await context.sync();
      }).catch(() => 0)`),
    );
    await result(own, 'answer');
    await expect(own.assertClean()).rejects.toThrow('Worksheet.charts');
  });

  test('a dialog', async () => {
    const own = await open(
      after(
        `window.status_ = await new Promise((done) => Office.context.ui.displayDialogAsync(location.origin, {}, (r) => done(r.status)))`,
      ),
    );
    await result(own, 'answer');
    expect(await result(own, 'status_')).toBe('failed');
    await expect(own.assertClean()).rejects.toThrow('Office dialog 10');
  });

  test('what people who cannot see well would stumble over', async () => {
    const bad = await open(
      page('<main><h1>标题</h1><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></main>'),
    );
    expect((await accessibilityFindings(bad.page)).map(({ rule }) => rule)).toEqual(['image-alt']);
    await bad.close();
    const good = await open(page('<main><h1>标题</h1></main>'));
    expect(await accessibilityFindings(good.page)).toEqual([]);
  });
});
