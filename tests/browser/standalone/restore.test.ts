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

/** A moment after the last change. */
const keptByNow = ({ page }: Workbench): Promise<void> =>
  eventually(async () => expect(await keptCount(page)).toBe(1), 10_000);

describe('a tab that ended without saving', () => {
  test('is restored on request, unsaved, and is not offered again once saved', async () => {
    const bench = await open();
    await bench.type('B2', '意外关闭前');
    await keptByNow(bench);
    // As when the machine goes down: nothing of the page runs any more.
    await bench.page.close({ runBeforeUnload: false });

    const next = await openWorkbench(built(), { beside: bench });
    await next.notices.getByText('上次有未保存的修改').waitFor();
    await screenshot(next.page, 'standalone-restore');
    await next.notices.getByRole('button', { name: '恢复' }).click();
    await next.notices.getByText('已恢复').waitFor();
    expect(valuesIn(sheetIn((await next.save()).document, 'Sheet1'))).toEqual({ B2: '意外关闭前' });
    next.assertClean();
    await next.page.close();

    const last = await openWorkbench(built(), { beside: bench });
    await last.tool('打开').waitFor();
    expect(await last.notices.innerText()).toBe('');
  });

  test('is forgotten on request', async () => {
    const bench = await open();
    await bench.type('B2', '不要了');
    await keptByNow(bench);
    await bench.page.close({ runBeforeUnload: false });
    const next = await openWorkbench(built(), { beside: bench });
    await next.notices.getByRole('button', { name: '不要了' }).click();
    await next.notices.getByText('上次有未保存的修改').waitFor({ state: 'detached' });
    await next.page.close();
    const last = await openWorkbench(built(), { beside: bench });
    expect(await last.notices.innerText()).toBe('');
    last.assertClean();
  });

  test('another tab that is still open is left alone', async () => {
    const bench = await open();
    await bench.type('B2', '还在编辑');
    await keptByNow(bench);
    const other = await openWorkbench(built(), { beside: bench });
    expect(await other.notices.innerText()).toBe('');
  });
});
