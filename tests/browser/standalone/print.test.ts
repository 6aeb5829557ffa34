import { eventually } from '../eventually';
import { useBuiltPage } from './built-page';
import { useWorkbenches } from './workbench';

const open = useWorkbenches(useBuiltPage());
jest.setTimeout(60_000);

test('打印 lays the sheet on paper without toolbar and pane, and opens the dialog of the browser', async () => {
  const bench = await open({
    prepare: () => {
      Object.assign(window, {
        __printed: 0,
        print: () => {
          (window as unknown as { __printed: number }).__printed += 1;
        },
      });
    },
  });
  await bench.tool('附件5').click();
  await bench.status.getByText('已插入“附件5”').waitFor();
  await bench.page.keyboard.press('Control+p');
  await eventually(async () =>
    expect(await bench.page.evaluate(() => (window as unknown as { __printed: number }).__printed)).toBe(1),
  );
  await bench.page.emulateMedia({ media: 'print' });
  expect(await bench.page.getByText('党员已兑现承诺事项件数').last().isVisible()).toBe(true);
  expect(await bench.tool('打印').isVisible()).toBe(false);
  expect(await bench.pane.isVisible()).toBe(false);
  expect((await bench.page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(5000);
  bench.assertClean();
});
