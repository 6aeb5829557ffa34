import { mergeDrawn } from '../../domain/workbook/merge-drawn';
import { markOfMemory, memoryOfMark } from '../../domain/workbook/mark-rows';
import type { FormKind } from '../../domain/workbook/workbook-memory';
import type { DrawOutcome, Host } from '../../host/port';
import { formSheet, type FormOwner } from './form-sheet';

/**
 * Draws empty forms beside what the workbook holds and remembers whose they are, all or nothing. Rejects with
 * `HostError`, and the workbook is as it was.
 */
export async function insertForms(
  host: Host,
  kinds: readonly FormKind[],
  who: FormOwner = {},
): Promise<DrawOutcome> {
  return host.drawSheets({
    sheets: kinds.map((kind) => formSheet(kind, who)),
    mark: (current, given) => {
      const drawn = kinds.map((kind, index) => ({ kind, sheet: given[index] ?? '' }));
      return markOfMemory(mergeDrawn({ ...memoryOfMark(current), ...who }, drawn), current);
    },
  });
}
