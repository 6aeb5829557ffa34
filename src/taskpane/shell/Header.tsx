import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { PANE_WORDS } from '../../messages/pane';
import { usePane } from '../pane/use-pane';
import { useQuarterName } from '../pane/use-quarter-name';
import { useWording } from '../pane/wording';

/** Fetched when it is first opened: fields are heavy, and four times a year they are changed. */
const PeriodEditor = lazy(async () => ({ default: (await import('./PeriodEditor')).PeriodEditor }));

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  // In a low pane the editor gives way and scrolls; the line stays.
  whole: { position: 'relative', minHeight: '40px', display: 'flex', flexDirection: 'column' },
  editor: { minHeight: 0, overflowY: 'auto' },
  header: { flexShrink: 0, minHeight: '40px', display: 'flex', alignItems: 'center' },
  // Office lays its own menu over the top right 40 × 40 px of a pane.
  officeMenu: { paddingRight: '40px' },
  close: { flexShrink: 0, marginLeft: 'auto', minWidth: '32px' },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  // A long name gives way; the quarter stays readable.
  unit: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  period: { whiteSpace: 'nowrap', flexShrink: 0 },
  arrow: { flexShrink: 0 },
});

/** Who and when, in one line; a click opens the editor below it. */
export function Header(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { memory, period, closePane } = usePane();
  const quarterName = useQuarterName();
  const [open, setOpen] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const unit = memory.unit ?? say(PANE_WORDS.unitMissing);
  const close = (): void => {
    setOpen(false);
    line.current?.focus();
  };
  return (
    <header className={styles.whole}>
      <h1 className={styles.spoken}>{say(PANE_WORDS.title)}</h1>
      <div className={mergeClasses(styles.header, !closePane && styles.officeMenu)}>
        <button
          ref={line}
          type="button"
          className={styles.line}
          aria-expanded={open}
          aria-controls="who-and-when"
          title={`${unit}（${say(PANE_WORDS.change)}）`}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.unit}>{unit}</span>
          <span className={styles.period}>
            · {period.year} {quarterName(period.quarter)}
          </span>
          {open ? (
            <ChevronUpRegular className={styles.arrow} />
          ) : (
            <ChevronDownRegular className={styles.arrow} />
          )}
        </button>
        {closePane && (
          <Button
            appearance="subtle"
            className={styles.close}
            icon={<DismissRegular />}
            aria-label={say(PANE_WORDS.closePane)}
            title={say(PANE_WORDS.closePane)}
            onClick={closePane}
          />
        )}
      </div>
      <div id="who-and-when" className={styles.editor}>
        {open && (
          <Suspense fallback={null}>
            <PeriodEditor onClose={close} />
          </Suspense>
        )}
      </div>
    </header>
  );
}
