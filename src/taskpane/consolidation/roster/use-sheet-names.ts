import { useCallback, useState } from 'react';
import type { SheetSummary } from '../../../host/port';
import { useBackgroundRead } from '../../pane/use-background-read';
import { usePane } from '../../pane/use-pane';

/** Names of the sheets that the clerk sees in the open workbook; follows its changes. */
export function useSheetNames(): readonly string[] {
  const { host, revision, status } = usePane();
  const [sheets, setSheets] = useState<readonly SheetSummary[]>([]);
  const read = useCallback(() => host.listSheets(), [host]);
  useBackgroundRead(read, revision, { onRead: setSheets, onFail: status.failAside });
  return sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
}
