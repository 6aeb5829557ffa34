import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FILLING_MARKS as MARKS, FILLING_WORDS as WORDS } from '../../messages/filling';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';

const useStyles = makeStyles({
  grades: { display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0 },
  grade: {
    position: 'relative',
    flex: '1 1 0',
    minWidth: 0,
    minHeight: '48px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase500,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    '@media (forced-colors: active)': { border: '4px double Highlight' },
  },
  key: {
    position: 'absolute',
    top: '2px',
    right: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface GradeButtonsProps {
  readonly label: string;
  /** Key of the grade that holds now. */
  readonly chosen: string | undefined;
  readonly onChoose: (grade: string) => void;
}

/** 好, 中 and 一般 as three buttons, each with its key. */
export function GradeButtons({ label, chosen, onChoose }: GradeButtonsProps): ReactNode {
  const styles = useStyles();
  const { mechanism } = usePane();
  return (
    <div className={styles.grades} role="group" aria-label={label}>
      {mechanism.ratings.scale.map((grade, index) => (
        <button
          key={grade.key}
          type="button"
          data-grade={grade.key}
          className={mergeClasses(styles.grade, grade.key === chosen && styles.chosen)}
          aria-pressed={grade.key === chosen}
          aria-keyshortcuts={String(index + 1)}
          aria-label={grade.label}
          onClick={() => onChoose(grade.key)}
        >
          {grade.label}
          <span className={styles.key} aria-hidden>
            {index + 1}
          </span>
        </button>
      ))}
    </div>
  );
}

/** 按 1、2、3 …: which keys choose, and which goes on. */
export function KeysHint({ className }: { readonly className: string }): ReactNode {
  const say = useWording();
  const { mechanism } = usePane();
  const keys = mechanism.ratings.scale.map((_, index) => index + 1).join(say(MARKS.listComma));
  return <p className={className}>{say(WORDS.keys, { keys })}</p>;
}
