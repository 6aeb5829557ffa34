import type { RatingVocabulary } from '../mechanism/rating-definition';
import { oncePer } from '../memory/remembered';
import { compactText } from './plain-text';

/** What one wording means by itself, before the rest of the workbook is looked at. */
export type WordMeaning =
  | { readonly kind: 'grade'; readonly grade: string }
  | { readonly kind: 'synonym'; readonly grade: string; readonly unless: SynonymException | undefined }
  | { readonly kind: 'offScale' | 'done' | 'notDone' | 'blank' };

interface SynonymException {
  readonly alsoSeen: readonly string[];
  readonly grade: string;
}

/** A wording and the key of the grade that a clerk says it stands for; null: it stands for none (spec §2.7). */
export interface ConfirmedText {
  readonly text: string;
  readonly grade: string | null;
}

/** The mechanism's vocabulary, with what the clerk of one workbook confirmed beside it. */
export type RatingWords = RatingVocabulary & { readonly confirmed?: readonly ConfirmedText[] };

export interface RatingLexicon {
  readonly meanings: ReadonlyMap<string, WordMeaning>;
  /** A grade (group 1) that stands behind “评价为”, “等次：”, “评为” and the like, and ends its clause. */
  readonly quotedGrade: RegExp;
  /** “Done” wordings of two characters or more: single ones (是, √) mean nothing inside a sentence. */
  readonly doneWords: readonly string[];
  readonly negations: readonly string[];
}

/** A wording as it is compared: no blanks, no case, NFKC. */
export const wordKey = (text: string): string => compactText(text).toUpperCase();

/** Later entries win: the scale over what a clerk confirmed, that over synonyms, and these over the rest. */
function meaningsOf(vocabulary: RatingWords): Map<string, WordMeaning> {
  const meanings = new Map<string, WordMeaning>();
  const put = (texts: readonly string[], meaning: WordMeaning): void =>
    texts.forEach((text) => meanings.set(wordKey(text), meaning));
  put(vocabulary.blank, { kind: 'blank' });
  put(vocabulary.done, { kind: 'done' });
  put(vocabulary.notDone, { kind: 'notDone' });
  put(vocabulary.offScale, { kind: 'offScale' });
  for (const { texts, grade, unless } of vocabulary.synonyms) {
    const exception = unless && { alsoSeen: unless.alsoSeen.map(wordKey), grade: unless.grade };
    put(texts, { kind: 'synonym', grade, unless: exception });
  }
  for (const { text, grade } of vocabulary.confirmed ?? []) {
    put([text], grade === null ? { kind: 'offScale' } : { kind: 'grade', grade });
  }
  for (const { key, label } of vocabulary.scale) put([label], { kind: 'grade', grade: key });
  return meanings;
}

function quotedGrade(words: readonly string[]): RegExp {
  const anyWord = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return new RegExp(`[评价定级次果档](?:为|是|:)+["“'‘「『]*(${anyWord})(?=["”'’」』,;。!:、/]|$)`, 'gu');
}

function buildLexicon(vocabulary: RatingWords): RatingLexicon {
  const meanings = meaningsOf(vocabulary);
  const wordsOf = (kinds: readonly WordMeaning['kind'][]): string[] =>
    [...meanings].filter(([, meaning]) => kinds.includes(meaning.kind)).map(([word]) => word);
  return {
    meanings,
    quotedGrade: quotedGrade(wordsOf(['grade', 'synonym', 'offScale'])),
    doneWords: wordsOf(['done']).filter((word) => word.length > 1),
    negations: vocabulary.negations.map(wordKey),
  };
}

/** The vocabulary made ready for look-ups; kept per vocabulary because a batch reads thousands of cells with one. */
export const ratingLexicon = oncePer(buildLexicon);
