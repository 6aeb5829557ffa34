import { formSheet } from '../../src/actions/templates/form-sheet';
import { FORM_KINDS } from '../../src/domain/workbook/workbook-memory';
import { useBuiltAddin } from './built-addin';
import { eventually } from './eventually';
import { openPane, type Pane, type PaneOptions } from './pane';

const browser = useBuiltAddin();

let pane: Pane;
const open = async (options: PaneOptions = {}): Promise<void> => {
  pane = await openPane(browser(), options);
};
afterEach(() => pane.close());

const FORMS = ['附件1', '附件2', '附件3', '附件4', '附件5'];
const UNIT = '示例市第一中学';

/** Answers the first question and inserts a form. */
async function insert(attachment: string, unit?: string): Promise<void> {
  if (unit !== undefined) {
    await pane.page.getByRole('textbox', { name: '单位' }).fill(unit);
    await pane.page.getByRole('textbox', { name: '年度' }).fill('2012');
  }
  await pane.button(`插入${attachment}`).click();
  await pane.status.getByText(`已插入“${attachment}`).waitFor();
}

const textOf = async (sheet: string): Promise<string> =>
  Object.values((await pane.excel.inspect(sheet)).cells)
    .map(({ value }) => String(value))
    .join('\n');

const activeSheet = (): Promise<string | undefined> =>
  pane.excel.do((excel) => excel.sheetNames().find((name) => excel.inspect(name).active), null);

describe('first run', () => {
  test.each([
    ['我在学校填报', '模板', ['模板', '填报', '检查', '汇总']],
    ['我在教育工委汇总', '汇总', ['汇总', '模板', '填报', '检查']],
  ])('%s: opens its view, and the tabs stand in the order of the work', async (choice, view, order) => {
    await open();
    await pane.button(choice).click();
    await pane.page.getByRole('tab', { name: view, selected: true }).waitFor();
    expect(await pane.page.getByRole('tab').allInnerTexts()).toEqual(order);
    // Who it is, is asked once for each workbook.
    await pane.reopen();
    await pane.page.getByRole('tab', { name: view, selected: true }).waitFor();
    expect(await pane.button(choice).count()).toBe(0);
    await pane.assertClean();
  });

  test('a choice that cannot be kept says why, and can be made again', async () => {
    await open();
    await pane.excel.do(({ host }) => host.failures.startCellEdit(), null);
    await pane.button('我在学校填报').click();
    await pane.status.getByText('请先按回车').waitFor();
    await pane.excel.do(({ host }) => host.failures.endCellEdit(), null);
    await pane.button('我在学校填报').click();
    await pane.page.getByRole('tab', { name: '模板', selected: true }).waitFor();
    await pane.assertClean();
  });
});

test('each form is inserted by its button, in one workbook, and is shown as there', async () => {
  await open({ view: 'templates' });
  await insert('附件1', UNIT);
  for (const attachment of FORMS.slice(1)) await insert(attachment);
  expect(await pane.visibleSheets()).toEqual(['Sheet1', ...FORMS]);
  for (const kind of FORM_KINDS) {
    const { name, cells } = formSheet(kind, { unit: UNIT, year: 2012 });
    const drawn = await pane.excel.inspect(name);
    expect(Object.values(drawn.cells).filter(({ value }) => value !== '')).toHaveLength(
      cells.filter(({ value }) => value !== null && value !== '').length,
    );
  }
  for (const attachment of FORMS) await pane.button(`转到“${attachment}”`).waitFor();
  await pane.button('转到“附件2”').click();
  await eventually(async () => expect(await activeSheet()).toBe('附件2'));
  await pane.assertClean();
});

test('全部插入 inserts the five in order within four requests, and 撤销 takes them all back', async () => {
  await open({ view: 'templates' });
  await pane.page.getByRole('textbox', { name: '单位' }).fill(UNIT);
  const before = await pane.workbook();
  await pane.excel.do(({ host }) => host.resetCounters(), null);
  await pane.button('全部插入（5 张表）').click();
  await pane.status.getByText('已插入').waitFor();
  expect(await pane.visibleSheets()).toEqual(['Sheet1', ...FORMS]);
  await pane.button('撤销').click();
  await pane.status.getByText('已撤销').waitFor();
  expect(await pane.visibleSheets()).toEqual(['Sheet1']);
  expect((await pane.workbook() as readonly unknown[])[0]).toEqual((before as readonly unknown[])[0]);
  await pane.assertClean();
});
