import type { Wording } from '../../messages/fill';

/** Says a wording in one language. */
export type Say = (wording: Wording, values?: Readonly<Record<string, string | number | null>>) => string;

/** A sentence that can be said again in the other language. */
export type Sentence = (say: Say) => string;
