import type { ConsolidationSession } from '../../../actions/consolidation/session';
import type { PendingItem, PendingKind } from '../../../domain/consolidation/pending-item';

/** What the view of one pending matter gets: the matter, and the session that settles it. */
export interface ItemProps<Kind extends PendingKind> {
  readonly item: Extract<PendingItem, { readonly kind: Kind }>;
  readonly session: ConsolidationSession;
}
