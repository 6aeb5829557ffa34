import type { Vocabulary } from '../mechanism/definition';
import { isNameLike } from './name-tokens';
import { isOneOf } from './plain-text';
import { oncePer } from '../memory/remembered';

/** What a piece of a people cell turns out to be. */
export type NamePiece =
  /** `surnameOnly`: a surname with a form of address (王老师), which may or may not be somebody named elsewhere. */
  | { readonly kind: 'name'; readonly name: string; readonly surnameOnly: boolean }
  /** A word about the name beside it: 组长, 群众. */
  | { readonly kind: 'remark'; readonly remark: string }
  | { readonly kind: 'sameAsAbove' | 'nobody' | 'unrecognised' };

/** The vocabulary's words as names are compared with them. */
interface NameWords {
  /** Longest first. */
  readonly honorifics: readonly string[];
  readonly remarks: readonly string[];
  /** Any of the many words that show a group, an office or a hidden name; one pattern looks for all of them at once. */
  readonly nobody: RegExp;
}

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'u');

const nameWords = oncePer((vocabulary: Vocabulary): NameWords => ({
  honorifics: [...vocabulary.honorifics].sort((a, b) => b.length - a.length),
  remarks: [...vocabulary.honorifics, ...vocabulary.nonMemberRemarks],
  nobody: anyOf([...vocabulary.groupWords, ...vocabulary.maskedNameMarks]),
}));

/** The longest form of address at one end of a text, if any. */
const honorificAt = (text: string, end: 'start' | 'end', vocabulary: Vocabulary): string | undefined =>
  nameWords(vocabulary).honorifics.find((title) =>
    end === 'end' ? text.endsWith(title) : text.startsWith(title),
  );

/**
 * Takes a form of address off a name if enough of a name remains (spec §2.5): 王芳老师 and 校长王芳 are 王芳, while
 * 王老师 stays whole and is to be confirmed.
 */
function withoutHonorific(text: string, vocabulary: Vocabulary): NamePiece {
  const behind = honorificAt(text, 'end', vocabulary);
  if (behind !== undefined) {
    const name = text.slice(0, -behind.length);
    if (isNameLike(name)) return { kind: 'name', name, surnameOnly: false };
    return { kind: 'name', name: text, surnameOnly: true };
  }
  const before = honorificAt(text, 'start', vocabulary);
  const name = before === undefined ? '' : text.slice(before.length);
  return before !== undefined && isNameLike(name)
    ? { kind: 'name', name, surnameOnly: false }
    : { kind: 'name', name: text, surnameOnly: false };
}

/** Decides what one piece is; the vocabulary's words win over the look of a name, as 教务处 looks like one. */
export function readNamePiece(text: string, vocabulary: Vocabulary): NamePiece {
  if (text === '' || isOneOf(text, vocabulary.placeholders)) return { kind: 'nobody' };
  if (isOneOf(text, vocabulary.sameAsAbove)) return { kind: 'sameAsAbove' };
  if (isOneOf(text, nameWords(vocabulary).remarks)) {
    return { kind: 'remark', remark: text };
  }
  const piece = withoutHonorific(text.replace(/^\d{1,2}\)?(?=\p{Script=Han})/u, ''), vocabulary);
  if (piece.kind !== 'name') return piece;
  const namesNobody = nameWords(vocabulary).nobody.test(piece.name);
  return namesNobody || !isNameLike(piece.name) ? { kind: 'unrecognised' } : piece;
}
