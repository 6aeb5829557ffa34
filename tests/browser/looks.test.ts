import { defaultMechanism } from '../../src/actions/default-mechanism';
import type { BrowserContextOptions } from 'playwright-core';
import type { OfficeThemeName } from '../excel-host/transport/office-theme';
import { VIEW_IDS, type ViewId } from '../../src/taskpane/pane/view-id';
import { useBuiltAddin } from './built-addin';
import { accessibilityFindings } from './harness/accessibility';
import { screenshot } from './harness/screenshot';
import { stickingOut, underOfficeMenu } from './looks-layout';
import { walkByTab } from './looks-keyboard';
import { usePanes, type Pane, type PaneOptions } from './pane';
import { ROSTER, SENT } from './quarter-files';

const open = usePanes(useBuiltAddin());
/** Milliseconds a test; machines that check several things at once are slow. */
jest.setTimeout(60_000);

const HEIGHT = 720;
/** The narrowest pane that Excel makes, the usual one, and one drawn wide. */
const WIDTHS = [270, 320, 500] as const;

const THEMES: Readonly<Record<OfficeThemeName, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  highContrast: { colorScheme: 'dark', forcedColors: 'active' },
};
const THEME_NAMES = Object.keys(THEMES) as OfficeThemeName[];

const withTheme = (theme: OfficeThemeName): PaneOptions => ({
  excel: { theme },
  context: { ...THEMES[theme], reducedMotion: 'reduce' },
});

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

const TITLE = 'in the %s theme nothing sticks out, axe finds nothing, and the keyboard comes everywhere';
describe.each(THEME_NAMES)(TITLE, (theme) => {
  const isWalked = WALKED_THEMES.includes(theme);

  test('each view as it opens first', async () => {
    const pane = await open(withTheme(theme));
    const faults: Record<string, unknown> = {};
    for (const view of VIEW_IDS) {
      await showView(pane, view);
      const found = [...(await faultsOf(pane, `${view}-${theme}`))];
      if (isWalked && WALKED_VIEWS.includes(view)) found.push(...(await keyboardFaults(pane, 3)));
      if (found.length > 0) faults[view] = found;
    }
    expect(faults).toEqual({});
    await pane.assertClean();
  });

  test('forms that are there, a long name, an error with its details, the editor at the top', async () => {
    const pane = await openBusyPane(theme);
    expect(await faultsOf(pane, `busy-${theme}`)).toEqual([]);
    await pane.assertClean();
  });

  test('a consolidated quarter, all of it open', async () => {
    const pane = await openFullConsolidation(theme);
    expect(await faultsOf(pane, `quarter-${theme}`)).toEqual([]);
    if (isWalked) expect(await keyboardFaults(pane, 30)).toEqual([]);
    await pane.assertClean();
  });

  test('the pane is in the colours of Excel', async () => {
    const pane = await open(withTheme(theme));
    const background = await pane.page.evaluate(() => {
      const provider = document.querySelector('.fui-FluentProvider');
      return provider ? getComputedStyle(provider).backgroundColor : '';
    });
    const brightness = (background.match(/\d+/gu) ?? []).slice(0, 3).map(Number);
    expect(Math.max(...brightness) < 128).toBe(theme !== 'light');
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
      await showView(pane, view);
      const texts = await chineseOn(pane);
      if (texts.length > 0) chinese[view] = texts;
      const found = await faultsOf(pane, `${view}-english`);
      if (found.length > 0) faults[view] = found;
    }
    expect({ chinese, faults }).toEqual({ chinese: {}, faults: {} });
    await pane.assertClean();
  });
});

test('in a low pane, as on a small screen, the status line stays in sight whatever is open', async () => {
  const LOW = 480;
  const pane = await openBusyPane('light');
  await pane.page.setViewportSize({ width: 320, height: LOW });
  const footer = await pane.page.getByRole('contentinfo').boundingBox();
  expect(footer!.y + footer!.height).toBeLessThanOrEqual(LOW);
});
