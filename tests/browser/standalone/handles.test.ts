import { useBuiltPage } from './built-page';
import { documentIn, sheetIn, valuesIn } from './saved-file';
import { useWorkbenches, type Workbench } from './workbench';

const open = useWorkbenches(useBuiltPage());
jest.setTimeout(60_000);

/** The dialogs of a browser that gives handles, with files of the origin's own instead of the disk’s. */
const prepare = (): void => {
  const file = async (name: string, create = false): Promise<FileSystemFileHandle> => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create });
    // Files of the disk ask for a permission; these have none to ask for.
    return handle;
  };
  Object.assign(window, {
    showSaveFilePicker: ({ suggestedName }: { suggestedName: string }) => file(suggestedName, true),
    showOpenFilePicker: async () => [await file('季报.xlsx')],
  });
};

const stored = async ({ page }: Workbench, name: string): Promise<Uint8Array> =>
  Uint8Array.from(
    await page.evaluate(async (wanted) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(wanted);
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    }, name),
  );

async function isSaved(bench: Workbench): Promise<void> {
  await bench.page.locator('header').getByText('已保存').waitFor();
  await bench.atRest();
}

test('saved once where the clerk says, then in place, and found again among the recent files', async () => {
  const bench = await open({ handles: true, prepare });
  await bench.type('A1', '第一次');
  await bench.tool('保存').click();
  await isSaved(bench);
  await bench.type('A2', '第二次');
  await bench.page.locator('header').getByText('有未保存的修改').waitFor();
  await bench.page.keyboard.press('Control+s');
  await isSaved(bench);
  const saved = await documentIn(await stored(bench, '工作簿1.xlsx'));
  expect(valuesIn(sheetIn(saved, 'Sheet1'))).toEqual({ A1: '第一次', A2: '第二次' });

  await bench.tool('新建').click();
  await bench.page.locator('header').getByText('工作簿2').waitFor();
  await bench.tool('最近').click();
  await bench.page.getByRole('button', { name: '工作簿1.xlsx' }).click();
  await bench.page.locator('header').getByText('工作簿1.xlsx').waitFor();
  await bench.type('A3', '第三次');
  await bench.tool('保存').click();
  await isSaved(bench);
  const again = await documentIn(await stored(bench, '工作簿1.xlsx'));
  expect(valuesIn(sheetIn(again, 'Sheet1'))).toEqual({ A1: '第一次', A2: '第二次', A3: '第三次' });
  bench.assertClean();
});
