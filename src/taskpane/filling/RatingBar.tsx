import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RatingSplit } from '../../domain/filling/filling-progress';
import { FILLING_MARKS as MARKS, FILLING_WORDS as WORDS } from '../../messages/filling';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '2px',
    height: '8px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  thin: { height: '6px' },
  part: { flexBasis: 0, minWidth: '3px', forcedColorAdjust: 'none' },
  blank: { backgroundColor: 'transparent', flexBasis: 0 },
});

/** From the best grade down: apart in light and dark, and by their order; the words beside them tell all. */
const useColours = makeStyles({
  first: { backgroundColor: tokens.colorBrandBackground },
  second: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  third: { backgroundColor: tokens.colorPaletteBerryBackground3 },
  other: { backgroundColor: tokens.colorNeutralStrokeAccessible },
});

interface RatingBarProps {
  readonly split: RatingSplit;
  readonly thin?: boolean;
}

/** How rows divide into grades; what is not rated stays open. */
export function RatingBar({ split, thin = false }: RatingBarProps): ReactNode {
  const styles = useStyles();
  const colours = useColours();
  const { mechanism } = usePane();
  const tones = [colours.first, colours.second, colours.third];
  const parts = [
    ...mechanism.ratings.scale.map(({ key }, index) => ({
      key,
      count: split.grades[key] ?? 0,
      tone: tones[Math.min(index, tones.length - 1)],
    })),
    { key: 'other', count: split.other, tone: colours.other },
    { key: 'blank', count: split.blank, tone: styles.blank },
  ];
  return (
    <div className={mergeClasses(styles.bar, thin && styles.thin)} aria-hidden>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ key, count, tone }) => (
          <span
            key={key}
            className={key === 'blank' ? tone : mergeClasses(styles.part, tone)}
            style={{ flexGrow: count }}
          />
        ))}
    </div>
  );
}

/** 好 9 · 中 2 · 一般 1 · 未评 4; grades that nobody has are left out. */
export function useSplitText(): (split: RatingSplit) => string {
  const say = useWording();
  const { mechanism } = usePane();
  return ({ grades, other, blank }) =>
    [
      ...mechanism.ratings.scale.map(({ key, label }) => ({ label, count: grades[key] ?? 0 })),
      { label: say(WORDS.other), count: other },
      { label: say(WORDS.blank), count: blank },
    ]
      .filter(({ count }) => count > 0)
      .map((part) => say(WORDS.part, part))
      .join(say(MARKS.dot));
}
