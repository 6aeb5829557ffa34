import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

/** What a button does, while the keyboard is on it; the mouse has the browser's own. */
export interface FocusTip {
  readonly text: string;
  /** Pixels from the window's edges: from its left, or from its right where there is no room beside the button. */
  readonly place: { readonly top: number; readonly left?: number; readonly right?: number };
}

/** Pixels that the longest tip takes. */
export const TIP_WIDTH = 300;

interface FocusTips {
  readonly tip: FocusTip | undefined;
  /** For the element around the buttons. */
  readonly watch: {
    readonly onFocusCapture: (event: FocusEvent) => void;
    readonly onBlurCapture: () => void;
    readonly onPointerDownCapture: () => void;
    readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  };
}

/** The tip of the button that has the focus by keyboard; Esc closes it. */
export function useFocusTip(): FocusTips {
  const [tip, setTip] = useState<FocusTip>();
  const byPointer = useRef(false);
  const close = (): void => setTip(undefined);
  return {
    tip,
    watch: {
      onFocusCapture: ({ target }) => {
        if (!byPointer.current && target instanceof HTMLElement) setTip(tipOf(target));
        byPointer.current = false;
      },
      onBlurCapture: close,
      onPointerDownCapture: () => {
        byPointer.current = true;
        close();
      },
      onKeyDownCapture: ({ key }) => {
        byPointer.current = false;
        if (key === 'Escape' || key === 'Enter' || key === ' ') close();
      },
    },
  };
}

function tipOf(button: HTMLElement): FocusTip | undefined {
  if (button.title === '') return undefined;
  const { left, right, bottom: top } = button.getBoundingClientRect();
  const { innerWidth } = window;
  const place = left + TIP_WIDTH <= innerWidth ? { top, left } : { top, right: innerWidth - right };
  return { text: button.title, place };
}
