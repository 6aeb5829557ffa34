import { Button } from '@fluentui/react-components';
import { useMemo, type KeyboardEvent, type ReactNode } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { progressOf } from '../../domain/filling/filling-progress';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { useFillingStyles } from './filling-styles';
import { GroupList } from './GroupList';
import { pressedKey } from './pressed-key';
import { RatingBar, useSplitText } from './RatingBar';
import { SlotChips } from './SlotChips';
import type { NextRow } from './use-next-row';
import type { ChosenSlot } from './use-slot';
import { useSlotName } from './use-slot-name';
import { useSlotProgress } from './use-slot-progress';

interface ProgressPanelProps {
  readonly scan: WorkbookScan;
  readonly chosen: ChosenSlot;
  readonly next: NextRow;
}

/** How far the quarter is, by organisation and post, and where to go on. */
export function ProgressPanel({ scan, chosen, next }: ProgressPanelProps): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const slotName = useSlotName();
  const { mechanism, openView } = usePane();
  const splitText = useSplitText();
  const slotProgress = useSlotProgress(scan);
  const { slot } = chosen;
  const progress = useMemo(() => progressOf(scan, slot), [scan, slot]);
  const { rated, total, other } = progress;
  const isDone = total > 0 && rated === total;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (pressedKey(event)?.kind !== 'next') return;
    event.preventDefault();
    void next.go(undefined, 1);
  };
  const openReport = (): void => openView('report');
  return (
    <div className={styles.panel} tabIndex={-1} onKeyDown={onKeyDown}>
      <ViewFrame
        primary={
          isDone ? (
            <>
              <Button appearance="primary" onClick={openReport}>
                {say(WORDS.openReport)}
              </Button>
              <Button onClick={() => openView('checks')}>{say(WORDS.openChecks)}</Button>
            </>
          ) : (
            <>
              {total > 0 && (
                <Button appearance="primary" onClick={() => void next.go(undefined, 1)}>
                  {say(rated === 0 ? WORDS.startRating : WORDS.continueRating)}
                </Button>
              )}
              <Button onClick={openReport}>{say(WORDS.openReport)}</Button>
            </>
          )
        }
      >
        <div className={styles.stack}>
          <h2 className={styles.heading}>{slotName(slot)}</h2>
          <SlotChips chosen={chosen} markOf={slotProgress} />
          {total === 0 ? (
            <p className={styles.note}>{say(WORDS.noSlotColumn, { slot: slotName(slot) })}</p>
          ) : (
            <>
              <p className={styles.text}>
                {isDone
                  ? say(WORDS.allRated, { slot: slotName(slot), count: total })
                  : say(WORDS.total, { rated, total })}
              </p>
              <RatingBar split={progress} />
              <p className={styles.secondary}>{splitText(progress)}</p>
              {other > 0 && <p className={styles.secondary}>{say(WORDS.otherHint)}</p>}
              <p className={styles.secondary}>{say(WORDS.selectHint)}</p>
              <GroupList
                heading={say(WORDS.byGroup, { attachment: mechanism.tables.goals.attachment })}
                groups={progress.goals}
              />
              <GroupList
                heading={say(WORDS.byPost, { attachment: mechanism.tables.posts.attachment })}
                groups={progress.posts}
              />
            </>
          )}
        </div>
      </ViewFrame>
    </div>
  );
}
