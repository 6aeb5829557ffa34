import type { Locator, Page } from 'playwright-core';

/** More than any view has controls. */
const MOST_STEPS = 160;

/** A clerk without a mouse: everything is reached by Tab and arrows, and pressed by Enter or Space. */
export interface ByKeyboard {
  /** Goes on by Tab, round if need be, until the control has the focus. */
  tabTo(control: Locator): Promise<void>;
  /** The same, backwards. */
  backTo(control: Locator): Promise<void>;
  /** Goes to a button by Tab and presses Enter. */
  press(button: Locator): Promise<void>;
  /** Goes to a field by Tab and writes over what is in it. */
  fill(field: Locator, text: string): Promise<void>;
  /** Goes to a list of choices by Tab and takes the one of this text by its first letters. */
  keys(...keys: readonly string[]): Promise<void>;
  /** Goes to the tabs of the pane, and along them to the one named. */
  openTab(name: RegExp): Promise<void>;
}

export function byKeyboard(page: Page, within: Locator = page.locator('body')): ByKeyboard {
  const hasFocus = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => element === document.activeElement);
  const walk = async (key: string, control: Locator): Promise<void> => {
    await control.waitFor();
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await hasFocus(control)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} never came to ${String(control)}`);
  };
  const keys = async (...all: readonly string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key);
  };
  const tabTo = (control: Locator): Promise<void> => walk('Tab', control);
  return {
    tabTo,
    backTo: (control) => walk('Shift+Tab', control),
    keys,
    press: async (button) => {
      await tabTo(button);
      await page.keyboard.press('Enter');
    },
    fill: async (field, text) => {
      await tabTo(field);
      await keys('Control+a');
      await page.keyboard.insertText(text);
    },
    openTab: async (name) => {
      const tabs = within.getByRole('tablist');
      // One of the tabs is on the way of Tab; the others are reached by arrows.
      await walk('Shift+Tab', tabs.locator('[role=tab][tabindex="0"]'));
      const wanted = tabs.getByRole('tab', { name });
      for (let step = 0; step < 4 && !(await hasFocus(wanted)); step++) await keys('ArrowRight');
      if (!(await hasFocus(wanted))) throw new Error(`no tab ${String(name)}`);
      await wanted.and(page.locator('[aria-selected=true]')).waitFor();
    },
  };
}
