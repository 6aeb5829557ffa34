import { MARK_SHEET } from '../../src/domain/sheet/mark';
import { hostErrorText, type SaidHostError } from '../../src/messages/host-errors';
import type { PageExcel } from '../excel-host/client/page-host';
import { useBuiltAddin } from './built-addin';
import { openPane, type Pane } from './pane';
import { insertForm, UNIT } from './templates-view';

const browser = useBuiltAddin();
/** One for all tests, as in Excel: what is refused in one workbook is mended there, and the clerk goes on. */
let pane: Pane;
beforeAll(async () => {
  pane = await openPane(browser(), { view: 'templates' });
  await insertForm(pane, '附件5', UNIT);
  await pane.button('转到“附件5”').waitFor();
});
afterAll(() => pane.close());

/** The workbook can be worked with; it is as before for the next test. */
async function insertAndUndo(): Promise<void> {
  await insertForm(pane, '附件1');
  // What the pane looks up after a change of the workbook must not come in between.
  await pane.button('转到“附件1”').waitFor();
  await pane.button('撤销').click();
  await pane.status.getByText('已撤销').waitFor();
  await pane.button('转到“附件1”').waitFor({ state: 'detached' });
}

const sentenceOf = (code: SaidHostError['code']): string =>
  hostErrorText({ code, values: {}, left: [], unchanged: true }, 'zh');

describe('what Excel refuses: a sentence with what to do, the code folded away, the workbook unchanged', () => {
  const REFUSALS: readonly {
    readonly what: string;
    readonly code: SaidHostError['code'];
    readonly refuse: (excel: PageExcel) => void;
    readonly mend: (excel: PageExcel) => void;
  }[] = [
    {
      what: 'a cell is being edited',
      code: 'cellEditing',
      refuse: ({ host }) => host.failures.startCellEdit(),
      mend: ({ host }) => host.failures.endCellEdit(),
    },
    {
      what: 'the structure of the workbook is protected',
      code: 'workbookProtected',
      refuse: ({ clerk }) => clerk.protectWorkbook(),
      mend: ({ clerk }) => clerk.unprotectWorkbook(),
    },
    {
      what: 'the workbook was closed',
      code: 'workbookClosed',
      refuse: ({ host }) => host.failures.closeWorkbook(),
      mend: ({ host }) => host.failures.clear(),
    },
    {
      what: 'the request is larger than Excel takes',
      code: 'tooLarge',
      refuse: ({ host }) => host.failures.disconnect('refuse', 5103),
      mend: ({ host }) => host.failures.clear(),
    },
    {
      // Excel on the desktop names no reason.
      what: 'the connection to Excel is lost',
      code: 'unknown',
      refuse: ({ host }) => host.failures.disconnect(),
      mend: ({ host }) => host.failures.clear(),
    },
  ];

  test.each(REFUSALS)('$what', async ({ code, refuse, mend }) => {
    const before = await pane.workbook();
    await pane.excel.do(refuse, null);
    await pane.button('插入附件1').click();
    await pane.status.getByText(sentenceOf(code)).waitFor();
    const details = pane.status.locator('details');
    expect(await details.getAttribute('open')).toBeNull();
    expect(await details.locator('code, pre').textContent()).toContain(code);
    await pane.excel.do(mend, null);
    expect(await pane.workbook()).toEqual(before);
    await insertAndUndo();
    await pane.assertClean();
  });

  test('after a failure in the middle of drawing the workbook is as it was, and can be worked with', async () => {
    const before = await pane.workbook();
    // Within the four requests of an insertion.
    await pane.excel.do(({ host }, k) => host.failures.atRequest(k), 3);
    await pane.button('插入附件1').click();
    await pane.status.getByText(sentenceOf('unknown')).waitFor();
    expect(await pane.workbook()).toEqual(before);
    await insertAndUndo();
    await pane.assertClean();
  });

  test('our own hidden sheet that a macro has protected is no obstacle', async () => {
    await pane.excel.do(({ clerk }, sheet) => clerk.protectSheet(sheet), MARK_SHEET);
    const before = await pane.workbook();
    await pane.page.getByTitle('更改单位和季度').click();
    await pane.page
      .getByRole('form', { name: '单位和季度' })
      .getByRole('textbox', { name: '单位' })
      .fill('示例市第二中学');
    await pane.button('保存').click();
    await pane.page.getByText('示例市第二中学').first().waitFor();
    expect(await pane.workbook()).not.toEqual(before);
    await pane.assertClean();
  });
});
