import { defaultMechanism } from '../../src/actions/default-mechanism';
import type { OfficeThemeName } from '../excel-host/transport/office-theme';
import { VIEW_NAMES } from '../../src/messages/pane';
import { HELP_WORDS } from '../../src/messages/pane-help';
import { VIEW_IDS, type ViewId } from '../../src/taskpane/pane/view-id';
import { TAB_VIEWS } from '../../src/taskpane/shell/views';
import { useBuiltAddin } from './built-addin';
import { accessibilityFindings } from './harness/accessibility';
import { screenshot } from './harness/screenshot';
import { stickingOut, underOfficeMenu } from './looks-layout';
import { walkByTab } from './looks-keyboard';
import { hasColoursOf, THEME_NAMES, turnTo, withTheme } from './looks-theme';
import { usePanes, type Pane, type PaneOptions } from './pane';
import { ROSTER, SENT } from './quarter-files';

const open = usePanes(useBuiltAddin());
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(120_000);

const [HEIGHT, LOW] = [720, 480] as const;
/** The narrowest pane that Excel makes, the usual one, and one drawn wide. */
const WIDTHS = [270, 320, 500] as const;

async function showView(pane: Pane, view: ViewId): Promise<void> {
  await pane.page.goto(`${new URL(pane.page.url()).origin}/taskpane.html?view=${view}`);
  await pane.page.getByRole('tablist').waitFor();
  await settled(pane);
}

/** Nothing is being fetched or opened any more. */
const settled = async (pane: Pane): Promise<void> => {
  await pane.page.getByText(/^(正在打开…|Opening…)$/u).waitFor({ state: 'detached' });
  await pane.excel.do(({ host }) => host.settled(), null);
};

/** What is wrong with the page as it is now, in the three widths; pictures of it where they are wanted. */
async function faultsOf(pane: Pane, name: string): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const width of WIDTHS) {
    await pane.page.setViewportSize({ width, height: HEIGHT });
    const [out, covered] = [await stickingOut(pane.page), await underOfficeMenu(pane.page)];
    if (out.length > 0) faults.push({ width, out });
    if (covered.length > 0) faults.push({ width, covered });
    await screenshot(pane.page, `${name}-${width}`);
  }
  await pane.page.setViewportSize({ width: 320, height: HEIGHT });
  const findings = await accessibilityFindings(pane.page);
  return [...faults, ...findings];
}

/** A workbook in the middle of a year, and a pane that says why something did not work. */
async function openBusyPane(theme: OfficeThemeName): Promise<Pane> {
  const pane = await open({ ...withTheme(theme), view: 'templates' });
  await pane.page.getByRole('textbox', { name: '单位' }).fill('示例市经济技术开发区第一高级中学附属实验学校');
  await pane.button('插入附件1').click();
  await pane.status.getByText('已插入').waitFor();
  await pane.button('转到“附件1”').waitFor();
  await pane.excel.do(({ clerk }) => clerk.protectWorkbook(), null);
  await pane.button('插入附件1').click();
  await pane.status.getByText('工作簿的结构受保护').waitFor();
  await pane.page.locator('summary').click();
  await pane.page.getByTitle('更改单位和季度').click();
  await pane.page.getByRole('form').waitFor();
  return pane;
}

/** The sample quarter, with everything open that can be opened. */
async function openFullConsolidation(theme: OfficeThemeName): Promise<Pane> {
  const pane = await open({ ...withTheme(theme), view: 'consolidation' });
  const give = (button: string, files: readonly string[]): Promise<void> =>
    pane.page.locator(`input[data-choose="${button}"]`).setInputFiles([...files]);
  await give('选择名单文件', [ROSTER]);
  await pane.page.getByText('应报12个单位').first().waitFor();
  await give('选择文件', SENT);
  await pane.status.getByText(/^已读完/u).waitFor();
  await pane.page.locator('[data-figure="memberTotal"]').click();
  await pane.button('未报1个').click();
  // Each in its turn: opening one makes others.
  const closed = pane.page.locator('h4 button[aria-expanded="false"]');
  for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
  return pane;
}

/** Themes and views that are gone through by keyboard. */
const WALKED_THEMES: readonly OfficeThemeName[] = ['light', 'highContrast'];
const WALKED_VIEWS: readonly ViewId[] = ['start', 'templates', 'help', 'diagnostics'];

/** Controls that Tab does not come to, or that do not show the focus; or too few that it comes to. */
async function keyboardFaults({ page }: Pane, moreThan: number): Promise<readonly unknown[]> {
  const { unreached, unseen, visited } = await walkByTab(page);
  const isRight = unreached.length + unseen.length === 0 && visited.length > moreThan;
  return isRight ? [] : [{ unreached, unseen, visited }];
}

