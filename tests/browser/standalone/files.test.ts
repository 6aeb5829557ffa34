import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '../eventually';
import { screenshot } from '../harness/screenshot';
import { locked, SAMPLES, schoolFile, handed } from '../quarter-files';
import { useBuiltPage } from './built-page';
import { documentIn, mergesIn, sheetIn, valuesIn, visibleSheets, widthsIn } from './saved-file';
import { useSharedWorkbench } from './shared-workbench';
import type { Workbench } from './workbench';

const open = useSharedWorkbench(useBuiltPage());
jest.setTimeout(60_000);

const LEGACY = path.resolve(__dirname, '../../formats/document/legacy/files');
/** What a school sent, plain, and a form with all its looks. */
const OLD_FILES = [path.join(SAMPLES, '示例市第三中学2012年第三季度.xls'), path.join(LEGACY, 'goals.xls')];

const shows = (bench: Workbench, name: string | RegExp): Promise<void> =>
  bench.page.locator('header').getByText(name).waitFor();

test.each(OLD_FILES.map((file) => [path.basename(file, '.xls'), file]))(
  '%s.xls, opened, saved, opened again and saved: the same texts, numbers, merges and widths',
  async (stem, file) => {
    const bench = await open();
    const original = await documentIn(readFileSync(file), stem);
    await bench.open(file);
    await shows(bench, `${stem}.xls`);
    await screenshot(bench.page, `standalone-${stem}`);
    const first = await bench.save();
    expect(first.name).toBe(`${stem}.xlsx`);
    await bench.open(handed('again.xlsx', first.bytes));
    await shows(bench, 'again.xlsx');
    await bench.type('A60', '补充');
    const { document } = await bench.save();
    expect(visibleSheets(document)).toEqual(visibleSheets(original));
    for (const was of original.sheets) {
      const is = sheetIn(document, was.name);
      const { A60: _, ...values } = valuesIn(is);
      expect(values).toEqual(valuesIn(was));
      expect(mergesIn(is)).toEqual(mergesIn(was));
      expect(widthsIn(is, was)).toEqual(widthsIn(was, was));
    }
    bench.assertClean();
  },
);

test('a locked file is opened with its password, and a wrong one is asked for again', async () => {
  const bench = await open();
  await bench.open(handed('加密.xlsx', locked(schoolFile('示例市第二中学'), '168')));
  const field = bench.notices.getByLabel('打开密码');
  await field.fill('不对');
  await field.press('Enter');
  await bench.notices.getByText('不对，请重新输入').waitFor();
  await field.fill('168');
  await field.press('Enter');
  await shows(bench, '加密.xlsx');
  bench.assertClean();
});

test('a file that is none is refused with a sentence, and the workbook stays', async () => {
  const bench = await open();
  await bench.type('A1', '还在');
  await bench.open(handed('坏.xlsx', schoolFile('示例市第二中学').subarray(0, 5000)));
  await bench.notices.getByText('坏.xlsx').waitFor();
  await screenshot(bench.page, 'standalone-refusal');
  expect(valuesIn(sheetIn((await bench.save()).document, 'Sheet1'))).toEqual({ A1: '还在' });
  bench.assertClean();
});

describe('unsaved changes', () => {
  test('are asked about before another file takes their place; 取消 keeps them', async () => {
    const bench = await open();
    await bench.type('A1', '没有保存');
    await bench.tool('新建').click();
    await bench.notices.getByText('有未保存的修改').waitFor();
    await screenshot(bench.page, 'standalone-unsaved');
    await bench.notices.getByRole('button', { name: '取消' }).click();
    expect(valuesIn(sheetIn((await bench.save()).document, 'Sheet1'))).toEqual({ A1: '没有保存' });
    await bench.type('A2', '不要了');
    await bench.tool('新建').click();
    await bench.notices.getByRole('button', { name: '不保存' }).click();
    await shows(bench, /^工作簿\d+$/u);
    expect(valuesIn(sheetIn((await bench.save()).document, 'Sheet1'))).toEqual({});
    bench.assertClean();
  });

  test('the browser asks before it leaves them, and does not once they are saved', async () => {
    const bench = await open();
    await bench.type('A1', '没有保存');
    await bench.page.locator('header').getByText('有未保存的修改').waitFor();
    const asked: string[] = [];
    bench.page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await bench.page.close({ runBeforeUnload: true });
    await eventually(() => Promise.resolve(expect(asked).toEqual(['beforeunload'])));
    await bench.save();
    await bench.page
      .locator('header')
      .getByText(/^已保存/u)
      .waitFor();
    // Asked again, the page would stay.
    await Promise.all([bench.page.waitForEvent('close'), bench.page.close({ runBeforeUnload: true })]);
    bench.assertClean();
  });
});
