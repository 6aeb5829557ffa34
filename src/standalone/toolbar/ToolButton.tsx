import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { NARROW, NARROWEST } from '../page/widths';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '2px',
    minWidth: '40px',
    minHeight: '44px',
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    [NARROWEST]: { minWidth: '32px', minHeight: '36px' },
  },
  small: { [NARROW]: { minWidth: '32px' } },
  icon: { display: 'block', width: '20px', height: '20px', fontSize: '20px', lineHeight: 0 },
  label: {
    [NARROWEST]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  quiet: {
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});

interface ToolButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'title'> {
  readonly icon: ReactNode;
  readonly label: string;
  readonly tip: string;
  /** Known by its icon: the first label to go where there is little room. */
  readonly quiet?: boolean;
}

/** A button of the toolbar: icon above its name, as in the ribbon. */
export function ToolButton({ icon, label, tip, quiet = false, ...rest }: ToolButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      type="button"
      data-tool=""
      tabIndex={-1}
      className={mergeClasses(styles.button, quiet && styles.small)}
      title={tip}
      {...rest}
    >
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={quiet ? styles.quiet : styles.label}>{label}</span>
    </button>
  );
}
