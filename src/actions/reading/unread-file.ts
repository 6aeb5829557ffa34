import type { FileReading, IgnoredReason } from '../../domain/consolidation/submission';
import type { WorkbookRefusal } from '../../formats/refusal';
import type { ReadingOutcome } from './reading-job';

const nothingRead = { tables: [], submissions: [], guesses: [], synonyms: [] } as const;

/** A file that is none of our business, or holds none of the forms: listed with its reason. */
export const ignoredReading = (file: string, sha256: string, reason: IgnoredReason): FileReading => ({
  file,
  sha256,
  ...nothingRead,
  status: 'ignored',
  reason,
});

/** A file that is refused: listed with its reason, and nothing of it counted. */
export function rejectedReading(file: string, sha256: string, refusal: WorkbookRefusal): FileReading {
  return {
    file,
    sha256,
    ...nothingRead,
    status: 'rejected',
    reason: refusal.reason,
    code: refusal.code,
    values: refusal.values,
  };
}

/** The outcome for a file whose reader was ended from outside, or failed; it never got as far as its content hash. */
export const failedReading = (file: string, refusal: WorkbookRefusal): ReadingOutcome => ({
  readings: [rejectedReading(file, '', refusal)],
});
