import type { ReadingGuess } from '../forms/recognised-table';
import type { SynonymUse } from '../reading/rating';
import type { SnapshotNotice } from '../sheet/snapshot';
import type { FileReading } from './submission';

/** What a clerk may look at and accept in the reading of one file. */
export type FileGuess =
  | { readonly kind: 'guess'; readonly guess: ReadingGuess }
  | { readonly kind: 'synonym'; readonly synonym: SynonymUse }
  | { readonly kind: 'notice'; readonly notice: SnapshotNotice };

/**
 * Names a guess by the content of its file, so that it stays accepted when the file is renamed or comes in a part, and
 * has to be looked at anew when the file changes. The header a guess quotes does not get into it: a part leaves it out.
 */
export function guessKey({ sha256 }: Pick<FileReading, 'sha256'>, guess: FileGuess): string {
  switch (guess.kind) {
    case 'guess': {
      const { code, place, values } = guess.guess;
      const { header: _header, ...rest } = values;
      const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
      return JSON.stringify([sha256, code, place && [place.sheet, place.cell], sorted]);
    }
    case 'synonym': {
      const { text, grade } = guess.synonym;
      return JSON.stringify([sha256, 'synonym', text, grade]);
    }
    case 'notice':
      return JSON.stringify([sha256, 'notice', guess.notice.code, guess.notice.sheet ?? null]);
  }
}
