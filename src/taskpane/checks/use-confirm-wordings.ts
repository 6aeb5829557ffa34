import { useCallback } from 'react';
import type { ConfirmedWording } from '../../domain/workbook/school-choices';
import { useChoices } from '../live/use-choices';

/** Remembers what wordings of this workbook stand for; true where it is remembered. */
export function useConfirmWordings(): (wordings: readonly ConfirmedWording[]) => Promise<boolean> {
  const [, choose] = useChoices();
  return useCallback(
    (wordings) =>
      choose((known) => ({
        ...known,
        wordings: [
          ...known.wordings.filter(({ text }) => wordings.every((wording) => wording.text !== text)),
          ...wordings,
        ],
      })),
    [choose],
  );
}
