import { Button } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import type { FillingRow } from '../../domain/filling/filling-rows';
import { progressOf } from '../../domain/filling/filling-progress';
import { ratingCell } from '../../domain/filling/rating-cell';
import { rangeAddress } from '../../domain/sheet/address';
import { slotAt, type SelectedPlace } from '../../domain/filling/selected-rows';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { useFillingStyles } from './filling-styles';
import { pressedKey } from './pressed-key';
import { RowDetails } from './RowDetails';
import { RowRatingPart } from './RowRatingPart';
import { SlotChips } from './SlotChips';
import { useMarkText } from './use-mark-text';
import { rowKey, type NextRow } from './use-next-row';
import type { ChosenSlot } from './use-slot';
import { useSlotName } from './use-slot-name';

interface RowPanelProps {
  readonly scan: WorkbookScan;
  readonly row: FillingRow;
  readonly selection: SelectedPlace;
  readonly chosen: ChosenSlot;
  readonly next: NextRow;
}

/** One row of 附件1 or 附件2: what it says, its quarters, and the way to the next. */
export function RowPanel({ scan, row, selection, chosen, next }: RowPanelProps): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const { mechanism } = usePane();
  const markText = useMarkText();
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const rate = useRef<(grade: string) => void>(null);
  const key = rowKey(row);
  const note = next.noteFor(row);
  const { awaited } = next;
  const place = `${selection.sheet}!${rangeAddress(selection.range)}`;
  useLayoutEffect(() => {
    if (awaited.current === key) heading.current?.focus();
    // The clerk may have gone elsewhere meanwhile.
    awaited.current = undefined;
  }, [awaited, key, place]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = pressedKey(event);
    if (!pressed) return;
    event.preventDefault();
    const grade = pressed.kind === 'grade' ? mechanism.ratings.scale[pressed.index] : undefined;
    if (pressed.kind === 'next') void next.go(row, 1);
    else if (grade && !event.repeat && awaited.current === undefined) rate.current?.(grade.key);
  };
  return (
    <div ref={panel} className={styles.panel} tabIndex={-1} onKeyDown={onKeyDown}>
      <ViewFrame primary={<WaysOn scan={scan} row={row} chosen={chosen} next={next} />}>
        <div className={styles.stack}>
          <h2 className={styles.heading} ref={heading} tabIndex={-1}>
            {say(WORDS.rowHeading, {
              attachment: mechanism.tables[row.kind].attachment,
              row: row.row + 1,
            })}
          </h2>
          <div aria-live="polite">{note && <p className={styles.note}>{note(say)}</p>}</div>
          <RowDetails row={row} />
          <SlotChips
            chosen={chosen}
            markOf={(slot) => markText(ratingCell(row, slot))}
            isOffered={(slot) => slot !== 'annual' || ratingCell(row, slot) !== undefined}
          />
          <SelectedElsewhere row={row} selection={selection} chosen={chosen} />
          <RowRatingPart
            key={`${key} ${chosen.slot}`}
            scan={scan}
            row={row}
            chosen={chosen}
            rateRef={rate}
            onAnswered={() => panel.current?.focus()}
          />
        </div>
      </ViewFrame>
    </div>
  );
}

/** To the rows still to be rated, and how many they are; once there is none, to the report. */
function WaysOn({
  scan,
  row,
  chosen: { slot },
  next,
}: Pick<RowPanelProps, 'scan' | 'row' | 'chosen' | 'next'>): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const { openView } = usePane();
  const left = useMemo(() => {
    const { total, rated } = progressOf(scan, slot);
    return total - rated;
  }, [scan, slot]);
  return (
    <>
      <Button
        icon={<ArrowUpRegular />}
        aria-label={say(WORDS.previous)}
        title={say(WORDS.previous)}
        onClick={() => void next.go(row, -1)}
      />
      <Button
        appearance={left === 0 ? 'secondary' : 'primary'}
        icon={<ArrowDownRegular />}
        onClick={() => void next.go(row, 1)}
      >
        {say(WORDS.next)}
      </Button>
      {left === 0 ? (
        <Button appearance="primary" onClick={() => openView('report')}>
          {say(WORDS.openReport)}
        </Button>
      ) : (
        <span className={styles.secondary}>{say(WORDS.remaining, { count: left })}</span>
      )}
    </>
  );
}

/** The clerk is in the cell of another quarter than the one the buttons fill in. */
function SelectedElsewhere({
  row,
  selection,
  chosen,
}: Pick<RowPanelProps, 'row' | 'selection' | 'chosen'>): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const slotName = useSlotName();
  const every = [...new Set([...chosen.slots, 'annual' as const])];
  const isChosen = slotAt(row, [chosen.slot], selection) !== undefined;
  const selected = isChosen ? undefined : slotAt(row, every, selection);
  if (selected === undefined) return null;
  return (
    <div className={styles.note}>
      <p className={styles.text}>
        {say(WORDS.elsewhere, { selected: slotName(selected), slot: slotName(chosen.slot) })}
      </p>
      <Button className={styles.compact} onClick={() => chosen.choose(selected)}>
        {say(WORDS.fillSelected, { slot: slotName(selected) })}
      </Button>
    </div>
  );
}
