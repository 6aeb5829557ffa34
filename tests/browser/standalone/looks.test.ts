import { eventually } from '../eventually';
import { screenshot } from '../harness/screenshot';
import { stickingOut } from '../looks-layout';
import { useBuiltPage } from './built-page';
import { pageFindings } from './page-findings';
import { useSharedWorkbench } from './shared-workbench';
import { useWorkbenches, type Workbench } from './workbench';

const built = useBuiltPage();
const open = useWorkbenches(built);
const next = useSharedWorkbench(built);
jest.setTimeout(60_000);

/** Names of the region that has the focus. */
const focusedRegion = ({ page }: Workbench): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']);

/** Axe, with a form in the grid. */
async function expectNoFindings(bench: Workbench, look: string): Promise<void> {
  await screenshot(bench.page, `standalone-${look}`);
  expect(await pageFindings(bench.page)).toEqual([]);
}

async function insertForm(bench: Workbench, name: string): Promise<void> {
  await bench.tool(name).click();
  await bench.status.getByText(`已插入“${name}”`).waitFor();
}

describe('axe finds nothing in what is ours, with a form in the grid', () => {
  test('in light', async () => {
    const bench = await next();
    await insertForm(bench, '附件1');
    await expectNoFindings(bench, 'light');
    bench.assertClean();
  });

  test('in dark, and in forced colours', async () => {
    const bench = await open({ context: { colorScheme: 'dark' } });
    await insertForm(bench, '附件1');
    await expectNoFindings(bench, 'dark');
    await bench.page.emulateMedia({ forcedColors: 'active' });
    await bench.page.locator('[style*="color-scheme: light dark"]').first().waitFor();
    await expectNoFindings(bench, 'forced-colours');
    bench.assertClean();
  });
});

test('the pane is as wide as the clerk draws it, 270 to 500, and nothing sticks out of it', async () => {
  const bench = await next();
  const splitter = bench.page.getByRole('separator');
  const widths = async (): Promise<number> => Math.round((await bench.pane.boundingBox())!.width);
  const found: Record<string, unknown> = { usual: await widths() };
  for (const key of ['Home', 'End']) {
    await splitter.press(key);
    found[key] = await widths();
    await screenshot(bench.page, `standalone-pane-${key}`);
    expect(await stickingOut(bench.page, '[data-region="pane"] *')).toEqual([]);
  }
  expect(found).toEqual({ usual: 320, Home: 270, End: 500 });
  await bench.pane.getByRole('button', { name: '收起窗格' }).click();
  await bench.page.getByRole('button', { name: '展开窗格' }).click();
  expect(await widths()).toBe(500);
  bench.assertClean();
});

test('in English the page and the menus of the grid are, and in Chinese again, with the workbook as it was', async () => {
  const bench = await next();
  await bench.type('B2', '不变');
  const menu = async (): Promise<string> => {
    await bench.page.mouse.click(300, 300, { button: 'right' });
    const items = bench.page.locator('.univer-popup-enter-done');
    await items.waitFor();
    const text = await items.innerText();
    await bench.page.mouse.click(600, 600);
    await items.waitFor({ state: 'detached' });
    return text;
  };
  expect(await menu()).toMatch(/复制/u);
  await bench.tool('English').click();
  await bench.tool('Save').waitFor();
  await bench.pane.getByRole('button', { name: 'Open the sample' }).waitFor();
  await screenshot(bench.page, 'standalone-english');
  await eventually(async () => expect(await menu()).toMatch(/^[^\p{Script=Han}]*Copy[^\p{Script=Han}]*$/u));
  expect(await bench.page.locator('html, [lang]').first().getAttribute('lang')).toMatch(/^en/u);
  await bench.tool('中文').click();
  await bench.tool('保存').waitFor();
  await eventually(async () => expect(await menu()).toMatch(/复制/u));
  bench.assertClean();
});

describe('by keyboard alone', () => {
  test('F6 goes from region to region and round, from inside the grid too', async () => {
    const bench = await next();
    await bench.tool('新建').focus();
    const visited: (string | undefined)[] = [];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6']) {
      await bench.page.keyboard.press(key);
      visited.push(await focusedRegion(bench));
    }
    expect(visited).toEqual(['grid', 'pane', 'toolbar', 'pane']);
    bench.assertClean();
  });

  test('a form is inserted: arrows along the toolbar, Enter, and F6 into the sheet to type', async () => {
    const bench = await open();
    // The grid has the focus at first.
    await bench.page.keyboard.press('Shift+F6');
    await bench.page.keyboard.press('Home');
    const focused = bench.page.locator('[data-tool]:focus');
    for (let steps = 0; (await focused.innerText()) !== '附件5' && steps < 20; steps++) {
      await bench.page.keyboard.press('ArrowRight');
    }
    await bench.page.keyboard.press('Enter');
    await bench.status.getByText('已插入“附件5”').waitFor();
    await bench.page.keyboard.press('F6');
    expect(await focusedRegion(bench)).toBe('grid');
    await bench.page.keyboard.type('可以输入');
    await bench.page.keyboard.press('Enter');
    const { document } = await bench.save();
    expect(document.sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain('可以输入');
    bench.assertClean();
  });
});
