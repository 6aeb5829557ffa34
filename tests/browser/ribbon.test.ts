import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formSheet } from '../../src/actions/templates/form-sheet';
import { INSERTED_FORMS } from '../../src/commands/function-names';
import type { FormKind } from '../../src/domain/workbook/workbook-memory';
import type { ExcelHostOptions } from '../excel-host/transport/host-options';
import { expectedDrawing } from '../host/contract/expected-drawing';
import { useBuiltAddin } from './built-addin';
import { openAddinPage, type AddinPage, type AddinPageOptions } from './harness/addin-page';

const browser = useBuiltAddin();

/** Functions that buttons of the ribbon call, as the manifest names them. */
const FUNCTIONS = [
  ...readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8').matchAll(
    /<FunctionName>([^<]+)<\/FunctionName>/gu,
  ),
].map(([, name]) => name!);

const kindsOf = (name: string): readonly FormKind[] =>
  (INSERTED_FORMS as Readonly<Record<string, readonly FormKind[]>>)[name] ?? [];

/** How often the page told Excel that a command has ended, counted past office.js. */
interface Completions {
  __completions?: string[];
}

/** Notes every `event.completed()` that reaches Excel, by the command it ends. */
const countCompletions: NonNullable<AddinPageOptions['prepare']> = () => {
  const COMMAND_COMPLETED = 94;
  const external = window.external as unknown as {
    Execute: (method: number, params: readonly unknown[], reply: unknown) => void;
  };
  const page = window as Completions;
  const completions: string[] = (page.__completions = []);
  const execute = external.Execute;
  external.Execute = (method, params, reply) => {
    if (method === COMMAND_COMPLETED) completions.push(String(params[0]));
    execute(method, params, reply);
  };
};

let opened: AddinPage | undefined;
async function openRibbon(excel: ExcelHostOptions = {}): Promise<AddinPage> {
  opened = await openAddinPage(browser(), { path: '/commands.html', excel, prepare: countCompletions });
  return opened;
}
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const completions = (addin: AddinPage): Promise<readonly string[]> =>
  addin.page.evaluate(() => (window as Completions).__completions ?? []);

/** Everything that is in the workbook, to see that nothing changed. */
const contents = (addin: AddinPage): Promise<unknown> =>
  addin.excel.do((excel) => excel.sheetNames().map((name) => excel.inspect(name)), null);

/** Values by address, without empty cells, and merges: what a form says and where. */
async function drawn(addin: AddinPage, sheet: string): Promise<unknown> {
  const { cells, merges } = await addin.excel.inspect(sheet);
  const filled = Object.entries(cells).filter(([, { value }]) => value !== '');
  return {
    values: Object.fromEntries(filled.map(([address, { value }]) => [address, value])),
    merges: [...merges].sort(),
  };
}

function expected(kind: FormKind): unknown {
  const { cells, merges } = expectedDrawing(formSheet(kind), formSheet(kind).name, new Map());
  const filled = Object.entries(cells).filter(([, { value }]) => value !== undefined);
  return {
    values: Object.fromEntries(filled.map(([address, { value }]) => [address, value])),
    merges: [...merges].sort(),
  };
}

test('the manifest names a function for each of the five forms', () => {
  expect(FUNCTIONS.flatMap(kindsOf).sort()).toEqual(['dutyFlow', 'goals', 'posts', 'report', 'workflow']);
});

describe('a click on a ribbon button draws its form, and ends', () => {
  // One page for all, as in Excel: a clerk clicks one button after the other.
  let addin: AddinPage;
  beforeAll(async () => {
    addin = await openAddinPage(browser(), { path: '/commands.html', prepare: countCompletions });
  });
  afterAll(() => addin.close());

  test.each(FUNCTIONS)('%s', async (name) => {
    const [kind] = kindsOf(name);
    const before = new Set(await addin.excel.sheetNames());
    const endedBefore = (await completions(addin)).length;
    await addin.excel.invokeCommand(name);
    const added = (await addin.excel.sheetNames()).filter((sheet) => !before.has(sheet));
    // The first form brings the very hidden mark with it.
    const visible = [];
    for (const sheet of added) {
      if ((await addin.excel.inspect(sheet)).visibility === 'Visible') visible.push(sheet);
    }
    expect(visible).toEqual([formSheet(kind!).name]);
    expect(await drawn(addin, visible[0]!)).toEqual(expected(kind!));
    expect((await completions(addin)).length).toBe(endedBefore + 1);
  });

  test('the form drawn last is shown, and nothing went wrong on the page', async () => {
    expect((await addin.excel.inspect('附件5')).active).toBe(true);
    await addin.assertClean();
  });
});

