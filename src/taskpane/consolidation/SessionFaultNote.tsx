import { Button } from '@fluentui/react-components';
import type { SessionFault } from '../../actions/consolidation/session-state';
import { CONSOLIDATION_WORDS as WORDS } from '../../messages/consolidation-view';
import { refusalMessage } from '../../messages/refusals';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useViewStyles } from './shared/view-styles';

interface SessionFaultNoteProps {
  readonly fault: SessionFault;
  readonly onClose: () => void;
}

/** What went wrong beside the files, and what to do; code and place only under 详情. */
export function SessionFaultNote({ fault, onClose }: SessionFaultNoteProps) {
  const view = useViewStyles();
  const say = useWording();
  const faultText = useFaultText();
  return (
    <div className={view.note} role="alert">
      <p className={view.paragraph}>{faultText(fault)}</p>
      {fault.kind === 'fault' && (
        <details>
          <summary>{say(WORDS.details)}</summary>
          <code className={view.place}>{fault.detail}</code>
        </details>
      )}
      <Button onClick={onClose}>{say(WORDS.close)}</Button>
    </div>
  );
}

function useFaultText(): (fault: SessionFault) => string {
  const say = useWording();
  const { lang } = usePane();
  return (fault) => {
    if (fault.kind === 'fault') return say(WORDS.programFault);
    const { kind, file } = fault;
    if (kind === 'rosterUnreadable') return refusalMessage(fault.code, { ...fault.values, file }, lang);
    return say(WORDS[kind], { file });
  };
}
