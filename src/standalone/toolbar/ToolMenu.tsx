import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { ToolButton } from './ToolButton';
import { useOutsideClick } from './use-outside-click';

const useStyles = makeStyles({
  whole: { position: 'relative', display: 'flex' },
  list: {
    position: 'absolute',
    top: '100%',
    left: 0,
    zIndex: 1000,
    minWidth: '120px',
    maxWidth: '360px',
    padding: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  item: {
    display: 'block',
    width: '100%',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    textAlign: 'left',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  last: {
    marginTop: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface ToolMenuProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly tip: string;
  readonly open: boolean;
  readonly busy?: boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A button of the toolbar with a short list below; Esc and a click elsewhere close it. */
export function ToolMenu({
  open,
  busy = false,
  onToggle,
  onClose,
  children,
  ...button
}: ToolMenuProps): ReactNode {
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  useOutsideClick(whole, open, onClose);
  useEffect(() => {
    if (open) whole.current?.querySelector<HTMLElement>('[data-item]')?.focus();
  }, [open]);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    onClose();
    whole.current?.querySelector<HTMLElement>('[data-tool]')?.focus();
  };
  return (
    <div ref={whole} className={styles.whole} onKeyDown={closeOnEscape}>
      <ToolButton
        {...button}
        quiet
        aria-expanded={open}
        aria-disabled={busy}
        onClick={() => !busy && onToggle()}
      />
      {open && (
        <div className={styles.list} role="group" aria-label={button.label}>
          {children}
        </div>
      )}
    </div>
  );
}

interface ToolMenuItemProps {
  readonly children: string;
  /** Set off from those above. */
  readonly isLast?: boolean;
  readonly onChoose: () => void;
}

/** A line of the list. */
export function ToolMenuItem({ children, isLast = false, onChoose }: ToolMenuItemProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      data-item=""
      className={mergeClasses(styles.item, isLast && styles.last)}
      onClick={onChoose}
    >
      {children}
    </button>
  );
}
