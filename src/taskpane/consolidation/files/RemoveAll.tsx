import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { useWording } from '../../pane/wording';

interface RemoveAllProps {
  readonly count: number;
  readonly session: ConsolidationSession;
}

/** Takes all files away, and with them what was decided; asked once more, as that cannot be taken back. */
export function RemoveAll({ count, session }: RemoveAllProps) {
  const say = useWording();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {say(WORDS.removeAll)}
      </Button>
    );
  }
  return (
    <>
      <Button autoFocus onClick={() => session.clear()}>
        {say(WORDS.removeAllReally, { count })}
      </Button>
      <Button appearance="subtle" onClick={() => setAsking(false)}>
        {say(WORDS.cancelEntry)}
      </Button>
    </>
  );
}
