import { CONSOLIDATION_WORDS as WORDS } from '../../../messages/consolidation-view';
import type { ReasonWords } from '../shared/ReasonForm';

/** What every decision that needs a reason says alike. */
const DECISION_WORDS = {
  needed: WORDS.reasonNeeded,
  confirm: WORDS.confirm,
  cancel: WORDS.cancelEntry,
} as const;

export const CORRECTION_WORDS: ReasonWords = {
  ...DECISION_WORDS,
  label: WORDS.correctReason,
  hint: WORDS.correctReasonHint,
};

export const EXCLUSION_WORDS: ReasonWords = {
  ...DECISION_WORDS,
  label: WORDS.excludeReason,
  hint: WORDS.excludeHint,
};
