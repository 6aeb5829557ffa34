import { formSheet } from '../../src/actions/templates/form-sheet';
import { FORM_KINDS } from '../../src/domain/workbook/workbook-memory';
import { useBuiltAddin } from './built-addin';
import { eventually } from './eventually';
import { usePanes, type Pane } from './pane';
import { insertForm, UNIT } from './templates-view';

const open = usePanes(useBuiltAddin());
let pane: Pane;

const FORMS = ['附件1', '附件2', '附件3', '附件4', '附件5'];

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
    pane = await open();
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
    pane = await open();
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
  pane = await open({ view: 'templates' });
  await insertForm(pane, '附件1', UNIT);
  for (const attachment of FORMS.slice(1)) await insertForm(pane, attachment);
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

test('全部插入 inserts the five in order, and 撤销 takes them all back', async () => {
  pane = await open({ view: 'templates' });
  await pane.page.getByRole('textbox', { name: '单位' }).fill(UNIT);
  await pane.button('全部插入（5 张表）').click();
  await pane.status.getByText('已插入').waitFor();
  expect(await pane.visibleSheets()).toEqual(['Sheet1', ...FORMS]);
  await pane.button('撤销').click();
  await pane.status.getByText('已撤销').waitFor();
  expect(await pane.visibleSheets()).toEqual(['Sheet1']);
  expect(await pane.button('撤销').count()).toBe(0);
  // Each can be inserted again: nothing is taken for there.
  await eventually(async () => expect(await pane.button(/^转到/u).count()).toBe(0));
  await pane.assertClean();
});

test('unit and year are asked where the first form is inserted, and never again in this workbook', async () => {
  pane = await open({ view: 'templates' });
  const unit = pane.page.getByRole('textbox', { name: '单位' });
  await unit.fill('示例市第二中学');
  const year = pane.page.getByRole('textbox', { name: '年度' });
  await year.fill('12');
  await pane.button('插入附件1').click();
  await pane.page.getByText('年度应为四位数字').waitFor();
  expect(await pane.visibleSheets()).toEqual(['Sheet1']);
  await year.fill('２０１３');
  await pane.button('插入附件1').click();
  await pane.status.getByText('已插入“附件1”').waitFor();
  await unit.waitFor({ state: 'detached' });
  await pane.reopen();
  await pane.button('插入附件5').click();
  await pane.status.getByText('已插入“附件5”').waitFor();
  expect(await unit.count()).toBe(0);
  for (const sheet of ['附件1', '附件5']) {
    expect(await textOf(sheet)).toContain('示例市第二中学');
    expect(await textOf(sheet)).toContain('2013');
  }
  await pane.page.getByText('示例市第二中学').first().waitFor();
  await pane.assertClean();
});

test('a sheet that is there keeps its name and content; the new one is 附件1 (2)', async () => {
  pane = await open({ view: 'templates' });
  await pane.excel.do(({ clerk }) => {
    clerk.addSheet('附件1');
    clerk.type('附件1', 'A1', '去年的表');
  }, null);
  const before = await pane.excel.inspect('附件1');
  await insertForm(pane, '附件1', UNIT);
  await pane.status.getByText(/“附件1 \(2\)”.*“附件1”没有改动/u).waitFor();
  const { active: _, ...now } = await pane.excel.inspect('附件1');
  const { active: _before, ...then } = before;
  expect(now).toEqual(then);
  await pane.assertClean();
});

describe('撤销', () => {
  test('a form that the clerk has typed into is asked about before it goes', async () => {
    pane = await open({ view: 'templates' });
    await insertForm(pane, '附件1', UNIT);
    await pane.excel.do(({ clerk }) => clerk.type('附件1', 'C10', '抓好教学'), null);
    await pane.button('撤销').click();
    await pane.status.getByText('“附件1”在写入后又改过').waitFor();
    expect(await pane.visibleSheets()).toEqual(['Sheet1', '附件1']);
    await pane.button('仍然撤销').click();
    await pane.status.getByText('已撤销').waitFor();
    expect(await pane.visibleSheets()).toEqual(['Sheet1']);
    await pane.assertClean();
  });

  test('the clerk may keep what was typed', async () => {
    pane = await open({ view: 'templates' });
    await insertForm(pane, '附件1', UNIT);
    await pane.excel.do(({ clerk }) => clerk.type('附件1', 'C10', '抓好教学'), null);
    await pane.button('撤销').click();
    await pane.button('仍然撤销').waitFor();
    await pane.button('关闭').click();
    await pane.status.getByText('又改过').waitFor({ state: 'detached' });
    expect((await pane.excel.inspect('附件1')).cells.C10?.value).toBe('抓好教学');
    await pane.assertClean();
  });
});
