import { INDICATOR_KEYS, type IndicatorKey } from '../../../src/domain/mechanism/indicator-definition';
import { eventually } from '../eventually';
import { known, TRUTH } from '../quarter-files';
import { screenshot } from '../harness/screenshot';
import { useBuiltPage } from './built-page';
import { sheetIn, valuesIn, visibleSheets } from './saved-file';
import { useSharedWorkbench } from './shared-workbench';

const open = useSharedWorkbench(useBuiltPage());
jest.setTimeout(60_000);

const TRUTH_VALUES = Object.fromEntries(Object.entries(TRUTH.totals).map(([key, { value }]) => [key, value]));

test('one click on 示例: the filled 附件5 stands in the grid, and the saved file holds its totals', async () => {
  const bench = await open();
  await bench.pane.getByRole('button', { name: '打开示例' }).click();
  await bench.status.getByText('“附件5”已写在表中').waitFor({ timeout: 30_000 });
  await screenshot(bench.page, 'standalone-sample');
  const { document, name } = await bench.save();
  expect(name).toMatch(/\.xlsx$/u);
  const report = sheetIn(document, visibleSheets(document).find((sheet) => sheet.includes('附件5')) ?? '');
  expect(document.sheets[document.active]?.name).toBe(report.name);
  // The figures stand in the order of the form, and nothing else on it is a number.
  const figures = Object.values(valuesIn(report)).filter((value) => typeof value === 'number');
  expect(figures).toHaveLength(INDICATOR_KEYS.length);
  const totals = Object.fromEntries(INDICATOR_KEYS.map((key, index) => [key, figures[index]!]));
  expect(known(totals as Record<IndicatorKey, number>)).toEqual(TRUTH_VALUES);
  bench.assertClean();
});

test('打印 lays the sheet on paper without toolbar and pane, and opens the dialog of the browser', async () => {
  const bench = await open();
  const dialogs = await bench.page.evaluateHandle(() => {
    const seen = { opened: 0 };
    window.print = () => void (seen.opened += 1);
    return seen;
  });
  await bench.tool('附件5').click();
  await bench.status.getByText('已插入“附件5”').waitFor();
  await bench.page.keyboard.press('Control+p');
  await eventually(async () => expect(await dialogs.evaluate(({ opened }) => opened)).toBe(1));
  await bench.page.emulateMedia({ media: 'print' });
  expect(await bench.page.getByText('党员已兑现承诺事项件数').last().isVisible()).toBe(true);
  expect(await bench.tool('打印').isVisible()).toBe(false);
  expect(await bench.pane.isVisible()).toBe(false);
  expect((await bench.page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5000);
  await bench.page.emulateMedia({ media: null });
  bench.assertClean();
});
