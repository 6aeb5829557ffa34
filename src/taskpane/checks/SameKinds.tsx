import { useMemo, type ReactNode } from 'react';
import type { ListedFinding } from '../../domain/checking/finding-groups';
import { findingKinds } from '../../domain/checking/finding-kinds';
import type { WorkbookScan } from '../../domain/checking/workbook-scan';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useViewStyles } from '../consolidation/shared/view-styles';
import { useWording } from '../pane/wording';
import { FixAll } from './FixAll';

interface SameKindsProps {
  readonly listed: readonly ListedFinding[];
  readonly scan: WorkbookScan;
}

/** Words that stand in several cells and want one choice for them all. */
export function SameKinds({ listed, scan }: SameKindsProps): ReactNode {
  const view = useViewStyles();
  const say = useWording();
  const kinds = useMemo(() => findingKinds(listed, scan), [listed, scan]);
  return kinds.map(({ words, count, ways }) => {
    const label = say(WORDS.sameKind, { text: words, count });
    return (
      <div key={words} className={view.row} role="group" aria-label={label}>
        <span className={view.secondary}>{label}</span>
        {ways.map((way) => (
          <FixAll
            key={way.label}
            fixes={way.fixes}
            label={() => way.label}
            spoken={(cells) => say(WORDS.changeSameKind, { text: words, value: way.label, count: cells })}
          />
        ))}
      </div>
    );
  });
}
