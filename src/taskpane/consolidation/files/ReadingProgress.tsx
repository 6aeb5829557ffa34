import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Progress } from '../../../actions/consolidate-files';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useCalmText } from '../shared/use-calm-text';
import { useViewStyles } from '../shared/view-styles';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cancel: { flexShrink: 0 },
});

interface ReadingProgressProps {
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far the reading is, with the file in hand, and how to stop it. */
export function ReadingProgress({ progress, onCancel }: ReadingProgressProps) {
  const styles = useStyles();
  const view = useViewStyles();
  const say = useWording();
  const { done, total, file } = progress;
  const line = say(file === '' ? WORDS.reading : WORDS.readingFile, {
    done,
    total,
    file: file.replace(/^.*\//u, ''),
  });
  const calm = useCalmText(say(WORDS.reading, { done, total }));
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span className={styles.text}>{line}</span>
        <Button className={styles.cancel} onClick={onCancel}>
          {say(WORDS.cancel)}
        </Button>
      </div>
      <ProgressBar
        value={done}
        max={total}
        thickness="large"
        aria-label={say(WORDS.reading, { done, total })}
      />
      <span className={view.onlySpoken} role="status">
        {calm}
      </span>
    </div>
  );
}
