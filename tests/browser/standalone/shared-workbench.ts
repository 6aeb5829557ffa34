import { eventually } from '../eventually';
import type { BuiltPage } from './built-page';
import { openWorkbench, type Workbench } from './workbench';

/**
 * Gives each test a new workbook, in one page for all tests of a file: to fetch and start the grid is most of what a test
 * costs. A page whose test did not end in `assertClean` is used no more. Call it at the top of the file.
 */
export function useSharedWorkbench(built: () => BuiltPage): () => Promise<Workbench> {
  let shared: Workbench | undefined;
  let isClean = false;
  const close = async (): Promise<void> => {
    await shared?.close();
    shared = undefined;
  };
  afterAll(close);
  return async () => {
    if (shared && isClean && !shared.page.isClosed()) await showNewWorkbook(shared);
    else {
      await close();
      shared = await openWorkbench(built());
    }
    isClean = false;
    const bench = shared;
    return {
      ...bench,
      assertClean() {
        bench.assertClean();
        isClean = true;
      },
    };
  };
}

/** By 新建, whatever was changed; the pane is begun anew with it. */
async function showNewWorkbook(bench: Workbench): Promise<void> {
  const { page } = bench;
  const name = (): Promise<string | null> => page.locator('header h1[title]').getAttribute('title');
  const old = await name();
  // Nothing is hovered over.
  await page.mouse.move(0, 0);
  await bench.tool('新建').click();
  await eventually(async () => {
    const discard = bench.notices.getByRole('button', { name: '不保存' });
    if (await discard.isVisible()) await discard.click();
    expect(await name()).not.toBe(old);
    expect(await bench.sheetTabs()).toEqual(['Sheet1']);
  });
}
