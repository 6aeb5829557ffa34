import { useEffect } from 'react';
import { checkedFindings } from '../../domain/checking/finding-list';
import { usePane } from '../pane/use-pane';
import { useScan } from './use-scan';

/** Shows on the tab of 检查 how many errors and warnings are open, though the view was never opened; draws nothing. */
export function CheckBadge(): null {
  const { setBadge } = usePane();
  const { scan } = useScan();
  useEffect(() => {
    if (!scan) return;
    const { open } = checkedFindings(scan);
    setBadge('checks', open.filter(({ finding: { severity } }) => severity !== 'info').length);
  }, [scan, setBadge]);
  useEffect(() => () => setBadge('checks', 0), [setBadge]);
  return null;
}
