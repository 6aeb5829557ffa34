import { defaultMechanism } from '../../../src/actions/default-mechanism';
import { formSheet } from '../../../src/actions/templates/form-sheet';
import { FORM_KINDS, type FormKind } from '../../../src/domain/workbook/workbook-memory';
import { cellAddress, rangeAddress } from '../../../src/domain/sheet/address';
import { eventually } from '../eventually';
import { screenshot } from '../harness/screenshot';
import { useBuiltPage } from './built-page';
import { mergesIn, sheetIn, valuesIn, visibleSheets } from './saved-file';
import { seenPixels } from './seen-pixels';
import { useSharedWorkbench } from './shared-workbench';
import type { Workbench } from './workbench';

const open = useSharedWorkbench(useBuiltPage());
jest.setTimeout(60_000);

const NAMES: Readonly<Record<FormKind, string>> = {
  goals: '附件1',
  posts: '附件2',
  workflow: '附件3',
  dutyFlow: '附件4',
  report: '附件5',
};
/** A rating of 附件1 and the status of the first step of 附件3. */
const RATING = 'G6';
const STATUS = 'E7';

/** As the ribbon's buttons do: at once, for whatever is missing is left to be filled in. */
async function insert(bench: Workbench, kind: FormKind): Promise<void> {
  await bench.tool(NAMES[kind]).click();
  await bench.status.getByText(`已插入“${NAMES[kind]}”`).waitFor();
}

test('each form is inserted from the toolbar, is seen in the grid, and is in the saved file', async () => {
  const bench = await open();
  const blank = await seenPixels(bench.grid);
  for (const kind of FORM_KINDS) {
    await insert(bench, kind);
    await bench.sheetTab(NAMES[kind]).and(bench.page.locator('[aria-selected="true"]')).waitFor();
    await eventually(async () =>
      expect((await seenPixels(bench.grid)).dark).toBeGreaterThan(blank.dark * 1.5),
    );
    await screenshot(bench.page, `standalone-${kind}`);
  }
  const { document } = await bench.save();
  expect(visibleSheets(document)).toEqual(['Sheet1', ...FORM_KINDS.map((kind) => NAMES[kind])]);
  for (const kind of FORM_KINDS) {
    const { cells, merges } = formSheet(kind);
    const printed = cells.filter(({ value }) => value !== null && value !== '');
    const sheet = sheetIn(document, NAMES[kind]);
    expect(valuesIn(sheet)).toEqual(
      Object.fromEntries(printed.map(({ row, col, value }) => [cellAddress(row, col), value])),
    );
    expect(mergesIn(sheet)).toEqual(merges.map(rangeAddress).sort());
  }
  bench.assertClean();
});

test('好 is picked from the list of a rating, by mouse and by keyboard', async () => {
  const bench = await open();
  await insert(bench, 'goals');
  const list = bench.page.locator('[data-u-comp="sheets-dropdown-list"]');
  await bench.goTo(RATING);
  // Where the cell is, the grid tells by its editor.
  await bench.page.keyboard.press('F2');
  const box = await bench.page.locator('[id="univer-doc-main-canvas"]').last().boundingBox();
  await bench.page.keyboard.press('Escape');
  await bench.page.mouse.click(box!.x + box!.width - 12, box!.y + box!.height / 2);
  await list.getByText('好', { exact: true }).click();
  await list.waitFor({ state: 'detached' });
  const { document } = await bench.save();
  expect(valuesIn(sheetIn(document, '附件1'))[RATING]).toBe('好');
  await bench.type('G7', '好');
  const { document: again } = await bench.save();
  expect(valuesIn(sheetIn(again, '附件1'))).toMatchObject({ [RATING]: '好', G7: '好' });
  bench.assertClean();
});

test('差 as a status is refused with our words, and the status stays', async () => {
  const bench = await open();
  await insert(bench, 'workflow');
  await bench.type(STATUS, '差');
  await bench.page.getByRole('dialog').getByText(defaultMechanism().stepFields.status.error).waitFor();
  await screenshot(bench.page, 'standalone-refused');
  await bench.page.getByRole('dialog').getByRole('button', { name: '确定' }).click();
  const { document } = await bench.save();
  expect(valuesIn(sheetIn(document, '附件3'))[STATUS]).toBe('未开始');
  bench.assertClean();
});

test('differently from that, a rating is only offered a list: a remark in its place stays', async () => {
  const bench = await open();
  await insert(bench, 'goals');
  await bench.type(RATING, '差，见备注');
  const { document } = await bench.save();
  expect(valuesIn(sheetIn(document, '附件1'))[RATING]).toBe('差，见备注');
  expect(await bench.page.getByRole('dialog').count()).toBe(0);
  bench.assertClean();
});

describe('what was inserted is taken back', () => {
  test('by the grid’s own Ctrl+Z, and put back by Ctrl+Y', async () => {
    const bench = await open();
    await insert(bench, 'goals');
    await bench.goTo('A1');
    await bench.page.keyboard.press('Control+z');
    await bench.sheetTab('附件1').waitFor({ state: 'detached' });
    await bench.page.keyboard.press('Control+y');
    await bench.sheetTab('附件1').waitFor();
    const { document } = await bench.save();
    expect(valuesIn(sheetIn(document, '附件1'))['A1']).toBe('附件1：');
    bench.assertClean();
  });

  test('by 撤销 in the pane, and what was typed before stays', async () => {
    const bench = await open();
    await bench.type('B2', '本校材料');
    await insert(bench, 'report');
    await bench.pane.getByRole('button', { name: '撤销' }).click();
    await bench.sheetTab('附件5').waitFor({ state: 'detached' });
    const { document } = await bench.save();
    expect(visibleSheets(document)).toEqual(['Sheet1']);
    expect(valuesIn(sheetIn(document, 'Sheet1'))).toEqual({ B2: '本校材料' });
    bench.assertClean();
  });
});
