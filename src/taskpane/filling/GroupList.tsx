import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { GroupProgress } from '../../domain/filling/filling-progress';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { LongList } from '../consolidation/shared/LongList';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useFillingStyles } from './filling-styles';
import { RatingBar, useSplitText } from './RatingBar';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    // Older browsers in WPS put what is in a button at its start.
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
});

interface GroupListProps {
  readonly heading: string;
  readonly groups: readonly GroupProgress[];
}

/** Organisations or posts with how far they are; a click goes to the first row that is not rated. */
export function GroupList({ heading, groups }: GroupListProps): ReactNode {
  const styles = useStyles();
  const shared = useFillingStyles();
  const say = useWording();
  const splitText = useSplitText();
  const { host, status } = usePane();
  if (groups.length === 0) return null;
  return (
    <section>
      <h3 className={shared.subheading}>{heading}</h3>
      <LongList
        label={heading}
        items={groups}
        keyOf={({ name }) => name}
        render={(group) => {
          const { rated, total, next } = group;
          const name = group.name === '' ? say(WORDS.unnamed) : group.name;
          const label = say(rated < total ? WORDS.goToNext : WORDS.goToFirst, { name, rated, total });
          return (
            <button
              type="button"
              className={styles.group}
              aria-label={label}
              title={label}
              onClick={() => void status.attempt(() => host.reveal(next))}
            >
              <span className={styles.line}>
                <span className={styles.name}>{name}</span>
                <span className={styles.count}>{say(WORDS.ratedOf, { rated, total })}</span>
              </span>
              <RatingBar split={group} thin />
              <span className={shared.secondary}>{splitText(group)}</span>
            </button>
          );
        }}
      />
    </section>
  );
}
