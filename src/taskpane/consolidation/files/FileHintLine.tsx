import { Button } from '@fluentui/react-components';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { SessionFile } from '../../../actions/consolidation/session-state';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';
import { useViewStyles } from '../shared/view-styles';

interface FileHintLineProps {
  readonly file: SessionFile;
  readonly session: ConsolidationSession;
}

/** What a workbook without forms is good for: a roster or last quarter's report that came along with the folder. */
export function FileHintLine({ file, session }: FileHintLineProps) {
  const view = useViewStyles();
  const say = useWording();
  if (file.hint === 'rosterLike') {
    return (
      <div className={view.row}>
        <span>{say(WORDS.rosterLike)}</span>
        <Button onClick={() => void session.useRoster({ kind: 'file', file })}>
          {say(WORDS.useAsRoster)}
        </Button>
      </div>
    );
  }
  if (file.hint === 'ownReport') {
    return (
      <div className={view.row}>
        <span>{say(WORDS.ownReport)}</span>
        <Button onClick={() => void session.usePrevious(file)}>{say(WORDS.useAsPrevious)}</Button>
      </div>
    );
  }
  return null;
}