describe('in every theme nothing sticks out, axe finds nothing, and the keyboard comes everywhere', () => {
  // Each is opened in another theme, then turned to all of them.
  const openIn = async (
    theme: OfficeThemeName,
    show: (theme: OfficeThemeName) => Promise<Pane>,
  ): Promise<Pane> => {
    const pane = await show(theme);
    await hasColoursOf(pane, theme);
    return pane;
  };
  /** What is wrong with what the pane shows, in all themes; gone through by keyboard where it must have so many stops. */
  async function faultsInThemes(pane: Pane, name: string, stops?: number): Promise<readonly unknown[]> {
    const faults: unknown[] = [];
    for (const theme of THEME_NAMES) {
      await turnTo(pane, theme);
      const found = [...(await faultsOf(pane, `${name}-${theme}`))];
      if (stops !== undefined && WALKED_THEMES.includes(theme)) {
        found.push(...(await keyboardFaults(pane, stops)));
      }
      if (found.length > 0) faults.push({ theme, found });
    }
    return faults;
  }

  test('each view as it opens first', async () => {
    const pane = await openIn('light', (theme) => open(withTheme(theme)));
    const faults: Record<string, unknown> = {};
    for (const view of VIEW_IDS) {
      await showView(pane, view);
      const found = await faultsInThemes(pane, view, WALKED_VIEWS.includes(view) ? 3 : undefined);
      if (found.length > 0) faults[view] = found;
    }
    expect(faults).toEqual({});
    await pane.assertClean();
  });

  test('forms that are there, a long name, an error with its details, the editor at the top', async () => {
    const pane = await openIn('dark', openBusyPane);
    expect(await faultsInThemes(pane, 'busy')).toEqual([]);
    // In a low pane, as on a small screen, the status line stays in sight whatever is open.
    await pane.page.setViewportSize({ width: 320, height: LOW });
    const footer = await pane.page.getByRole('contentinfo').boundingBox();
    expect(footer!.y + footer!.height).toBeLessThanOrEqual(LOW);
    await pane.assertClean();
  });

  test('a consolidated quarter, all of it open', async () => {
    const pane = await openIn('highContrast', openFullConsolidation);
    expect(await faultsInThemes(pane, 'quarter', 30)).toEqual([]);
    await pane.assertClean();
  });
});

test('arrow keys go round the tabs, Home and End to their ends', async () => {
  const pane = await open({ view: 'templates' });
  await pane.tab('模板').focus();
  const steps = [
    ['ArrowRight', '填报'],
    ['End', '汇总'],
    ['ArrowRight', '模板'],
    ['ArrowLeft', '汇总'],
    ['Home', '模板'],
  ] as const;
  for (const [key, name] of steps) {
    await pane.page.keyboard.press(key);
    const tab = pane.page.getByRole('tab', { name, selected: true });
    await tab.waitFor();
    expect(await tab.evaluate((element) => element === document.activeElement)).toBe(true);
  }
  // One stop for all tabs.
  expect(await pane.page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  await pane.assertClean();
});

describe('in an English Excel', () => {
  const ENGLISH: PaneOptions = { excel: { locale: 'en-US' }, context: { locale: 'en-US' } };

  /** What the mechanism itself says of its figures, as its file has it. */
  const OF_MECHANISM = new Set(defaultMechanism().indicators.flatMap(({ hint, unit }) => [hint, unit]));
  /** What stays Chinese: the forms and what is chosen in them go by their official names, and the ribbon’s tab. */
  const OFFICIAL = /附件\d?|168机制(助手)?|“168”|单位名称|别名|[“”]?(好|中|一般|未开始|进行中|已完成)[“”]?/gu;

  /** By what the clerk presses where there is something, so that the pane is not opened for each view anew. */
  async function goTo(pane: Pane, view: ViewId): Promise<void> {
    if (TAB_VIEWS.some((tab) => tab === view)) await pane.page.locator(`#tab-${view}`).click();
    else if (view === 'help') await pane.button(VIEW_NAMES.help.en).click();
    else if (view === 'diagnostics') await pane.button(HELP_WORDS.diagnostics.en).click();
    else return showView(pane, view);
    await pane.page.locator(`#view-${view}:not([hidden])`).waitFor();
    await settled(pane);
  }

  /** Texts of the page that are not English: what is seen, and what is said of controls. */
  const chineseOn = async (pane: Pane): Promise<readonly string[]> => {
    const texts = await pane.page.evaluate(() => {
      const named = [...document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')];
      const attributes = named.flatMap((element) =>
        ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
      );
      return [...document.body.innerText.split('\n'), ...attributes];
    });
    return texts.filter(
      (text) => !OF_MECHANISM.has(text) && /\p{Script=Han}/u.test(text.replace(OFFICIAL, '')),
    );
  };

  test('no view has Chinese but official names; nothing sticks out, though English words are longer', async () => {
    const pane = await open(ENGLISH);
    const chinese: Record<string, unknown> = {};
    const faults: Record<string, unknown> = {};
    for (const view of VIEW_IDS) {
      await goTo(pane, view);
      const texts = await chineseOn(pane);
      if (texts.length > 0) chinese[view] = texts;
      const found = await faultsOf(pane, `${view}-english`);
      if (found.length > 0) faults[view] = found;
    }
    expect({ chinese, faults }).toEqual({ chinese: {}, faults: {} });
    await pane.assertClean();
  });
});
