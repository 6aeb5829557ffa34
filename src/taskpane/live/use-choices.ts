import { useCallback } from 'react';
import { NO_CHOICES, type SchoolChoices } from '../../domain/workbook/school-choices';
import { usePane } from '../pane/use-pane';

/** What the clerk decided, and how to decide more: the change is made to what the workbook remembers then. */
export function useChoices(): readonly [
  SchoolChoices,
  (change: (known: SchoolChoices) => SchoolChoices) => Promise<boolean>,
] {
  const { memory, remember, status } = usePane();
  const choose = useCallback(
    (change: (known: SchoolChoices) => SchoolChoices) =>
      status.attemptInTurn(() => remember((known) => ({ choices: change(known.choices ?? NO_CHOICES) }))),
    [remember, status],
  );
  return [memory.choices ?? NO_CHOICES, choose];
}
