import { plainText } from './plain-text';

/** A piece of a people cell between two separators, with the remarks in its brackets and the label before it. */
export interface NamePart {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** A telephone number is personal data that no count needs: mobile, or area code and number. */
const PHONES = /(^|\D)(?:1\d{2}[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{7,8})(?!\d)/gu;

/** Dots that stand for the one between the parts of a minority name. */
const NAME_DOTS = /[•‧・∙⋅]/gu;

/** Brackets are set aside under a private character each, so that separators inside them split nothing. */
const FIRST_MARK = 0xf0000;
const MARK = /[\u{F0000}-\u{FFFFD}]/gu;
const REMARKS_THEN_TEXT = /[\u{F0000}-\u{FFFFD}]+[^\u{F0000}-\u{FFFFD}]*/gu;
const TEXT_THEN_REMARKS = /[^\u{F0000}-\u{FFFFD}]+[\u{F0000}-\u{FFFFD}]*/gu;

interface SetAside {
  readonly text: string;
  readonly remarks: readonly string[];
}

function setRemarksAside(text: string): SetAside {
  const remarks: string[] = [];
  const marked = text
    .replace(MARK, '')
    .replace(/\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】)/gu, (_, ...groups: (string | undefined)[]) => {
      remarks.push((groups.slice(0, 3).find((group) => group !== undefined) ?? '').trim());
      return String.fromCodePoint(FIRST_MARK + remarks.length - 1);
    });
  return { text: marked, remarks };
}

/** `组长：张三` → the label is a remark on every name of its line up to the next `；`. */
function splitLabel(line: string): { readonly label: readonly string[]; readonly names: string } {
  const match = /^([^:]{1,10}):(.*)$/su.exec(line);
  return match ? { label: [(match[1] ?? '').trim()], names: match[2] ?? '' } : { label: [], names: line };
}

/** A remark belongs to the name it stands behind, or before where the part opens with one. */
const splitAtRemarks = (part: string): readonly string[] =>
  part.match(part.search(MARK) === 0 ? REMARKS_THEN_TEXT : TEXT_THEN_REMARKS) ?? [];

/** Names as most cells hold them: nothing but Chinese characters, at most with `、` between them. */
const ONLY_NAMES = /^[\u4e00-\u9fff、]+$/u;

/**
 * Splits a people cell on `、 ， ； / | &`, line ends and tabs (spec §2.5). Blanks are left in the parts: whether they
 * separate names depends on what stands around them.
 */
export function nameParts(text: string): readonly NamePart[] {
  if (ONLY_NAMES.test(text)) {
    const names = text.split('、').filter((name) => name !== '');
    return names.map((name) => ({ text: name, remarks: [] }));
  }
  const tabbed = plainText(text.replace(/\t/gu, '\n')).replace(PHONES, '$1 ').replace(NAME_DOTS, '·');
  const { text: marked, remarks } = setRemarksAside(tabbed);
  const remarksOf = (piece: string): readonly string[] =>
    [...piece.matchAll(MARK)].map(([mark]) => remarks[(mark.codePointAt(0) ?? 0) - FIRST_MARK] ?? '');
  return marked.split(/[;\n]+/u).flatMap((line) => {
    const { label, names } = splitLabel(line);
    return names
      .split(/[、,/|&。.]+/u)
      .flatMap((part) => splitAtRemarks(part.trim()))
      .map((piece) => ({
        text: piece.replace(MARK, '').trim(),
        remarks: [...label, ...remarksOf(piece)].filter((remark) => remark !== '' && !/^\d+$/u.test(remark)),
      }))
      .filter((part) => part.text !== '');
  });
}
