import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { flexShrink: 0 },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  content: { paddingLeft: tokens.spacingHorizontalM, minWidth: 0 },
});

interface DisclosureProps {
  readonly label: ReactNode;
  /** Its level among the headings around it; the fourth unless told. */
  readonly heading?: 'h3' | 'h4';
  readonly open: boolean;
  readonly onToggle: () => void;
  /** What opens; not built before. */
  readonly children: () => ReactNode;
}

/** A heading that opens what belongs to it. */
export function Disclosure({ label, heading: Heading = 'h4', open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          {...(open && { 'aria-controls': id })}
          onClick={onToggle}
        >
          <span className={styles.chevron} aria-hidden>
            {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          </span>
          <span className={styles.label}>{label}</span>
        </button>
      </Heading>
      {open && (
        <div id={id} className={styles.content}>
          {children()}
        </div>
      )}
    </div>
  );
}
