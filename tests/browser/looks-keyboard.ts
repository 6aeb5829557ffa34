import type { Page } from 'playwright-core';

/** Longer than any view has controls. */
const MOST_STEPS = 150;

/** What going through a page by Tab alone shows. */
export interface KeyboardWalk {
  /** Controls in sight that Tab never came to. */
  readonly unreached: readonly string[];
  /** Controls that look the same with the focus and without. */
  readonly unseen: readonly string[];
  /** In the order of Tab. */
  readonly visited: readonly string[];
}

interface WalkedPage {
  __walk?: {
    readonly looks: Map<Element, string>;
    readonly lookOf: (element: Element) => string;
    readonly nameOf: (element: Element) => string;
    readonly controls: () => readonly Element[];
  };
}

/** Goes through all controls of the page by Tab, from its beginning. */
export async function walkByTab(page: Page): Promise<KeyboardWalk> {
  await prepareWalk(page);
  const visited: string[] = [];
  const unseen: string[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (at === undefined) break;
    visited.push(at.name);
    if (!at.seen) unseen.push(at.name);
  }
  const unreached = await page.evaluate(() => {
    const { controls, looks, nameOf } = (window as WalkedPage).__walk!;
    return controls()
      .filter((element) => looks.has(element))
      .map(nameOf);
  });
  return { unreached, unseen, visited };
}

/** Remembers how every control looks while nothing has the focus. */
function prepareWalk(page: Page): Promise<void> {
  return page.evaluate(() => {
    // A transparent line is there for programs that impose their colours; nobody sees it elsewhere.
    const line = (style: CSSStyleDeclaration): string => {
      const isSeen =
        style.outlineStyle !== 'none' && !/^rgba\(.*, 0\)$|^transparent$/u.test(style.outlineColor);
      return isSeen ? `${style.outlineWidth} ${style.outlineColor}` : '';
    };
    const lookOfOne = (element: Element): string =>
      [null, '::before', '::after']
        .map((part) => getComputedStyle(element, part))
        .map((style) =>
          [
            line(style),
            style.boxShadow,
            style.borderTopColor,
            style.borderBottomColor,
            style.transform,
          ].join(),
        )
        .join(' | ');
    const nameOf = (element: Element): string =>
      (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40) ||
      `${element.tagName.toLowerCase()} ${element.id}`;
    const controls = (): readonly Element[] =>
      [
        ...document.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex="0"]'),
      ].filter((element) => element.checkVisibility() && element.getAttribute('tabindex') !== '-1');
    // Some fields show the focus on the box around them.
    const lookOf = (element: Element): string => {
      const box = element.matches('input, select, textarea') ? element.parentElement : null;
      return lookOfOne(element) + (box ? lookOfOne(box) : '');
    };
    // Tab goes on from where the clerk clicked last; this is before everything.
    const beginning = document.createElement('span');
    beginning.tabIndex = -1;
    document.body.prepend(beginning);
    beginning.focus();
    const looks = new Map(controls().map((element) => [element, lookOf(element)]));
    (window as WalkedPage).__walk = { looks, lookOf, nameOf, controls };
  });
}

/** The control that has the focus now, crossed off the list; nothing at the end of the page, or back at its beginning. */
function focused(page: Page): Promise<{ readonly name: string; readonly seen: boolean } | undefined> {
  return page.evaluate(() => {
    const { looks, lookOf, nameOf } = (window as WalkedPage).__walk!;
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const without = looks.get(element);
    if (without === undefined) {
      // A date is several stops in one control; anywhere else the walk has come round.
      return element.matches('input[type=date]') ? { name: nameOf(element), seen: true } : undefined;
    }
    // Lines that grow in are looked at when they are there; what turns for ever is no sign of the focus.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
    }
    looks.delete(element);
    return { name: nameOf(element), seen: lookOf(element) !== without };
  });
}
