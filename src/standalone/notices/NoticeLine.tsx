import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { NOTICE_WORDS } from '../../messages/standalone-notices';
import { useSay } from '../page/use-page';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { flex: '0 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  close: { marginLeft: 'auto', flexShrink: 0 },
});

interface NoticeLineProps {
  readonly text: string;
  readonly failed?: boolean;
  /** What can be done about it, in its order. */
  readonly children?: ReactNode;
  readonly onClose?: () => void;
}

/** One thing said or asked between toolbar and grid. */
export function NoticeLine({ text, failed = false, children, onClose }: NoticeLineProps): ReactNode {
  const styles = useStyles();
  const say = useSay();
  const Icon = failed ? ErrorCircleRegular : InfoRegular;
  return (
    <div className={styles.line}>
      <Icon className={mergeClasses(styles.icon, failed && styles.failed)} fontSize={20} />
      <span className={styles.text}>{text}</span>
      {children}
      {onClose && (
        <Button appearance="subtle" className={styles.close} onClick={onClose}>
          {say(NOTICE_WORDS.close)}
        </Button>
      )}
    </div>
  );
}
