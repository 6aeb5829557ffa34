import { makeStyles, tokens } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { PRINT_WORDS as WORDS } from '../../messages/print';
import { useSay } from '../page/use-page';
import { ToolButton } from '../toolbar/ToolButton';
import { useOutsideClick } from '../toolbar/use-outside-click';
import type { PrintChoice } from './printed-sheets';

const useStyles = makeStyles({
  whole: { position: 'relative', display: 'flex' },
  list: {
    position: 'absolute',
    top: '100%',
    left: 0,
    zIndex: 1000,
    minWidth: '120px',
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
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

const CHOICES: readonly (readonly [PrintChoice, keyof typeof WORDS])[] = [
  ['this', 'thisSheet'],
  ['all', 'allSheets'],
];

interface PrintMenuProps {
  readonly busy: boolean;
  readonly onPrint: (choice: PrintChoice) => void;
}

/** 打印: this sheet, or all of them. */
export function PrintMenu({ busy, onPrint }: PrintMenuProps): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  useOutsideClick(whole, open, () => setOpen(false));
  useEffect(() => {
    if (open) whole.current?.querySelector<HTMLElement>('[data-item]')?.focus();
  }, [open]);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    whole.current?.querySelector<HTMLElement>('[data-tool]')?.focus();
  };
  const choose = (choice: PrintChoice): void => {
    setOpen(false);
    onPrint(choice);
  };
  return (
    <div ref={whole} className={styles.whole} onKeyDown={closeOnEscape}>
      <ToolButton
        quiet
        icon={<PrintRegular />}
        label={say(WORDS.print)}
        tip={say(WORDS.printTip)}
        aria-expanded={open}
        aria-disabled={busy}
        onClick={() => !busy && setOpen(!open)}
      />
      {open && (
        <div className={styles.list} role="group" aria-label={say(WORDS.print)}>
          {CHOICES.map(([choice, word]) => (
            <button
              key={choice}
              type="button"
              data-item=""
              className={styles.item}
              onClick={() => choose(choice)}
            >
              {say(WORDS[word])}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
