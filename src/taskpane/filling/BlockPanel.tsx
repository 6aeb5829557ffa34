import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { blockRating } from '../../domain/filling/block-rating';
import type { FillingRow } from '../../domain/filling/filling-rows';
import type { SelectedPlace } from '../../domain/filling/selected-rows';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { useEdits } from '../live/use-edits';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';
import { BlockPreview } from './BlockPreview';
import { useFillingStyles } from './filling-styles';
import { FutureQuestion } from './FutureQuestion';
import { GradeButtons } from './GradeButtons';
import { pressedKey } from './pressed-key';
import { SlotChips } from './SlotChips';
import { useSlotProgress } from './use-slot-progress';
import type { ChosenSlot } from './use-slot';
import { useSlotName } from './use-slot-name';

interface BlockPanelProps {
  readonly scan: WorkbookScan;
  readonly rows: readonly FillingRow[];
  readonly selection: SelectedPlace;
  readonly chosen: ChosenSlot;
}

/** Several rows at once: a grade for all, what would change, and 填入. */
export function BlockPanel({ scan, rows, selection, chosen }: BlockPanelProps): ReactNode {
  const styles = useFillingStyles();
  const say = useWording();
  const slotName = useSlotName();
  const { mechanism, period } = usePane();
  const edit = useEdits();
  const panel = useRef<HTMLDivElement>(null);
  const progress = useSlotProgress(scan);
  const [grade, setGrade] = useState<string>();
  const [replace, setReplace] = useState(false);
  const [asking, setAsking] = useState(false);
  const { slot } = chosen;
  const block = useMemo(
    () => (grade === undefined ? undefined : blockRating(scan, selection, slot, grade, { replace })),
    [scan, selection, slot, grade, replace],
  );
  const label = mechanism.ratings.scale.find(({ key }) => key === grade)?.label ?? '';
  const year = rows[0]?.table.period.year ?? period.year;

  const write = async (): Promise<void> => {
    setAsking(false);
    if (!block) return;
    panel.current?.focus();
    const values = { count: block.changes.length, grade: label, slot: slotName(slot) };
    const edits = block.changes.map((change) => change.edit);
    if (await edit(edits, block.guards, (inLang) => inLang(WORDS.filled, values))) setGrade(undefined);
  };
  const fill = (): void => {
    if (chosen.timing(year) === 'future' && !chosen.confirmed) setAsking(true);
    else void write();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const pressed = pressedKey(event);
    const chosenGrade = pressed?.kind === 'grade' ? mechanism.ratings.scale[pressed.index] : undefined;
    if (!chosenGrade) return;
    event.preventDefault();
    setGrade(chosenGrade.key);
  };

  return (
    <div ref={panel} className={styles.panel} tabIndex={-1} onKeyDown={onKeyDown}>
      <ViewFrame
        primary={
          <Button appearance="primary" disabled={!block?.changes.length} onClick={fill}>
            {say(WORDS.fill)}
          </Button>
        }
      >
        <div className={styles.stack}>
          <h2 className={styles.heading}>{say(WORDS.blockHeading, { count: rows.length })}</h2>
          <SlotChips chosen={chosen} markOf={progress} />
          {chosen.timing(year) === 'past' && (
            <p className={styles.note}>{say(WORDS.past, { slot: slotName(slot) })}</p>
          )}
          <GradeButtons
            label={say(WORDS.grades, { slot: slotName(slot) })}
            chosen={grade}
            onChoose={setGrade}
          />
          <Checkbox
            label={say(WORDS.replace)}
            checked={replace}
            onChange={(_, data) => setReplace(data.checked === true)}
          />
          {asking && (
            <FutureQuestion
              slot={slot}
              year={year}
              onConfirm={() => {
                chosen.confirm();
                void write();
              }}
              onCancel={() => {
                setAsking(false);
                panel.current?.focus();
              }}
            />
          )}
          {block ? (
            <BlockPreview block={block} grade={label} />
          ) : (
            <p className={styles.secondary}>{say(WORDS.chooseGrade)}</p>
          )}
        </div>
      </ViewFrame>
    </div>
  );
}
