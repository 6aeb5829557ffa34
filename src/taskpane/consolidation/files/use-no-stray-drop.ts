import { useEffect } from 'react';

/** A file dropped beside its zone would make the browser leave the pane for that file. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    const stay = (event: DragEvent): void => event.preventDefault();
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);
}
