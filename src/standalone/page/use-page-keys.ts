import { useEffect } from 'react';
import { focusRegion } from './focus-region';
import { usePage } from './use-page';

/** Ctrl+S, Ctrl+O, Ctrl+P and F6, wherever the focus is. */
export function usePageKeys(): void {
  const { files, print } = usePage();
  useEffect(() => {
    const orders: Readonly<Record<string, () => void>> = {
      s: () => void files.save(),
      o: () => void files.pickAndOpen(),
      p: () => void print('this'),
    };
    const press = (event: KeyboardEvent): void => {
      const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
      const order =
        event.key === 'F6' && plain
          ? () => focusRegion(event.shiftKey ? -1 : 1)
          : (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
            ? orders[event.key.toLowerCase()]
            : undefined;
      if (!order) return;
      event.preventDefault();
      event.stopPropagation();
      order();
    };
    // On the way down: the grid has keys of its own.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [files, print]);
}
