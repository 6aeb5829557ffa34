/** Text in quotes, names of sheets in quotes, and lists in braces: what stands in them is no part of the grammar. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/gu;
const UNFINISHED = /[-+*/^&=<>:]\s*(?=[),]|$)/u;
const HEADLESS = /(?:^|[(,])\s*[*/^&=<>:]/u;
/** Parentheses around nothing that no function stands before. */
const HOLLOW = /(?:^|[-+*/^&=<>:,(\s])\(\s*\)/u;

/**
 * False of what certainly is no formula (`1+`, `(`, `"甲`), though the grid let it be typed: Excel takes a file that holds
 * such a one for damaged. True where in doubt.
 */
export function canBeFormula(formula: string): boolean {
  // In their place stands something that any operator may stand beside.
  const grammar = formula.replace(QUOTED, '0');
  if (grammar.trim() === '' || /["{}]/u.test(grammar)) return false;
  if (UNFINISHED.test(grammar) || HEADLESS.test(grammar) || HOLLOW.test(grammar)) return false;
  let depth = 0;
  for (const sign of grammar) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
