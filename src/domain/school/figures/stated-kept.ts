import type { Mechanism } from '../../mechanism/definition';
import { parseWholeNumber } from '../../reading/chinese-numeral';
import { compactText } from '../../reading/plain-text';
import { oncePer, remembered } from '../../memory/remembered';

/** How many promises a text says were kept; `unclear` where it says that some were, but not how many. */
export type StatedKept = number | 'unclear' | undefined;

/** Of two statements the higher number; `unclear` only where nothing clearer is said. */
export function clearer(one: StatedKept, other: StatedKept): StatedKept {
  if (typeof one === 'number' && typeof other === 'number') return Math.max(one, other);
  return typeof other === 'number' ? other : (one ?? other);
}

/** What a clause says, whatever the number of promises is. */
type Statement =
  'all' | 'none' | 'unclear' | { readonly kind: 'count'; readonly value: number; readonly denied: boolean };

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
function numberStated(clause: string, mechanism: Mechanism): Statement | undefined {
  const match = countedPattern(mechanism).exec(clause);
  const value = parseWholeNumber(match?.[1] ?? '');
  if (!match || value === undefined) return undefined;
  return { kind: 'count', value, denied: isDenied(clause, match.index, mechanism) };
}

/** 全部兑现 and 均已完成 are all, 未兑现 is none, 部分已兑现 and 未全部兑现 leave it open. */
function wordsStated(clause: string, mechanism: Mechanism): Statement | undefined {
  const { all, none, partly } = mechanism.vocabulary.kept;
  for (const word of all) {
    const at = clause.indexOf(word);
    if (at < 0) continue;
    const open = isDenied(clause, at, mechanism) || partly.some((part) => clause.includes(part));
    return open ? 'unclear' : 'all';
  }
  return none.some((word) => clause.includes(word)) ? 'none' : undefined;
}

/** What the clauses of a text say. Most rating cells say nothing of promises, and the same few words over and over. */
const statementsOf = oncePer((mechanism: Mechanism) =>
  remembered((text): readonly Statement[] =>
    compactText(text)
      .split(/[,;。:、()!]+/u)
      .map((clause) => numberStated(clause, mechanism) ?? wordsStated(clause, mechanism))
      .filter((statement) => statement !== undefined),
  ),
);

function keptBy(statement: Statement, items: number): StatedKept {
  if (statement === 'unclear') return 'unclear';
  if (statement === 'all' || statement === 'none') return statement === 'all' ? items : 0;
  const capped = Math.min(statement.value, items);
  return statement.denied ? items - capped : capped;
}

/** Reads what a rating cell says in words about promises kept (spec §2.4 ⑧ (3)), at most `items`. */
export function statedKept(text: string, items: number, mechanism: Mechanism): StatedKept {
  let kept: StatedKept;
  for (const statement of statementsOf(mechanism)(text)) kept = clearer(kept, keptBy(statement, items));
  return kept;
}
