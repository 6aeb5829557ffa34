import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RatingSlot } from '../../domain/filling/rating-slot';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { useWording } from '../pane/wording';
import type { ChosenSlot } from './use-slot';
import { useSlotName } from './use-slot-name';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  chip: {
    // As wide as 第一季度; five of them take two lines in the narrowest pane.
    flex: '1 1 52px',
    minWidth: '52px',
    boxSizing: 'border-box',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    flexGrow: 1.5,
    // Its name is set larger, and whole.
    minWidth: '64px',
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    '@media (forced-colors: active)': { border: `3px solid Highlight` },
  },
  line: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  mark: { color: tokens.colorNeutralForeground2 },
});

interface SlotChipsProps {
  readonly chosen: ChosenSlot;
  /** What stands below a slot's name. */
  readonly markOf: (slot: RatingSlot) => string;
  /** Where not every slot is of use; the chosen one is shown all the same. */
  readonly isOffered?: (slot: RatingSlot) => boolean;
}

/** The quarters, the one filled in large; a click fills in another. */
export function SlotChips({
  chosen: { slot, slots, choose },
  markOf,
  isOffered = () => true,
}: SlotChipsProps): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const slotName = useSlotName();
  return (
    <div className={styles.chips} role="group" aria-label={say(WORDS.slots)}>
      {slots
        .filter((each) => each === slot || isOffered(each))
        .map((each) => (
          <button
            key={each}
            type="button"
            className={mergeClasses(styles.chip, each === slot && styles.chosen)}
            aria-pressed={each === slot}
            aria-label={say(WORDS.slotOf, { slot: slotName(each), mark: markOf(each) })}
            onClick={() => choose(each)}
          >
            <span className={styles.line}>{slotName(each)}</span>
            <span className={mergeClasses(styles.line, each !== slot && styles.mark)}>{markOf(each)}</span>
          </button>
        ))}
    </div>
  );
}
