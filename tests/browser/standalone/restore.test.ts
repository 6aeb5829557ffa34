import type { Page } from 'playwright-core';
import { eventually } from '../eventually';
import { screenshot } from '../harness/screenshot';
import { useBuiltPage } from './built-page';
import { sheetIn, valuesIn } from './saved-file';
import { openWorkbench, useWorkbenches, type Workbench } from './workbench';

const built = useBuiltPage();
const open = useWorkbenches(built);
jest.setTimeout(60_000);

/** How many workbooks the browser keeps against a crash. */
const keptCount = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('the store of the browser refuses'));
      });
    const database = await done(indexedDB.open('mechanism168'));
    const count = await done(database.transaction('kept').objectStore('kept').count());
    database.close();
    return count;
  });

/** Types, and waits until it is kept, a moment after the change; nothing else is. */
async function typeAndBeKept(bench: Workbench, text: string): Promise<void> {
  await bench.type('B2', text);
  await eventually(async () => expect(await keptCount(bench.page)).toBe(1), 10_000);
}

/** As when the machine goes down: nothing of the page runs any more. */
const endWithoutSaving = ({ page }: Workbench): Promise<void> => page.close({ runBeforeUnload: false });

test('what a tab left that ended without saving is restored or forgotten, and not offered again', async () => {
  const crashed = await open();
  const nextTab = (): Promise<Workbench> => openWorkbench(built(), { beside: crashed });
  await typeAndBeKept(crashed, '意外关闭前');
  await endWithoutSaving(crashed);

  const restoring = await nextTab();
  await restoring.notices.getByText('上次有未保存的修改').waitFor();
  await screenshot(restoring.page, 'standalone-restore');
  await restoring.notices.getByRole('button', { name: '恢复' }).click();
  await restoring.notices.getByText('已恢复').waitFor();
  expect(valuesIn(sheetIn((await restoring.save()).document, 'Sheet1'))).toEqual({ B2: '意外关闭前' });
  await eventually(async () => expect(await keptCount(restoring.page)).toBe(0));
  await restoring.page.close();

  const afterSaving = await nextTab();
  expect(await afterSaving.notices.innerText()).toBe('');
  await typeAndBeKept(afterSaving, '不要了');
  await endWithoutSaving(afterSaving);

  const forgetting = await nextTab();
  await forgetting.notices.getByRole('button', { name: '不要了' }).click();
  await forgetting.notices.getByText('上次有未保存的修改').waitFor({ state: 'detached' });
  await typeAndBeKept(forgetting, '还在编辑');

  // Neither what was given up is offered nor what a tab holds that is still open.
  const beside = await nextTab();
  expect(await beside.notices.innerText()).toBe('');
  beside.assertClean();
});
