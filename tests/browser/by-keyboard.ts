import type { Locator, Page } from 'playwright-core';

/** More than any view has controls. */
const MOST_STEPS = 100;

/** A clerk without a mouse: everything is reached by Tab and arrows, and pressed by Enter. */
export interface ByKeyboard {
  /** Goes to a control by Tab, or back to it by Shift+Tab. */
  to(control: Locator): Promise<void>;
  /** Goes to a button and presses Enter. */
  press(button: Locator): Promise<void>;
  /** Goes to a field and writes over what is in it. */
  fill(field: Locator, text: string): Promise<void>;
  keys(...keys: readonly string[]): Promise<void>;
  /** Goes to the tabs of the pane, and along them to the one named. */
  openTab(name: RegExp): Promise<void>;
}

/** `within` is the pane: the tabs are looked for there. */
export function byKeyboard(page: Page, within: Locator): ByKeyboard {
  const hasFocus = (control: Locator): Promise<boolean> =>
    control.evaluate((element) => element === document.activeElement);
  const keys = async (...all: readonly string[]): Promise<void> => {
    for (const key of all) await page.keyboard.press(key);
  };
  const to = async (control: Locator): Promise<void> => {
    const isBefore = await control.evaluate((element) => {
      const from = document.activeElement ?? document.body;
      const place = element.compareDocumentPosition(from);
      return (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    });
    for (let step = 0; step < MOST_STEPS; step++) {
      if (await hasFocus(control)) return;
      await keys(isBefore ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`Tab never came to ${String(control)}`);
  };
  return {
    to,
    keys,
    press: async (button) => {
      await to(button);
      await keys('Enter');
    },
    fill: async (field, text) => {
      await to(field);
      await keys('Control+a');
      await page.keyboard.insertText(text);
    },
    openTab: async (name) => {
      const tabs = within.getByRole('tablist');
      // One of the tabs is on the way of Tab; the others are reached by arrows.
      await to(tabs.locator('[role=tab][tabindex="0"]'));
      const wanted = tabs.getByRole('tab', { name });
      const count = await tabs.getByRole('tab').count();
      for (let step = 0; step < count && !(await hasFocus(wanted)); step++) await keys('ArrowRight');
      await wanted.and(page.locator('[aria-selected=true]:focus')).waitFor();
    },
  };
}
