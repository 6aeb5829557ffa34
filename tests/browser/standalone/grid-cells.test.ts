import { layoutsDocument } from '../../../src/domain/document/layout-document';
import type {
  DocumentCell,
  DocumentSheet,
  DocumentStyle,
} from '../../../src/domain/document/workbook-document';
import { writeDocument } from '../../../src/formats/document/write-document';
import { GRID_WORDS } from '../../../src/messages/grid-words';
import { smallLayout } from '../../host/contract/small-layouts';
import { eventually } from '../eventually';
import { screenshot } from '../harness/screenshot';
import { handed } from '../quarter-files';
import { useBuiltPage } from './built-page';
import { sheetIn, valuesIn } from './saved-file';
import { useSharedWorkbench } from './shared-workbench';
import type { Workbench } from './workbench';

const open = useSharedWorkbench(useBuiltPage());
jest.setTimeout(60_000);

const [plain] = layoutsDocument([smallLayout('表')]).sheets;

/** The page with a workbook of these sheets open in it. */
async function openSheets(
  sheets: readonly (Partial<DocumentSheet> & Pick<DocumentSheet, 'name' | 'cells'>)[],
  styles: readonly DocumentStyle[] = [],
): Promise<Workbench> {
  const bench = await open();
  const document = {
    sheets: sheets.map((sheet) => ({ ...plain!, defaultRowHeight: 15, ...sheet })),
    styles,
    active: 0,
    names: [],
  };
  await bench.open(handed('表.xlsx', Buffer.from(writeDocument(document))));
  await bench.sheetTab(sheets[0]!.name).waitFor();
  return bench;
}

/** Pixels of the grid's own: the formula bar with the row of letters, the column of numbers, and a row of 15 points. */
const TOP = 48;
const LEFT = 46;
const ROW = 20;

/** In a cell of column A, near its left edge, where short texts stand. */
async function inColumnA(bench: Workbench, row: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = (await bench.grid.boundingBox())!;
  return { x: box.x + LEFT + 12, y: box.y + TOP + ROW * row + ROW / 2 };
}

async function clickIn(bench: Workbench, row: number): Promise<void> {
  const { x, y } = await inColumnA(bench, row);
  await bench.page.mouse.click(x, y);
}

const nameBox = (bench: Workbench): Promise<string> => bench.grid.getByRole('textbox').first().inputValue();

describe('links', () => {
  const cell = { kind: 'cell', sheet: '异常 清单', cell: 'C30' } as const;
  const file = { kind: 'address', address: '2012Q3/%E7%AC%AC%E4%B8%80.xlsx#Sheet1!B4' } as const;
  const web = { kind: 'address', address: 'https://example.invalid/a?b=1' } as const;
  const cells: readonly DocumentCell[] = [
    { row: 0, col: 0, value: '缺 4 个单位', link: cell },
    { row: 2, col: 0, value: 1_234_567, link: cell },
    { row: 4, col: 0, value: '学校的文件', link: file },
    { row: 6, col: 0, value: '网页的地址', link: web },
  ];
  const openLinks = (): Promise<Workbench> =>
    openSheets([
      { name: '季报', cells, columnWidths: {}, rowHeights: {} },
      { name: '异常 清单', cells: [{ row: 0, col: 0, value: '全部' }] },
    ]);
  const popup = (bench: Workbench, text: string) => bench.page.getByText(text, { exact: true });

  test.each([
    ['a text', 0],
    ['a number', 2],
  ])('a click on that of %s goes to the cell', async (_, row) => {
    const bench = await openLinks();
    await clickIn(bench, row);
    await bench.sheetTab('异常 清单').and(bench.page.locator('[aria-selected="true"]')).waitFor();
    await eventually(async () => expect(await nameBox(bench)).toBe('C30'));
    bench.assertClean();
  });

  test('one out of the workbook is followed by no click on its cell', async () => {
    const bench = await openLinks();
    const pages = bench.page.context().pages().length;
    // Upwards: where a link leads is told below its cell, over the cells there.
    for (const row of [6, 4]) {
      await clickIn(bench, row);
      await eventually(async () => expect(await nameBox(bench)).toBe(`A${row + 1}`));
    }
    expect(bench.page.context().pages()).toHaveLength(pages);
    bench.assertClean();
  });

  test('one to a file says where it leads, and that a page cannot open it', async () => {
    const bench = await openLinks();
    const { x, y } = await inColumnA(bench, 4);
    await bench.page.mouse.move(x, y, { steps: 3 });
    await popup(bench, '2012Q3/第一.xlsx#Sheet1!B4').click();
    await bench.page.getByText(GRID_WORDS.linkToFile.zh.replace('{file}', '2012Q3/第一.xlsx')).waitFor();
    await screenshot(bench.page, 'standalone-link-file');
    bench.assertClean();
  });

  test('one to the web is opened in a tab of its own, that knows nothing of the page', async () => {
    const bench = await openLinks();
    const { x, y } = await inColumnA(bench, 6);
    await bench.page.mouse.move(x, y, { steps: 3 });
    const [opened] = await Promise.all([
      bench.page.context().waitForEvent('page'),
      popup(bench, web.address).click(),
    ]);
    expect(await opened.evaluate(() => window.opener as unknown)).toBeNull();
    await opened.close();
    expect(bench.foreign.splice(0)).toEqual([web.address]);
    bench.assertClean();
  });
});

