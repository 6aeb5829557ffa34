import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';

const ITEMS = '[data-tool]';

interface Roving {
  readonly ref: RefObject<HTMLDivElement>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { readonly target: EventTarget }) => void;
}

/** One stop of the Tab key for the whole toolbar; arrows, Home and End go along its buttons. */
export function useRoving(): Roving {
  const ref = useRef<HTMLDivElement>(null);
  const items = useCallback(
    () =>
      [...(ref.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])].filter(
        // Folded away in a narrow window.
        (item) => item.offsetParent !== null || item === document.activeElement,
      ),
    [],
  );
  const choose = useCallback((chosen: HTMLElement | undefined) => {
    for (const item of ref.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])
      item.tabIndex = item === chosen ? 0 : -1;
  }, []);

  useEffect(() => {
    if (!ref.current?.querySelector(`${ITEMS}[tabindex="0"]`)) choose(items()[0]);
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const from = all.findIndex((item) => item === event.target);
    if (from < 0) return;
    const next = nextItem(event.key, from, all.length);
    if (next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
  };
  const onFocus = ({ target }: { readonly target: EventTarget }): void => {
    if (target instanceof HTMLElement && target.matches(ITEMS)) choose(target);
  };
  return { ref, onKeyDown, onFocus };
}

function nextItem(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : undefined;
  return step === undefined ? undefined : (from + step + count) % count;
}
