import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { CONSOLIDATION_WORDS } from '../../messages/consolidation-view';
import { SAMPLE_WORDS as WORDS } from '../../messages/sample';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useWording } from '../pane/wording';

/** Above a consolidation of the sample: that it is one, and how to read the view. */
export function SampleNote({ onClose }: { readonly onClose: () => void }): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  return (
    <section className={view.note} aria-label={say(WORDS.card)}>
      <p className={view.paragraph}>{say(WORDS.note)}</p>
      <p className={view.paragraph}>{say(WORDS.ownFiles)}</p>
      <Button onClick={onClose}>{say(CONSOLIDATION_WORDS.close)}</Button>
    </section>
  );
}
