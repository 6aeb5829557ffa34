import { Button } from '@fluentui/react-components';
import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { PendingItem, PendingKind } from '../../../domain/consolidation/pending-item';
import type { RosterUnit } from '../../../domain/consolidation/roster';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { filled, type Wording } from '../../../messages/fill';
import { usePane } from '../../pane/use-pane';
import { useWording } from '../../pane/wording';
import { Disclosure } from '../shared/Disclosure';
import { LongList } from '../shared/LongList';
import { useKeptFocus } from '../shared/use-kept-focus';
import { useToggled } from '../shared/use-toggled';
import { useViewStyles } from '../shared/view-styles';
import { isOpenAtFirst, pendingGroups, pendingKey } from './pending-groups';
import { PendingItemView } from './PendingItemView';

const GROUP_NAMES: Readonly<Record<PendingKind, Wording>> = {
  duplicate: WORDS.duplicateGroup,
  lapsed: WORDS.lapsedGroup,
  unknownName: WORDS.unknownNameGroup,
  figure: WORDS.figureGroup,
  wrongPeriod: WORDS.wrongPeriodGroup,
  rejected: WORDS.rejectedGroup,
  matchedName: WORDS.matchedNameGroup,
  estimate: WORDS.estimateGroup,
  guess: WORDS.guessGroup,
};

/** Shown of a group at first; what comes first in it matters most. */
const AT_FIRST = 3;

interface PendingSectionProps {
  readonly items: readonly PendingItem[];
  readonly session: ConsolidationSession;
  readonly roster: readonly RosterUnit[];
}

/** Everything that waits for the clerk, kind by kind, each with its decision beside it. */
export function PendingSection({ items, session, roster }: PendingSectionProps) {
  const view = useViewStyles();
  const say = useWording();
  const { lang } = usePane();
  const area = useKeptFocus<HTMLDivElement>();
  const [toggled, toggle] = useToggled<PendingKind>();
  return (
    <div ref={area} tabIndex={-1} className={view.focusTarget}>
      <h3 className={view.subheading}>
        {items.length === 0 ? say(WORDS.pendingNone) : say(WORDS.pending, { count: items.length })}
      </h3>
      {pendingGroups(items).map((group) => {
        const name = filled(GROUP_NAMES[group.kind], { count: group.items.length }, lang);
        return (
          <Disclosure
            key={group.kind}
            label={name}
            open={isOpenAtFirst(group.kind) !== toggled.has(group.kind)}
            onToggle={() => toggle(group.kind)}
          >
            {() => (
              <>
                <AcceptAll items={group.items} session={session} />
                <LongList
                  label={name}
                  items={group.items}
                  keyOf={pendingKey}
                  first={AT_FIRST}
                  render={(item) => <PendingItemView item={item} session={session} roster={roster} />}
                />
              </>
            )}
          </Disclosure>
        );
      })}
    </div>
  );
}

/** Readings come by the dozen from forms of one make; who has looked at them accepts them at once. */
function AcceptAll({ items, session }: Pick<PendingSectionProps, 'items' | 'session'>) {
  const view = useViewStyles();
  const say = useWording();
  const keys = new Set(items.flatMap((item) => (item.kind === 'guess' ? [item.key] : [])));
  if (keys.size < 2) return null;
  return (
    <Button className={view.small} onClick={() => session.acceptGuesses([...keys])}>
      {say(WORDS.acceptAll, { count: keys.size })}
    </Button>
  );
}