test('a name that is taken gives 附件1 (2), and the sheet that was there is untouched', async () => {
  const addin = await openRibbon();
  await addin.excel.do(({ clerk }) => {
    clerk.addSheet('附件1');
    clerk.type('附件1', 'A1', '去年的表');
  }, null);
  await addin.excel.invokeCommand('insertGoals');
  expect(await addin.excel.sheetNames()).toEqual(expect.arrayContaining(['Sheet1', '附件1', '附件1 (2)']));
  expect(await drawn(addin, '附件1')).toEqual({ values: { A1: '去年的表' }, merges: [] });
  expect(await drawn(addin, '附件1 (2)')).toEqual(expected('goals'));
  await addin.assertClean();
});

test('two clicks at once give two forms, each ends once', async () => {
  const addin = await openRibbon();
  await addin.excel.do(
    ({ host }) =>
      Promise.all([host.invokeCommand('insertReport'), host.invokeCommand('insertReport')]).then(() => 0),
    null,
  );
  expect(await addin.excel.sheetNames()).toEqual(expect.arrayContaining(['附件5', '附件5 (2)']));
  expect(new Set(await completions(addin)).size).toBe(2);
  expect(await completions(addin)).toHaveLength(2);
  await addin.assertClean();
});

describe('a workbook whose structure is protected', () => {
  test('a notice says so, and the workbook is unchanged', async () => {
    const addin = await openRibbon({ dialogs: 'record' });
    await addin.excel.do(({ clerk }) => clerk.protectWorkbook(), null);
    const before = await contents(addin);
    const clicked = addin.excel.invokeCommand('insertGoals', 20_000);
    await addin.page.waitForFunction(() => {
      const { __excelHost: excel } = window as unknown as {
        __excelHost: { host: { dialogs: { opened: unknown[] } } };
      };
      return excel.host.dialogs.opened.length > 0;
    });
    const [dialog] = await addin.excel.do(({ host }) => [...host.dialogs.opened], null);
    const address = new URL((JSON.parse(dialog!.request) as { readonly url: string }).url);
    expect([address.origin, address.pathname]).toEqual([new URL(addin.page.url()).origin, '/notice.html']);
    expect(Object.fromEntries(address.searchParams)).toEqual({ code: 'workbookProtected', lang: 'zh' });
    expect(await completions(addin)).toEqual([]);
    await addin.excel.do(({ host }) => host.dialogs.closeByUser(), null);
    await clicked;
    expect(await completions(addin)).toHaveLength(1);
    expect(await contents(addin)).toEqual(before);
    await addin.assertClean();
  });

  test('where no window can be opened, the command ends all the same', async () => {
    const addin = await openRibbon();
    await addin.excel.do(({ clerk }) => clerk.protectWorkbook(), null);
    const before = await contents(addin);
    await addin.excel.invokeCommand('insertGoals');
    expect(await completions(addin)).toHaveLength(1);
    expect(await contents(addin)).toEqual(before);
  });
});

test('the notice says what happened and what to do, in the language of Excel', async () => {
  const addin = await openAddinPage(browser(), {
    path: '/notice.html?code=workbookProtected&lang=zh',
    excel: false,
  });
  opened = addin;
  const main = addin.page.getByRole('main');
  await main.getByRole('heading', { name: '没有插入' }).waitFor();
  expect(await main.innerText()).toContain('请在“审阅”中撤销工作簿保护后重试。');
  addin.assertNoForeignRequests();
});
