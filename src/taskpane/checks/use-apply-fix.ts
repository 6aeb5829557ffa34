import { useCallback } from 'react';
import type { CombinedFix } from '../../domain/checking/finding-fixes';
import { cellAddress } from '../../domain/sheet/address';
import { cellText } from '../../domain/sheet/cell-value';
import type { CellEdit } from '../../domain/sheet/edits';
import { CHECKS_WORDS as WORDS } from '../../messages/checks-view';
import { useEdits } from '../live/use-edits';
import type { Sentence } from '../pane/say';
import { useConfirmWordings } from './use-confirm-wordings';

/** Writes a fix in one action and says what was written, with 撤销; true where it was written. */
export function useApplyFix(): (fix: CombinedFix) => Promise<boolean> {
  const edit = useEdits();
  const confirm = useConfirmWordings();
  return useCallback(
    async ({ edits, guards, remember }) => {
      const written = await edit(edits, guards, doneSentence(edits));
      if (written && remember.length > 0) await confirm(remember);
      return written;
    },
    [edit, confirm],
  );
}

const doneSentence =
  (edits: readonly CellEdit[]): Sentence =>
  (say) => {
    const [first, second] = edits;
    if (!first || second) return say(WORDS.fixedMany, { count: edits.length });
    const place = { sheet: first.sheet, cell: cellAddress(first.row, first.col) };
    return first.value === null
      ? say(WORDS.clearedOne, place)
      : say(WORDS.fixedOne, { ...place, value: cellText(first.value) });
  };
