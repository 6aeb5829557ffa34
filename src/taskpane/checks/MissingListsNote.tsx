import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useWording } from '../pane/wording';

interface MissingListsNoteProps {
  readonly count: number;
  readonly onRestore: () => void;
}

/** How many cells lost their drop-down list, and the way to have it back; nothing where none did. */
export function MissingListsNote({ count, onRestore }: MissingListsNoteProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  if (count === 0) return null;
  return (
    <div className={view.note}>
      <p className={view.paragraph}>{say(WORDS.missingLists, { count })}</p>
      <Button className={view.small} onClick={onRestore}>
        {say(WORDS.restoreLists)}
      </Button>
    </div>
  );
}
