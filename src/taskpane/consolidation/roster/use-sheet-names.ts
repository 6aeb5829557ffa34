import { useEffect, useState } from 'react';
import { usePane } from '../../pane/use-pane';

/** Names of the sheets that the clerk sees in the open workbook; follows its changes. */
export function useSheetNames(): readonly string[] {
  const { host, revision, status } = usePane();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    host.listSheets().then(
      (sheets) =>
        current &&
        setNames(sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)),
      (error: unknown) => {
        if (current) status.fail(error);
      },
    );
    return () => void (current = false);
  }, [host, revision, status]);
  return names;
}
