import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { PANE_WORDS } from '../../messages/pane';
import type { Sentence } from '../pane/say';
import type { Status } from '../pane/status';
import { usePane, useStatus } from '../pane/use-pane';
import { useUndo } from '../pane/use-undo';
import { useWording } from '../pane/wording';
import { FaultDetails } from './FaultDetails';
import { ProgressLine } from './ProgressLine';
import { useRegionFocus } from './use-region-focus';

const useStyles = makeStyles({
  area: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    flexShrink: 0,
    maxHeight: '45vh',
    overflowY: 'auto',
  },
  // Takes the focus, but nothing can be done with it there.
  region: { outlineStyle: 'none' },
  line: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '40px',
    boxSizing: 'border-box',
  },
  sentence: { flex: '1 1 0', minWidth: '140px', overflowWrap: 'anywhere' },
  button: { flexShrink: 0, minWidth: '56px' },
  icon: { flexShrink: 0 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

/** The last action with 撤销, progress with 取消, or what went wrong and what to do. */
export function StatusLine(): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const status = useStatus();
  const region = useRegionFocus<HTMLDivElement>();
  return (
    <footer className={styles.area} aria-label={say(PANE_WORDS.status)}>
      {/* Always there, so that a screen reader hears what is put into it. */}
      <div
        ref={region}
        tabIndex={-1}
        className={styles.region}
        role="status"
        aria-live={status.kind === 'progress' ? 'off' : 'polite'}
        data-kind={status.kind}
      >
        <StatusContent status={status} />
      </div>
    </footer>
  );
}

function StatusContent({ status }: { readonly status: Status }): ReactNode {
  switch (status.kind) {
    case 'idle':
      return null;
    case 'said':
      return <Said sentence={status.sentence} undo={status.undo} />;
    case 'progress':
      return <ProgressLine step={status} />;
    case 'failed':
      return <Failed status={status} />;
  }
}

function Said({ sentence, undo }: { readonly sentence: Sentence; readonly undo: boolean }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const takeBack = useUndo();
  return (
    <div className={styles.line}>
      <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.done)} fontSize={20} />
      <span className={styles.sentence}>{sentence(say)}</span>
      {undo && (
        <Button className={styles.button} title={say(PANE_WORDS.undoAction)} onClick={() => void takeBack()}>
          {say(PANE_WORDS.undo)}
        </Button>
      )}
    </div>
  );
}

function Failed({ status }: { readonly status: Extract<Status, { kind: 'failed' }> }): ReactNode {
  const styles = useStyles();
  const say = useWording();
  const pane = usePane();
  const takeBack = useUndo();
  return (
    <>
      <div className={styles.line}>
        <ErrorCircleRegular className={mergeClasses(styles.icon, styles.failed)} fontSize={20} />
        <span className={styles.sentence}>{status.fault.text}</span>
        {status.undoAnyway && (
          <Button className={styles.button} onClick={() => void takeBack({ discardChanges: true })}>
            {say(PANE_WORDS.undoAnyway)}
          </Button>
        )}
        <Button appearance="subtle" className={styles.button} onClick={pane.status.clear}>
          {say(PANE_WORDS.close)}
        </Button>
      </div>
      <FaultDetails fault={status.fault} lang={pane.lang} />
    </>
  );
}
