/**
 * Runs in the page: controls with a border or a ground of their own, two by two, with less than two pixels between them,
 * where a clerk would take two for one. Those that are not wholly in sight are left out.
 */
export function touchingControls(): readonly string[] {
  const LEAST = 2;
  const isSeen = (colour: string): boolean => !/^rgba\(.*, 0\)$|^transparent$/u.test(colour);
  const isBox = (element: HTMLElement): boolean => {
    const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
    return isSeen(backgroundColor) || (borderTopWidth !== '0px' && isSeen(borderTopColor));
  };
  const isInSight = (element: HTMLElement, { left, top, bottom, width }: DOMRect): boolean =>
    [top + 1, bottom - 1].every((y) => {
      const there = document.elementFromPoint(left + width / 2, y);
      return there !== null && (element.contains(there) || there.contains(element));
    });
  const controls = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')]
    // A field stands in a box with a line around it.
    .map((element) => element.closest<HTMLElement>('.fui-Input, .fui-Select') ?? element)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ element, box }) => box.height > 1 && isBox(element) && isInSight(element, box));
  const nameOf = (element: HTMLElement): string =>
    (element.getAttribute('aria-label') ?? element.innerText).trim().slice(0, 20);
  return controls.flatMap(({ element, box }, index) =>
    controls
      .slice(index + 1)
      .filter(
        ({ box: next }) =>
          next.left < box.right + LEAST &&
          box.left < next.right + LEAST &&
          next.top < box.bottom + LEAST &&
          box.top < next.bottom + LEAST,
      )
      .map((other) => `${nameOf(element)} | ${nameOf(other.element)}`),
  );
}
