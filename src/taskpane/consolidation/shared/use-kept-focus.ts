import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

const FOCUSABLE = 'button, input, select, a[href], [tabindex="0"]';

const focusableIn = (area: HTMLElement): readonly HTMLElement[] =>
  Array.from(area.querySelectorAll<HTMLElement>(FOCUSABLE));

/**
 * Keeps the keyboard where it was in an area whose rows go away as they are dealt with: when the focused control is
 * gone, its successor gets the focus, else the area itself (which needs `tabIndex={-1}`).
 */
export function useKeptFocus<E extends HTMLElement>(): RefObject<E> {
  const area = useRef<E>(null);
  const last = useRef<{ readonly element: Element; readonly index: number } | undefined>(undefined);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      last.current = { element: target, index: focusableIn(element).indexOf(target) };
    };
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) last.current = undefined;
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', remember);
      element.removeEventListener('focusout', forget);
    };
  }, []);

  useLayoutEffect(() => {
    const element = area.current;
    const lost = last.current;
    if (!element || !lost || lost.element.isConnected) return;
    last.current = undefined;
    if (document.activeElement && document.activeElement !== document.body) return;
    const left = focusableIn(element);
    (left[Math.min(lost.index, left.length - 1)] ?? element).focus();
  });
  return area;
}
