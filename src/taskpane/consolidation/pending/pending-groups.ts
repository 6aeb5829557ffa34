import type { PendingItem, PendingKind } from '../../../domain/consolidation/pending-item';

interface PendingGroup {
  readonly kind: PendingKind;
  readonly items: readonly PendingItem[];
}

/** Pending matters by kind, in the order in which the first of each kind comes. */
export function pendingGroups(items: readonly PendingItem[]): readonly PendingGroup[] {
  const groups = new Map<PendingKind, PendingItem[]>();
  for (const item of items) {
    const group = groups.get(item.kind);
    if (group) group.push(item);
    else groups.set(item.kind, [item]);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, items: ofKind }));
}

/** Kinds that only wait to be looked at: counted already, and so many that they would hide the others. */
const CLOSED_AT_FIRST: ReadonlySet<PendingKind> = new Set(['matchedName', 'estimate', 'guess']);

export const isOpenAtFirst = (kind: PendingKind): boolean => !CLOSED_AT_FIRST.has(kind);

/** What tells a matter from all others, so that the list keeps its place when one is settled. */
export function pendingKey(item: PendingItem): string {
  switch (item.kind) {
    case 'duplicate':
    case 'wrongPeriod':
      return item.unit;
    case 'lapsed': {
      const { decision } = item;
      return `${decision.unit} ${decision.kind === 'correction' ? decision.indicator : ''}`;
    }
    case 'unknownName':
    case 'matchedName':
      return item.written;
    case 'figure':
      return `${item.unit} ${item.indicator}`;
    case 'rejected':
      return item.file;
    case 'estimate':
      return item.key;
    case 'guess':
      return `${item.file} ${item.key}`;
  }
}
