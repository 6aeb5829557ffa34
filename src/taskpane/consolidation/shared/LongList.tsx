import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, minWidth: 0 },
  item: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    minWidth: 0,
    ':last-child': { borderBottomStyle: 'none' },
  },
});

interface LongListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  /** How many are shown at first. */
  readonly first?: number;
}

/** How many more come each time. */
const STEP = 50;

/** A list of any length that stays quick: its beginning, and more on demand. */
export function LongList<T>({ label, items, keyOf, render, first = STEP }: LongListProps<T>) {
  const styles = useStyles();
  const say = useWording();
  const [shown, setShown] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const focusAt = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const index = focusAt.current;
    focusAt.current = undefined;
    const item = index === undefined ? undefined : list.current?.children[index];
    if (item instanceof HTMLElement) item.focus();
  }, [shown]);
  const showMore = (): void => {
    focusAt.current = shown;
    setShown(shown + STEP);
  };
  return (
    <>
      <ul className={styles.list} aria-label={label} ref={list}>
        {items.slice(0, shown).map((item) => (
          <li key={keyOf(item)} className={styles.item} tabIndex={-1}>
            {render(item)}
          </li>
        ))}
      </ul>
      {items.length > shown && (
        <Button appearance="subtle" onClick={showMore}>
          {say(WORDS.showMore, { count: items.length - shown })}
        </Button>
      )}
    </>
  );
}