test('a row that the file gives no height shows all its lines, which is no change to be saved', async () => {
  const bench = await openSheets(
    [
      {
        name: '表',
        cells: [
          { row: 0, col: 0, value: '推进校本教研课题，分三步结题，年底前逐项报送', style: 0 },
          { row: 1, col: 0, value: '下一行' },
        ],
        columnWidths: {},
        rowHeights: {},
      },
    ],
    [{ wrap: true }],
  );
  await eventually(async () => {
    await clickIn(bench, 5);
    await clickIn(bench, 1);
    expect(await nameBox(bench)).toBe('A1');
  });
  await bench.page.locator('header').getByText('没有修改').waitFor();
  bench.assertClean();
});

test('on a protected sheet unlocked cells are written, and no others', async () => {
  const bench = await openSheets(
    [
      {
        name: '填报',
        isProtected: true,
        cells: [
          { row: 0, col: 0, value: '项目' },
          { row: 1, col: 0, value: '未填', style: 0 },
        ],
      },
    ],
    [{ unlocked: true, fill: 'FFFFCC' }],
  );
  await clickIn(bench, 1);
  await bench.page.keyboard.type('已填');
  await bench.page.keyboard.press('Enter');
  await clickIn(bench, 0);
  await bench.page.keyboard.type('x');
  await bench.page.getByRole('dialog').getByText(GRID_WORDS.protected.zh).waitFor();
  await screenshot(bench.page, 'standalone-protected');
  await bench.page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  const { document } = await bench.save();
  expect(valuesIn(sheetIn(document, '填报'))).toEqual({ A1: '项目', A2: '已填' });
  expect(sheetIn(document, '填报').isProtected).toBe(true);
  bench.assertClean();
});

test('conditional looks stay with their cells as a row above them goes', async () => {
  const ranges = [{ top: 3, left: 0, bottom: 6, right: 0 }];
  const bench = await openSheets([
    {
      name: '表',
      cells: [3, 4, 5, 6].map((row) => ({ row, col: 0, value: row })),
      conditions: [
        {
          ranges,
          when: { kind: 'formula', formula: '$A4>5' },
          style: { fill: 'FFCCCC' },
          stopIfTrue: false,
        },
      ],
    },
  ]);
  const box = (await bench.grid.boundingBox())!;
  await bench.page.mouse.click(box.x + LEFT / 2, box.y + TOP + ROW / 2, { button: 'right' });
  await bench.page.getByText('删除选中行').last().click();
  await eventually(async () => {
    const { conditions } = sheetIn((await bench.save()).document, '表');
    expect(conditions).toMatchObject([
      { ranges: [{ top: 2, bottom: 5 }], when: { kind: 'formula', formula: '$A3>5' } },
    ]);
  });
  bench.assertClean();
});
