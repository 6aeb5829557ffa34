import { screenshot } from '../harness/screenshot';
import { useBuiltPage } from './built-page';
import { gridStands, useWorkbenches } from './workbench';

const open = useWorkbenches(useBuiltPage());
jest.setTimeout(60_000);

test('the pane is there before the grid, and nothing of Office is ever asked for', async () => {
  const bench = await open({
    early: true,
    prepare: () => {
      const seen: Record<string, number> = {};
      Object.assign(window, { __seen: seen });
      new MutationObserver(() => {
        const isThere = (selector: string): boolean => document.querySelector(selector) !== null;
        if (isThere('[data-region="pane"] [role="tablist"]')) seen['pane'] ??= performance.now();
        if (isThere('[data-region="grid"] canvas')) seen['grid'] ??= performance.now();
      }).observe(document, { childList: true, subtree: true });
    },
  });
  await gridStands(bench);
  await screenshot(bench.page, 'standalone-first');
  const seen = await bench.page.evaluate(
    () => (window as unknown as { __seen: Readonly<Record<string, number>> }).__seen,
  );
  // For people: the order is promised, how long it takes depends on the machine.
  process.stdout.write(
    `pane after ${Math.round(seen['pane']!)} ms, grid after ${Math.round(seen['grid']!)} ms\n`,
  );
  expect(seen['pane']!).toBeLessThan(seen['grid']!);
  expect(await bench.page.evaluate(() => 'Office' in window || 'Excel' in window)).toBe(false);
  bench.assertClean();
});

test('once opened, it opens again without its server', async () => {
  const bench = await open({ context: { serviceWorkers: 'allow' } });
  await bench.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await bench.page.waitForFunction(() =>
    navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'),
  );
  await bench.page.context().setOffline(true);
  await bench.page.reload();
  await gridStands(bench);
  await bench.tool('附件1').click();
  await bench.status.getByText('已插入“附件1”').waitFor();
  bench.assertClean();
});
