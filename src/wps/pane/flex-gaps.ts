/*
 * Chromium sets the items of a flexible box apart by `gap` since 84 only; before, buttons stand edge to edge. There the
 * boxes are found as they come into the page and their items get margins of that width. Newer ones are left alone.
 */

/** On a box with gaps, and on an item that has a line for itself. */
const MARK = 'data-gap';
const WHOLE_LINE = 'data-whole-line';

/** Whether the browser knows `gap` in flexible boxes; it knows the property for grids in any case. */
function knowsFlexGaps(page: Document): boolean {
  const box = page.createElement('div');
  Object.assign(box.style, { display: 'flex', flexDirection: 'column', rowGap: '1px' });
  box.append(page.createElement('div'), page.createElement('div'));
  page.body.append(box);
  const isSetApart = box.scrollHeight === 1;
  box.remove();
  return isSetApart;
}

/** Call it before the page draws its first box. */
export function mendFlexGaps(page: Document): void {
  if (knowsFlexGaps(page)) return;
  const { sheet } = page.head.appendChild(page.createElement('style'));
  const written = new Set<string>();
  const mend = (element: Element): void => {
    const style = getComputedStyle(element);
    element.toggleAttribute(WHOLE_LINE, style.flexBasis === '100%');
    const mark = markOf(element, style);
    if (element.getAttribute(MARK) === mark) return;
    if (mark === null) element.removeAttribute(MARK);
    else element.setAttribute(MARK, mark);
    if (mark === null || !sheet || written.has(mark)) return;
    written.add(mark);
    for (const rule of rulesOf(mark)) sheet.insertRule(rule, sheet.cssRules.length);
  };
  new MutationObserver((changes) => changedBy(changes).forEach(mend)).observe(page.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class'],
  });
}

/** Elements that came into the page, got other items, or may look otherwise. */
function changedBy(changes: readonly MutationRecord[]): ReadonlySet<Element> {
  const changed = new Set<Element>();
  for (const { target, addedNodes } of changes) {
    if (target instanceof HTMLElement && target.isConnected) changed.add(target);
    for (const added of addedNodes) {
      if (!(added instanceof HTMLElement) || !added.isConnected) continue;
      changed.add(added);
      for (const inside of added.querySelectorAll('*')) changed.add(inside);
    }
  }
  return changed;
}

/** How items follow each other; `beforeText` is a row that ends in words, which can have no margin themselves. */
type Way = 'row' | 'beforeText' | 'wrap' | 'column';

/** `row 8px 4px`: the way of the items, the gaps between columns and rows; null where there is nothing to mend. */
function markOf(box: Element, style: CSSStyleDeclaration): string | null {
  const { display, columnGap, rowGap } = style;
  if (!display.endsWith('flex')) return null;
  const [across, down] = [columnGap, rowGap].map((gap) => (gap === 'normal' ? '0px' : gap));
  if (across === '0px' && down === '0px') return null;
  return `${wayOf(box, style)} ${across} ${down}`;
}

function wayOf(box: Element, { flexDirection, flexWrap }: CSSStyleDeclaration): Way {
  if (flexDirection === 'column') return 'column';
  if (flexWrap === 'wrap') return 'wrap';
  return box.lastChild instanceof Text ? 'beforeText' : 'row';
}

/**
 * In a box that wraps nobody knows what ends a line: each item that does not fill one has its gap behind it, and all have
 * half of the gap between lines above and below. The selectors weigh more than what an item says of its own margins.
 */
function rulesOf(mark: string): readonly string[] {
  const [way, across, down] = mark.split(' ') as [Way, string, string];
  const items = `[${MARK}='${mark}']>`;
  switch (way) {
    case 'row':
      return [`${items}:not(:first-child){margin-left:${across}}`];
    case 'beforeText':
      return [`${items}:nth-child(n){margin-right:${across}}`];
    case 'column':
      return [`${items}:not(:first-child){margin-top:${down}}`];
    case 'wrap':
      return [
        `${items}:not(:last-child):not([${WHOLE_LINE}]){margin-right:${across}}`,
        `${items}:nth-child(n){margin-top:calc(${down}/2);margin-bottom:calc(${down}/2)}`,
      ];
  }
}
