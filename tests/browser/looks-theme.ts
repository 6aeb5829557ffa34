import type { BrowserContextOptions } from 'playwright-core';
import { OFFICE_THEMES, type OfficeThemeName } from '../excel-host/transport/office-theme';
import type { Pane, PaneOptions } from './pane';

const THEMES: Readonly<Record<OfficeThemeName, BrowserContextOptions>> = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  highContrast: { colorScheme: 'dark', forcedColors: 'active' },
};
export const THEME_NAMES = Object.keys(OFFICE_THEMES) as OfficeThemeName[];

/** Colours on their way to others would be looked at. */
export const withTheme = (theme: OfficeThemeName): PaneOptions => ({
  excel: { theme },
  context: { ...THEMES[theme], reducedMotion: 'reduce' },
});

/**
 * The clerk chooses another theme in Excel, or in the system, and comes back to the pane; resolves once it is in those
 * colours. Much quicker than a pane that is opened anew.
 */
export async function turnTo(pane: Pane, theme: OfficeThemeName): Promise<void> {
  const { colorScheme = null, forcedColors = null } = THEMES[theme];
  await pane.page.emulateMedia({ colorScheme, forcedColors });
  await pane.excel.do(({ host }, chosen) => {
    // Office.js asks Excel for the theme again when five seconds have gone.
    const Real = Date;
    const LATER = 6_000;
    const known = window as { __later?: number };
    const ahead = (known.__later = (known.__later ?? 0) + LATER);
    window.Date = class extends Real {
      constructor() {
        super(Real.now() + ahead);
      }
    } as DateConstructor;
    host.theme = chosen;
    window.dispatchEvent(new Event('focus'));
    window.Date = Real;
  }, theme);
  await hasColoursOf(pane, theme);
}

/** What the pane has the browser draw itself in, and whether its ground is dark. */
const COLOURS: Readonly<Record<OfficeThemeName, readonly [scheme: string, isDark: boolean]>> = {
  light: ['light', false],
  dark: ['dark', true],
  highContrast: ['light dark', true],
};

/** Waits until the pane is in the colours of Excel, or those that the system imposes. */
export async function hasColoursOf({ page }: Pane, theme: OfficeThemeName): Promise<void> {
  await page.waitForFunction(([wantedScheme, wantsDark]) => {
    const MIDDLE = 128;
    const provider = document.querySelector<HTMLElement>('.fui-FluentProvider');
    if (!provider) return false;
    const channels = getComputedStyle(provider).backgroundColor.match(/\d+/gu) ?? [];
    const isDark = Math.max(...channels.slice(0, 3).map(Number)) < MIDDLE;
    return provider.style.colorScheme === wantedScheme && isDark === wantsDark;
  }, COLOURS[theme]);
}
