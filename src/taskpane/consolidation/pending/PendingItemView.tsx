import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { PendingItem } from '../../../domain/consolidation/pending-item';
import type { RosterUnit } from '../../../domain/consolidation/roster';
import { DuplicateItem } from './DuplicateItem';
import { EstimateItem, FigureItem } from './FigureItems';
import { GuessItem, RejectedItem, WrongPeriodItem } from './FileItems';
import { LapsedItem } from './LapsedItem';
import { MatchedNameItem, UnknownNameItem } from './NameItems';

interface PendingItemViewProps {
  readonly item: PendingItem;
  readonly session: ConsolidationSession;
  readonly roster: readonly RosterUnit[];
}

/** One pending matter, each kind with the decision that settles it. */
export function PendingItemView({ item, session, roster }: PendingItemViewProps) {
  switch (item.kind) {
    case 'duplicate':
      return <DuplicateItem item={item} session={session} />;
    case 'lapsed':
      return <LapsedItem item={item} session={session} />;
    case 'unknownName':
      return <UnknownNameItem item={item} session={session} roster={roster} />;
    case 'figure':
      return <FigureItem item={item} session={session} />;
    case 'wrongPeriod':
      return <WrongPeriodItem item={item} session={session} />;
    case 'rejected':
      return <RejectedItem item={item} session={session} />;
    case 'matchedName':
      return <MatchedNameItem item={item} session={session} roster={roster} />;
    case 'estimate':
      return <EstimateItem item={item} session={session} />;
    case 'guess':
      return <GuessItem item={item} session={session} />;
  }
}
