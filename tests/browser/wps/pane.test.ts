import { formSheet } from '../../../src/actions/templates/form-sheet';
import { FORM_KINDS } from '../../../src/domain/workbook/workbook-memory';
import { byKeyboard } from '../by-keyboard';
import { eventually } from '../eventually';
import { useBrowser } from '../harness/use-browser';
import { isSettled, OPENING } from './is-settled';
import { schoolWorkbook } from './school-workbook';
import { openWpsPage } from './wps-page';
import { useWpsPanes, type WpsPane } from './wps-pane';

const browser = useBrowser();
const open = useWpsPanes(browser);
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);

const UNIT = '示例市第一中学';
const FORMS = ['附件1', '附件2', '附件3', '附件4', '附件5'];

const fillUnit = (pane: WpsPane, unit: string): Promise<void> =>
  pane.page.getByRole('textbox', { name: '单位' }).fill(unit);

test('each form is inserted by its button, in one workbook, and can be gone to', async () => {
  const pane = await open({ view: 'templates' });
  await fillUnit(pane, UNIT);
  await pane.page.getByRole('textbox', { name: '年度' }).fill('2012');
  for (const attachment of FORMS) {
    await pane.button(`插入${attachment}`).click();
    await pane.status.getByText(`已插入“${attachment}”`).waitFor();
  }
  expect(await pane.wps.visibleSheets()).toEqual(['Sheet1', ...FORMS]);
  for (const kind of FORM_KINDS) {
    const { name, cells } = formSheet(kind, { unit: UNIT, year: 2012 });
    const filled = await pane.wps.do(
      (wps, sheet) => Object.values(wps.inspect(sheet).cells).filter(({ value }) => value !== '').length,
      name,
    );
    expect(filled).toBe(cells.filter(({ value }) => value !== null && value !== '').length);
  }
  await pane.button('转到“附件2”').click();
  await eventually(async () =>
    expect(await pane.wps.do((wps) => wps.inspect('附件2').active, null)).toBe(true),
  );
  pane.assertClean();
});

test('全部插入 inserts the five, and 撤销 takes them all back', async () => {
  const pane = await open({ view: 'templates' });
  await fillUnit(pane, UNIT);
  await pane.button('全部插入（5 张表）').click();
  await pane.status.getByText('已插入').waitFor();
  expect(await pane.wps.visibleSheets()).toEqual(['Sheet1', ...FORMS]);
  await pane.button('撤销').click();
  await pane.status.getByText('已撤销').waitFor();
  expect(await pane.wps.visibleSheets()).toEqual(['Sheet1']);
  pane.assertClean();
});

test('what the clerk types in the sheet is in the view at once', async () => {
  const pane = await open({ view: 'templates' });
  await fillUnit(pane, UNIT);
  await pane.button('插入附件1').click();
  await pane.status.getByText('已插入“附件1”').waitFor();
  await pane.tab('填报').click();
  await pane.page.getByText('表中还没有可以评价的内容').waitFor();
  await pane.wps.do(({ clerk }) => {
    clerk.type('附件1', 'C6', '开展主题教育活动');
    clerk.type('附件1', 'D6', '9月底');
  }, null);
  await pane.page
    .getByText(/^已评 0\/1 条/u)
    .first()
    .waitFor();
  pane.assertClean();
});

test('when the clerk goes to another workbook, the pane is about that one, and about the first again', async () => {
  const school = await schoolWorkbook('示例市第一中学');
  const empty = { sheets: [{ name: '甲' }], name: '二.xlsx' };
  const pane = await open({ view: 'templates', wps: { workbooks: [school, empty] } });
  const ofSchool = pane.button('转到“目标分解表”');
  const before = await pane.wps.do((wps) => wps.fingerprint(), null);
  const show = async (index: number): Promise<void> => {
    // Nothing is being read that would come from the new one by chance.
    await pane.page.waitForFunction(isSettled, OPENING);
    await pane.wps.do(({ clerks }, which) => clerks[which]!.showWorkbook(), index);
  };
  await ofSchool.waitFor();
  await show(1);
  await ofSchool.waitFor({ state: 'detached' });
  await show(0);
  await ofSchool.waitFor();

  await show(1);
  await ofSchool.waitFor({ state: 'detached' });
  await pane.button('插入附件2').click();
  await pane.button('转到“附件2”').waitFor();
  expect(await pane.wps.do((wps) => wps.fingerprint(), null)).toBe(before);
  await show(0);
  await ofSchool.waitFor();
  expect(await pane.button('转到“附件2”').count()).toBe(0);
  pane.assertClean();
});

test('Tab reaches the button that closes the pane, and Enter closes it', async () => {
  const pane = await open({ view: 'templates' });
  expect(await pane.isShown()).toBe(true);
  await byKeyboard(pane.page, pane.page.locator('body')).press(pane.button('关闭窗格'));
  await eventually(async () => expect(await pane.isShown()).toBe(false));
  pane.assertClean();
});

test('the pane turns to the view that the ribbon asks for, and back', async () => {
  const pane = await open({ view: 'templates' });
  await pane.ask('help');
  await pane.page.locator('#view-help:not([hidden])').waitFor();
  await pane.ask('templates');
  await pane.page.getByRole('tab', { name: '模板', selected: true }).waitFor();
  pane.assertClean();
});

/** Runs in the page first: the seconds in which a WPS may still come go by twenty times as quickly. */
function hurry(): void {
  const [real, begin, TIMES] = [Date.now.bind(Date), Date.now(), 20];
  Date.now = () => begin + (real() - begin) * TIMES;
}

test('outside WPS the page says so', async () => {
  const outside = await openWpsPage(browser(), { page: 'taskpane.html', wps: false, prepare: hurry });
  await outside.page.getByText('请从 WPS 表格中打开').waitFor();
  expect(await outside.page.getByRole('tablist').count()).toBe(0);
  outside.assertClean();
  await outside.close();
});
