import { formSheet } from '../../src/actions/templates/form-sheet';
import { MARK_SHEET } from '../../src/domain/sheet/mark';
import { FORM_KINDS } from '../../src/domain/workbook/workbook-memory';
import type { PageExcel } from '../excel-host/client/page-host';
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

test('全部插入 inserts the five in order, and 撤销 takes them all back', async () => {
  await open({ view: 'templates' });
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
  await open({ view: 'templates' });
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
  await open({ view: 'templates' });
  await pane.excel.do(({ clerk }) => {
    clerk.addSheet('附件1');
    clerk.type('附件1', 'A1', '去年的表');
  }, null);
  const before = await pane.excel.inspect('附件1');
  await insert('附件1', UNIT);
  await pane.status.getByText('“附件1”已有，没有改动；新表名为“附件1 (2)”').waitFor();
  const { active: _, ...now } = await pane.excel.inspect('附件1');
  const { active: _before, ...then } = before;
  expect(now).toEqual(then);
  await pane.assertClean();
});

describe('撤销', () => {
  test('a form that the clerk has typed into is asked about before it goes', async () => {
    await open({ view: 'templates' });
    await insert('附件1', UNIT);
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
    await open({ view: 'templates' });
    await insert('附件1', UNIT);
    await pane.excel.do(({ clerk }) => clerk.type('附件1', 'C10', '抓好教学'), null);
    await pane.button('撤销').click();
    await pane.button('仍然撤销').waitFor();
    await pane.button('关闭').click();
    await pane.status.getByText('又改过').waitFor({ state: 'detached' });
    expect((await pane.excel.inspect('附件1')).cells.C10?.value).toBe('抓好教学');
    await pane.assertClean();
  });
});

describe('what Excel refuses: a sentence with what to do, the code folded away, the workbook unchanged', () => {
  const REFUSALS: readonly {
    readonly what: string;
    readonly sentence: string;
    readonly code: string;
    readonly refuse: (excel: PageExcel) => void;
    readonly mend: (excel: PageExcel) => void;
  }[] = [
    {
      what: 'a cell is being edited',
      sentence: '单元格正在编辑，请先按回车，再试一次。',
      code: 'cellEditing',
      refuse: ({ host }) => host.failures.startCellEdit(),
      mend: ({ host }) => host.failures.endCellEdit(),
    },
    {
      what: 'the structure of the workbook is protected',
      sentence: '工作簿的结构受保护，不能增加工作表。请在“审阅”中撤销工作簿保护后重试。',
      code: 'workbookProtected',
      refuse: ({ clerk }) => clerk.protectWorkbook(),
      mend: ({ clerk }) => clerk.unprotectWorkbook(),
    },
    {
      what: 'the workbook was closed',
      sentence: '工作簿已关闭。请重新打开工作簿，再从“168机制”选项卡打开窗格。',
      code: 'workbookClosed',
      refuse: ({ host }) => host.failures.closeWorkbook(),
      mend: ({ host }) => host.failures.clear(),
    },
    {
      what: 'the request is larger than Excel takes',
      sentence: '内容太多，超出了 Excel 一次能处理的大小',
      code: 'tooLarge',
      refuse: ({ host }) => host.failures.disconnect('refuse', 5103),
      mend: ({ host }) => host.failures.clear(),
    },
    {
      // Excel on the desktop names no reason.
      what: 'the connection to Excel is lost',
      sentence: 'Excel 没有完成这一步，工作簿没有改动。请再试一次',
      code: 'unknown',
      refuse: ({ host }) => host.failures.disconnect(),
      mend: ({ host }) => host.failures.clear(),
    },
  ];

  test.each(REFUSALS)('$what', async ({ sentence, code, refuse, mend }) => {
    await open({ view: 'templates' });
    await insert('附件5', UNIT);
    // What the pane looks up after a change of the workbook must not come in between.
    await pane.button('转到“附件5”').waitFor();
    const before = await pane.workbook();
    await pane.excel.do(refuse, null);
    await pane.button('插入附件1').click();
    await pane.status.getByText(sentence).waitFor();
    const details = pane.status.locator('details');
    expect(await details.getAttribute('open')).toBeNull();
    expect(await details.locator('code, pre').textContent()).toContain(code);
    await pane.excel.do(mend, null);
    expect(await pane.workbook()).toEqual(before);
    await insert('附件1');
    await pane.assertClean();
  });

  test('a sheet is protected: it is named', async () => {
    await open({ view: 'templates' });
    await insert('附件5', UNIT);
    await pane.excel.do(({ clerk }, sheet) => clerk.protectSheet(sheet), MARK_SHEET);
    const before = await pane.workbook();
    await pane.page.getByTitle('更改单位和季度').click();
    await pane.page
      .getByRole('form', { name: '单位和季度' })
      .getByRole('textbox', { name: '单位' })
      .fill('示例市第二中学');
    await pane.button('保存').click();
    await pane.status
      .getByText(`“${MARK_SHEET}”受保护，无法写入。请在“审阅”中撤销工作表保护后重试。`)
      .waitFor();
    expect(await pane.workbook()).toEqual(before);
    await pane.assertClean();
  });

  test('after a failure in the middle of drawing the workbook is as it was, and can be worked with', async () => {
    await open({ view: 'templates' });
    await insert('附件5', UNIT);
    await pane.button('转到“附件5”').waitFor();
    const before = await pane.workbook();
    // Within the four requests of an insertion.
    await pane.excel.do(({ host }, k) => host.failures.atRequest(k), 3);
    await pane.button('插入附件1').click();
    await pane.status.getByText('工作簿没有改动').waitFor();
    expect(await pane.workbook()).toEqual(before);
    await insert('附件1');
    await pane.assertClean();
  });
});
