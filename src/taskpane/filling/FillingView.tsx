import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { FILLING_WORDS as WORDS } from '../../messages/filling';
import { PANE_WORDS } from '../../messages/pane';
import { IdentityNote } from '../live/IdentityNote';
import { useWording } from '../pane/wording';
import { ProgressTab } from './ProgressTab';

/** Fetched with the first click: most days only ratings are filled in. */
const StepsPanel = lazy(async () => ({ default: (await import('../steps/StepsPanel')).StepsPanel }));

const useStyles = makeStyles({
  parts: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  note: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingTop: tokens.spacingVerticalS },
  },
  part: {
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  open: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: `${tokens.strokeWidthThick} solid Highlight` },
  },
});

const PARTS = ['progress', 'steps'] as const;

/** 填报: the ratings of 附件1 and 附件2, and the steps of the flowcharts. */
export function FillingView(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const [open, setOpen] = useState<(typeof PARTS)[number]>('progress');
  return (
    <>
      <div className={styles.parts} role="group" aria-label={say(WORDS.parts)}>
        {PARTS.map((part) => (
          <button
            key={part}
            type="button"
            className={mergeClasses(styles.part, part === open && styles.open)}
            aria-pressed={part === open}
            onClick={() => setOpen(part)}
          >
            {say(WORDS[part])}
          </button>
        ))}
      </div>
      <div className={styles.note}>
        <IdentityNote />
      </div>
      {open === 'progress' ? (
        <ProgressTab />
      ) : (
        <Suspense fallback={<p className={styles.parts}>{say(PANE_WORDS.opening)}</p>}>
          <StepsPanel />
        </Suspense>
      )}
    </>
  );
}
