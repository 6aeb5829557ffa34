import { useEffect, useState } from 'react';
import type { PaneCore } from './pane-core';
import type { PaneServices } from './pane-services';

/** The pane's core once it was fetched; where it cannot be, the error boundary around shows what to do. */
export function usePaneCore(fetchCore: PaneServices['core']): PaneCore | undefined {
  const [core, setCore] = useState<PaneCore>();
  useEffect(() => {
    let current = true;
    fetchCore().then(
      (fetched) => current && setCore(fetched),
      (error: unknown) => {
        if (!current) return;
        // Boundaries catch only what is thrown while drawing.
        setCore(() => {
          throw error;
        });
      },
    );
    return () => void (current = false);
  }, [fetchCore]);
  return core;
}
