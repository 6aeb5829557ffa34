import type { FileGuess } from '../../../domain/consolidation/guess-key';
import type { CellPlace } from '../../../domain/forms/recognised-table';
import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import { filled } from '../../../messages/fill';
import { guessMessage } from '../../../messages/guesses';
import { noticeMessage } from '../../../messages/notices';
import { usePane } from '../../pane/use-pane';

interface GuessText {
  readonly what: string;
  readonly place: CellPlace | null;
}

/** The sentence of what the reader decided, and where. */
export function useGuessText(guess: FileGuess): GuessText {
  const { lang, mechanism } = usePane();
  switch (guess.kind) {
    case 'guess':
      return { what: guessMessage(guess.guess, lang), place: guess.guess.place };
    case 'synonym': {
      const { text, grade, times, first } = guess.synonym;
      const label = mechanism.ratings.scale.find(({ key }) => key === grade)?.label ?? grade;
      return { what: filled(WORDS.synonymTaken, { text, grade: label, times }, lang), place: first };
    }
    case 'notice':
      return { what: noticeMessage(guess.notice, lang), place: null };
  }
}
