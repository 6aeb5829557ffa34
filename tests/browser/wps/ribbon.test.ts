import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formSheet } from '../../../src/actions/templates/form-sheet';
import { FORM_KINDS } from '../../../src/domain/workbook/workbook-memory';
import { builtFolder } from '../../delivery/built-files';
import { drawingDifferences } from '../../host/contract/drawing-differences';
import { expectedDrawing } from '../../host/contract/expected-drawing';
import { eventually } from '../eventually';
import { screenshot } from '../harness/screenshot';
import { useBrowser } from '../harness/use-browser';
import { wpsFolder } from './built-wps';
import { openWpsPage, type OpenedWpsPage, type WpsPageOptions } from './wps-page';

const browser = useBrowser();
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);

const RIBBON = readFileSync(path.join(builtFolder('wps'), 'ribbon.xml'), 'utf8');
const NAMED = new Set(
  [...RIBBON.matchAll(/\b(?:on[A-Z]\w+|get[A-Z]\w+)="(\w+)"/gu)].map(([, name]) => name!),
);
const BUTTONS = new Map(
  [...RIBBON.matchAll(/<button id="(\w+)" label="([^"]+)"/gu)].map(([, id, label]) => [label!, id!]),
);
const FORMS = ['附件1', '附件2', '附件3', '附件4', '附件5'];

const open = (options: Partial<WpsPageOptions> = {}): Promise<OpenedWpsPage> =>
  openWpsPage(browser(), { page: 'index.html', ...options });

/** Callbacks of the ribbon that are no plain function of the page's own. */
const unfitCallbacks = ({ page }: OpenedWpsPage): Promise<readonly string[]> =>
  page.evaluate(
    (names) =>
      names.filter(
        (name) =>
          !Object.prototype.hasOwnProperty.call(window, name) ||
          Object.prototype.toString.call((window as unknown as Record<string, unknown>)[name]) !==
            '[object Function]',
      ),
    [...NAMED],
  );

/** Clicks a button as WPS does, which takes true for an answer and waits for nothing. */
async function click({ page }: OpenedWpsPage, label: string): Promise<void> {
  const id = BUTTONS.get(label);
  if (id === undefined) throw new Error(`the ribbon has no button ${label}`);
  const answer = await page.evaluate(
    (Id) => (window as unknown as { OnAction: (control: object) => unknown }).OnAction({ Id }),
    id,
  );
  expect(answer).toBe(true);
}

const dialogs = ({ wps }: OpenedWpsPage) => wps.do(({ machine }) => [...machine.dialogs], null);

describe('the ribbon’s page, opened from its folder', () => {
  // One page for all, as in WPS: a clerk clicks one button after the other.
  let ribbon: OpenedWpsPage;
  beforeAll(async () => {
    ribbon = await open();
  });
  afterAll(() => ribbon.close());

  test('every callback that ribbon.xml names is a plain function of the page', async () => {
    expect(NAMED.size).toBe(3);
    expect(await unfitCallbacks(ribbon)).toEqual([]);
  });

  test('a click on each of the five draws its form: cells, looks, sizes, rules and print set-up', async () => {
    expect([...BUTTONS.keys()].slice(0, 5)).toEqual(FORMS);
    for (const label of FORMS) {
      await click(ribbon, label);
      await eventually(async () => expect(await ribbon.wps.visibleSheets()).toContain(label));
    }
    expect(await ribbon.wps.visibleSheets()).toEqual(['Sheet1', ...FORMS]);
    const drawn = await ribbon.wps.do((wps) => wps.drawn(), null);
    const differences = FORM_KINDS.flatMap((kind) => {
      const layout = formSheet(kind);
      const expected = expectedDrawing(layout, layout.name, new Map([[layout.name, layout.name]]));
      const sheet = drawn.sheets.find(({ name }) => name === layout.name);
      return drawingDifferences(expected, sheet, { notes: true, merges: true, formulaValues: false });
    });
    expect(differences.slice(0, 25)).toEqual([]);
    expect(await ribbon.wps.do((wps) => wps.inspect('附件5').active, null)).toBe(true);
    expect(await dialogs(ribbon)).toEqual([]);
  });

  test('a second 附件1 has a number, and the first is as it was', async () => {
    const first = () => ribbon.wps.do((wps) => ({ ...wps.inspect('附件1'), active: false }), null);
    const before = await first();
    await click(ribbon, '附件1');
    await eventually(async () => expect(await ribbon.wps.visibleSheets()).toContain('附件1 (2)'));
    expect(await first()).toEqual(before);
  });

  test('a button of a view opens the pane beside the page, and another one turns to its view', async () => {
    await click(ribbon, '一键汇总');
    const panes = () => ribbon.wps.do(({ machine }) => [...machine.panes], null);
    await eventually(async () => expect(await panes()).toHaveLength(1));
    const [pane] = await panes();
    expect(pane).toMatchObject({
      url: `${wpsFolder()}taskpane.html?view=consolidation&pane=1`,
      title: '168机制助手',
      visible: true,
    });
    await click(ribbon, '检查评价');
    const words = async () => Object.values(await ribbon.wps.do((wps) => wps.storage(), null));
    await eventually(async () => expect((await words()).join()).toContain('checks'));
    expect(await panes()).toHaveLength(1);
  });

  test('nothing went wrong on the page, and it asked for nothing but its own files', () => {
    ribbon.assertClean();
  });
});

test('a workbook whose structure is protected: a notice says so, and the workbook is unchanged', async () => {
  const ribbon = await open();
  await ribbon.wps.do(({ clerk }) => clerk.protectWorkbook(), null);
  const before = await ribbon.wps.do((wps) => wps.fingerprint(), null);
  await click(ribbon, '附件1');
  await eventually(async () => expect(await dialogs(ribbon)).toHaveLength(1));
  const [dialog] = await dialogs(ribbon);
  expect(dialog).toMatchObject({ title: '没有插入', modal: false });
  expect(await ribbon.wps.do((wps) => wps.fingerprint(), null)).toBe(before);
  ribbon.assertClean();
  // The window that WPS opens at that address.
  const notice = await open({ page: 'notice.html', query: new URL(dialog!.url).search, wps: false });
  expect(notice.page.url()).toBe(dialog!.url);
  const main = notice.page.getByRole('main');
  await main.getByRole('heading', { name: '没有插入' }).waitFor();
  expect(await main.innerText()).toContain('工作簿的结构受保护，不能增加工作表。');
  await screenshot(notice.page, 'wps-notice');
  notice.assertClean();
  await Promise.all([ribbon.close(), notice.close()]);
});
