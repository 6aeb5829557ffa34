import { countSharedStrings } from '../../../legacy/biff-shared-strings';
import type { BiffRecord } from '../../../legacy/biff-records';

/** Numbers of the shared texts that have parts with looks of their own. */
export function richSharedTexts(stream: Uint8Array, pieces: readonly BiffRecord[]): ReadonlySet<number> {
  const rich = new Set<number>();
  if (pieces.length > 0) {
    countSharedStrings(stream, pieces, (index, runs) => {
      if (runs > 0) rich.add(index);
    });
  }
  return rich;
}
