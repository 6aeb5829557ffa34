import type { Page } from 'playwright-core';

/** Pixels at the top right of a pane over which Office lays a menu of its own. */
const OFFICE_CORNER = 40;

/** What of the page does not fit its width: sticks out at a side, is cut off, or has to be scrolled sideways. */
export const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const named = (element: Element): string => {
      const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
      return `${element.tagName.toLowerCase()} ${label.trim().slice(0, 30)}`;
    };
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > window.innerWidth) found.push(`the page is ${root.scrollWidth} wide`);
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility()) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      // What is only spoken is one pixel, wherever it stands.
      if (width <= 1 || height <= 1) continue;
      if (left < -0.5 || right > window.innerWidth + 0.5) found.push(`${named(element)}: ${left} to ${right}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const isCut = overflowX !== 'visible' && textOverflow !== 'ellipsis';
      if (isCut && element.scrollWidth > element.clientWidth + 1 && !element.closest('input, select')) {
        found.push(`${named(element)}: content ${element.scrollWidth} in ${element.clientWidth}`);
      }
    }
    return found;
  });

/** Texts and controls that lie where Office lays its menu. */
export const underOfficeMenu = (page: Page): Promise<readonly string[]> =>
  page.evaluate((corner) => {
    const inCorner = ({ right, top, width, height }: DOMRect): boolean =>
      width > 1 && height > 1 && right > window.innerWidth - corner + 0.5 && top < corner - 0.5;
    const found: string[] = [];
    for (const element of document.querySelectorAll('button, a, input, select, summary')) {
      if (element.checkVisibility() && inCorner(element.getBoundingClientRect())) found.push(element.outerHTML.slice(0, 80));
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.textContent?.trim() || !node.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // A name that gives way is longer than what is seen of it.
      const cut = node.parentElement.getBoundingClientRect().right;
      if ([...range.getClientRects()].some((rect) => inCorner(rect) && cut > window.innerWidth - corner + 0.5)) {
        found.push(node.textContent);
      }
    }
    return found;
  }, OFFICE_CORNER);
