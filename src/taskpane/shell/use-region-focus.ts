import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the keyboard in a region whose buttons go away with their click: when the one in focus is gone, the region gets
 * the focus, and not whatever comes next, which one more Enter would press. The region needs `tabIndex={-1}`.
 */
export function useRegionFocus<E extends HTMLElement>(): RefObject<E> {
  const region = useRef<E>(null);
  const last = useRef<Element | undefined>(undefined);

  useEffect(() => {
    const element = region.current;
    if (!element) return;
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : undefined;
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
    if (!last.current || last.current.isConnected) return;
    last.current = undefined;
    if (document.activeElement === null || document.activeElement === document.body) region.current?.focus();
  });
  return region;
}
