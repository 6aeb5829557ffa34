import { useEffect, useMemo } from 'react';
import { checkedFindings } from '../../domain/checking/finding-list';
import type { Finding } from '../../domain/checks/finding';
import { useFindingMarks } from '../checks/use-finding-marks';
import { usePane } from '../pane/use-pane';
import { useScan } from './use-scan';

/**
 * Shows on the tab of 检查 how many errors and warnings are open, though the view was never opened, and has the tints in
 * the sheets follow from every view; draws nothing.
 */
export function CheckBadge(): null {
  const { setBadge } = usePane();
  const { scan } = useScan();
  const open = useMemo(
    () => scan && checkedFindings(scan).open.map(({ finding }): Finding => finding),
    [scan],
  );
  useEffect(() => {
    if (!open) return;
    setBadge('checks', open.filter(({ severity }) => severity !== 'info').length);
  }, [open, setBadge]);
  useFindingMarks(open);
  useEffect(() => () => setBadge('checks', 0), [setBadge]);
  return null;
}
