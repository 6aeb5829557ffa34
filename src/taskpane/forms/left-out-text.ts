import type { DrawOutcome, LeftOut } from '../../host/port';
import { TEMPLATE_WORDS } from '../../messages/pane-views';
import type { Wording } from '../../messages/fill';
import type { Say } from '../pane/wording';

/** That merges cannot be read keeps nothing from being drawn. */
const SENTENCES: Readonly<Partial<Record<LeftOut, Wording>>> = {
  notes: TEMPLATE_WORDS.withoutNotes,
  printSetup: TEMPLATE_WORDS.withoutPrintSetup,
  links: TEMPLATE_WORDS.withoutLinks,
};

/** What of a drawing this program did not take, as sentences behind what was drawn; empty where nothing. */
export const leftOutText = (say: Say, leftOut: DrawOutcome['leftOut']): string =>
  leftOut
    .flatMap((what) => SENTENCES[what] ?? [])
    .map((sentence) => say(sentence))
    .join('');
