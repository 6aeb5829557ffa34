import { plainText } from './plain-text';
import { wordKey } from './rating-lexicon';
import { remembered } from '../memory/remembered';

/** A rating cell's text taken apart: what it says, what stands in brackets, and its clauses. */
export interface RatingWording {
  /** Without brackets, blanks and closing punctuation, in capitals: what the lexicon is asked for. */
  readonly core: string;
  readonly remarks: readonly string[];
  readonly clauses: readonly RatingClause[];
}

export interface RatingClause {
  readonly key: string;
  /** Everything behind the clause, separators dropped. */
  readonly rest: string;
}

const BRACKETED = /\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】/gu;
const EDGES = /^[\s"“”'‘’「」『』《》]+|[\s"“”'‘’「」『』《》。.,;:!?、~…]+$/gu;
const SEPARATOR = /[:,;。.!?、/|~\n ]+|[-–—]+/gu;

const withoutEdges = (text: string): string => text.replace(EDGES, '');

/** Takes bracketed remarks out of a text, innermost first. */
function takeRemarks(text: string): { readonly bare: string; readonly remarks: readonly string[] } {
  const remarks: string[] = [];
  let bare = text;
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(BRACKETED, (_, round?: string, square?: string, lenticular?: string) => {
      const remark = (round ?? square ?? lenticular ?? '').trim();
      if (remark !== '') remarks.push(remark);
      return '';
    });
  }
  return { bare: bare.trim(), remarks };
}

function clausesOf(text: string): RatingClause[] {
  const clauses: RatingClause[] = [];
  let start = 0;
  for (const separator of [...text.matchAll(SEPARATOR), undefined]) {
    const end = separator?.index ?? text.length;
    const key = wordKey(withoutEdges(text.slice(start, end)));
    const next = separator ? end + separator[0].length : end;
    if (key !== '') clauses.push({ key, rest: withoutEdges(text.slice(next)) });
    start = next;
  }
  return clauses;
}

/** Takes a rating cell's text apart. Where all of it stands in brackets, the brackets do not count. */
export function ratingWording(text: string): RatingWording {
  const plain = plainText(text);
  const { bare, remarks } = takeRemarks(plain);
  const stated = withoutEdges(bare);
  const [only] = remarks;
  if (stated === '' && only !== undefined) {
    return { core: wordKey(withoutEdges(only)), remarks: remarks.slice(1), clauses: clausesOf(only) };
  }
  return { core: wordKey(stated), remarks, clauses: clausesOf(stated) };
}

/** The wording under which a rating cell is compared and counted: 一 般。 and 一般（已公示） are both 一般. */
export const normaliseRating = remembered((text) => ratingWording(text).core);
