import { useEffect, type RefObject } from 'react';

/** Closes what is open at a press outside of it; `close` may be another function each time. */
export function useOutsideClick(whole: RefObject<HTMLElement>, open: boolean, close: () => void): void {
  useEffect(() => {
    if (!open) return;
    const press = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && whole.current?.contains(target))) close();
    };
    // Before the grid takes it for its own.
    window.addEventListener('pointerdown', press, true);
    return () => window.removeEventListener('pointerdown', press, true);
  }, [whole, open, close]);
}
