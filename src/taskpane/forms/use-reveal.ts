import { useCallback } from 'react';
import { usePane } from '../pane/use-pane';

/** Shows a sheet of the workbook, from its first cell. */
export function useReveal(): (sheet: string) => void {
  const { host, status } = usePane();
  return useCallback(
    (sheet) => void status.attempt(() => host.reveal({ sheet, cell: 'A1' })),
    [host, status],
  );
}
