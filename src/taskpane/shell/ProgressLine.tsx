import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PANE_WORDS } from '../../messages/pane';
import type { ProgressStep } from '../pane/status';
import { useWording } from '../pane/wording';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '40px',
    boxSizing: 'border-box',
  },
  step: { flex: '1 1 0', minWidth: 0 },
  text: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  cancel: { flexShrink: 0, minWidth: '56px' },
  bar: { display: 'block', width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
});

/** “正在读取 37/212”, a bar, and 取消 where the work can be stopped. */
export function ProgressLine({ step }: { readonly step: ProgressStep }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const { text, done, total, cancel } = step;
  const counted = done !== undefined && total !== undefined;
  const shown = counted ? say(PANE_WORDS.countDone, { text, done, total }) : text;
  return (
    <div className={styles.line}>
      <div className={styles.step}>
        <span className={styles.text}>{shown}</span>
        <progress className={styles.bar} aria-label={text} {...(counted && { value: done, max: total })} />
      </div>
      {cancel && (
        <Button className={styles.cancel} onClick={cancel}>
          {say(PANE_WORDS.cancel)}
        </Button>
      )}
    </div>
  );
}
