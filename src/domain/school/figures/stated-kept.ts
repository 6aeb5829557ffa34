import type { Mechanism } from '../../mechanism/definition';
import { parseWholeNumber } from '../../reading/chinese-numeral';
import { compactText } from '../../reading/plain-text';
import { oncePer, remembered } from '../../reading/remembered';

/** How many promises a text says were kept; `unclear` where it says that some were, but not how many. */
export type StatedKept = number | 'unclear' | undefined;

/** How far before a word its negation may stand: 未能如数兑现. */
const NEGATION_REACH = 5;

function isDenied(clause: string, at: number, { ratings }: Mechanism): boolean {
  const before = clause.slice(Math.max(0, at - NEGATION_REACH), at);
  return ratings.negations.some((negation) => before.includes(negation));
}

const countedPattern = oncePer(
  ({ vocabulary }: Mechanism) =>
    new RegExp(
      `(?:${vocabulary.kept.verbs.join('|')})(?:了|承诺|事项)*(\\d{1,3}|[〇零一二两三四五六七八九十]{1,3})[件项条]`,
      'u',
    ),
);

/** 兑现3件, 已落实两项, 未兑现1件 (all but one). */
function numberStated(clause: string, items: number, mechanism: Mechanism): number | undefined {
  const match = countedPattern(mechanism).exec(clause);
  const value = parseWholeNumber(match?.[1] ?? '');
  if (!match || value === undefined) return undefined;
  const capped = Math.min(value, items);
  return isDenied(clause, match.index, mechanism) ? items - capped : capped;
}

/** 全部兑现 and 均已完成 are all, 未兑现 is none, 部分已兑现 and 未全部兑现 leave it open. */
function wordsStated(clause: string, items: number, mechanism: Mechanism): StatedKept {
  const { all, none, partly } = mechanism.vocabulary.kept;
  for (const word of all) {
    const at = clause.indexOf(word);
    if (at < 0) continue;
    const open = isDenied(clause, at, mechanism) || partly.some((part) => clause.includes(part));
    return open ? 'unclear' : items;
  }
  return none.some((word) => clause.includes(word)) ? 0 : undefined;
}

const clausesOf = remembered((text) => compactText(text).split(/[,;。:、()!]+/u));

/** Reads what a rating cell says in words about promises kept (spec §2.4 ⑧ (3)), at most `items`. */
export function statedKept(text: string, items: number, mechanism: Mechanism): StatedKept {
  const clauses = clausesOf(text);
  const statements = clauses.map(
    (clause) => numberStated(clause, items, mechanism) ?? wordsStated(clause, items, mechanism),
  );
  const numbers = statements.filter((statement) => typeof statement === 'number');
  if (numbers.length > 0) return Math.max(...numbers);
  return statements.find((statement) => statement !== undefined);
}
