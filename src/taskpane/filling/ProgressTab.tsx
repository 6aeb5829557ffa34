import { useMemo, type ReactNode } from 'react';
import { ownRatedRows } from '../../domain/filling/filling-rows';
import { selectedRows } from '../../domain/filling/selected-rows';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { useScan } from '../live/use-scan';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { BlockPanel } from './BlockPanel';
import { NothingToRate } from './NothingToRate';
import { ProgressPanel } from './ProgressPanel';
import { RowPanel } from './RowPanel';
import { useNextRow } from './use-next-row';
import { useSelection } from './use-selection';
import { useSlot } from './use-slot';

/** The quarter's ratings: of the row or rows selected, else how far the quarter is. */
export function ProgressTab(): ReactNode {
  const say = useWording();
  const { scan } = useScan();
  const selection = useSelection();
  const chosen = useSlot();
  const next = useNextRow(scan, chosen.slot);
  const selected = useMemo(
    () => (scan && selection ? selectedRows(scan, selection) : undefined),
    [scan, selection],
  );
  if (!scan) {
    return (
      <ViewFrame>
        <p>{say(WORDS.reading)}</p>
      </ViewFrame>
    );
  }
  if (selection && selected?.kind === 'row') {
    return <RowPanel scan={scan} row={selected.row} selection={selection} chosen={chosen} next={next} />;
  }
  if (selection && selected?.kind === 'block') {
    return <BlockPanel scan={scan} rows={selected.rows} selection={selection} chosen={chosen} />;
  }
  if (ownRatedRows(scan).length === 0) return <NothingToRate own={scan.own} />;
  return <ProgressPanel scan={scan} chosen={chosen} next={next} />;
}
