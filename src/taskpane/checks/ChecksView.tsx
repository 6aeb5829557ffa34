import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { COMING_WORDS } from '../../messages/pane-views';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { ViewFrame } from '../shell/ViewFrame';

/** 检查: for now, the way to the check that there is. */
export function ChecksView(): ReactNode {
  const say = useWording();
  const { openView } = usePane();
  return (
    <ViewFrame
      primary={
        <Button appearance="primary" onClick={() => openView('consolidation')}>
          {say(COMING_WORDS.openConsolidation)}
        </Button>
      }
    >
      <p>{say(COMING_WORDS.checksLater)}</p>
      <p>{say(COMING_WORDS.checksNow)}</p>
    </ViewFrame>
  );
}
