import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ExplainedFinding } from '../../domain/checking/finding-list';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { findingMessage } from '../../messages/findings';
import { Disclosure } from '../consolidation/shared/Disclosure';
import { LongList } from '../consolidation/shared/LongList';
import { PlaceText } from '../consolidation/shared/PlaceText';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';
import { useBringBack } from './use-keep-finding';

/** The findings that were kept with a reason; closed at first, as they are dealt with. */
export function KeptFindings({ explained }: { readonly explained: readonly ExplainedFinding[] }): ReactNode {
  const say = useWording();
  const [open, setOpen] = useState(false);
  if (explained.length === 0) return null;
  const label = say(WORDS.keptList, { count: explained.length });
  return (
    <Disclosure heading="h3" label={label} open={open} onToggle={() => setOpen(!open)}>
      {() => (
        <LongList
          label={label}
          items={explained}
          keyOf={({ listed }) => listed.key}
          render={(one) => <KeptRow explained={one} />}
        />
      )}
    </Disclosure>
  );
}

function KeptRow({ explained: { listed, kept } }: { readonly explained: ExplainedFinding }): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const { lang } = usePane();
  const bringBack = useBringBack();
  const { finding, unit } = listed;
  const message = findingMessage(finding, { unit }, lang);
  return (
    <div className={view.spread}>
      <span className={view.grow}>
        {message}
        <PlaceText file={null} place={finding.place} />
        <span className={view.secondary}>{say(WORDS.keptReason, { reason: kept.reason })}</span>
      </span>
      <Button
        className={view.small}
        aria-label={say(WORDS.bringBackThis, { message })}
        onClick={() => bringBack(kept)}
      >
        {say(WORDS.bringBack)}
      </Button>
    </div>
  );
}
