import type { Page } from 'playwright-core';

/** Pixels at the top right of a pane over which Office lays a menu of its own. */
const OFFICE_CORNER = 40;

/**
 * What of the page does not fit its width: sticks out at a side, is cut off, or has to be scrolled sideways. `within` chooses
 * the elements that are looked at.
 */
export const stickingOut = (page: Page, within = 'body *'): Promise<readonly string[]> =>
  page.evaluate((looked) => {
    const found: string[] = [];
    const named = (element: Element): string => {
      const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName.toLowerCase()} ${label.trim().slice(0, 30)}`;
    };
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > window.innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
    for (const element of document.querySelectorAll(looked)) {
      if (!element.checkVisibility()) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      // What is only spoken is one pixel, wherever it stands.
      if (width <= 1 || height <= 1) continue;
      if (left < -0.5 || right > window.innerWidth + 0.5)
        found.push(`${named(element)}: ${left} to ${right}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && textOverflow !== 'ellipsis';
      if (isCut && element.scrollWidth > element.clientWidth + 1 && !element.closest('input, select')) {
        found.push(`${named(element)}: content ${element.scrollWidth} in ${element.clientWidth}`);
      }
    }
    return found;
  }, within);

/** Texts and controls where Office lays its menu. */
export const underOfficeMenu = (page: Page): Promise<readonly string[]> =>
  page.evaluate((corner) => {
    const SOMETHING =
      'button, a, input, select, summary, p, span, h1, h2, h3, h4, li, label, td, th, svg, progress';
    const STEP = 4;
    const found = new Set<string>();
    for (let x = window.innerWidth - corner; x < window.innerWidth; x += STEP) {
      for (let y = 0; y < corner; y += STEP) {
        const there = document.elementFromPoint(x, y)?.closest(SOMETHING);
        if (there) found.add(`${there.tagName.toLowerCase()} ${(there.textContent ?? '').slice(0, 30)}`);
      }
    }
    return [...found];
  }, OFFICE_CORNER);

/** By how much the page itself is longer than the window: only what is inside it scrolls. */
export const tooLong = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement;
    const overflow = root.scrollHeight - window.innerHeight;
    return overflow > 0 ? [`the page is ${overflow} too long`] : [];
  });
