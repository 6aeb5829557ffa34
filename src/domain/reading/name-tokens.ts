/** Surnames of two characters: by themselves before a blank they are no name (欧阳 娜娜). */
const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 司徒 皇甫 尉迟 公孙 慕容 令狐 夏侯 东方 长孙 宇文 端木 申屠 轩辕 南宫 百里 呼延'.split(
    ' ',
  ),
);

const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const DOTTED_NAME = /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u;
const ONE_HAN = /^\p{Script=Han}$/u;

/** 2–4 Chinese characters, or parts joined by `·` (spec §2.5). */
export const isNameLike = (text: string): boolean => HAN_NAME.test(text) || DOTTED_NAME.test(text);

export interface SpacedNames {
  readonly names: readonly string[];
  /** The blanks can be read in more than one way. */
  readonly unclear: boolean;
}

/** Single characters in a row: up to three are one name, four are two names of two; more cannot be told. */
function joinSingles(singles: readonly string[]): readonly string[] {
  if (singles.length !== 4) return [singles.join('')];
  return [singles.slice(0, 2).join(''), singles.slice(2).join('')];
}

/** A lone character or a bare compound surname opens the name behind it; a lone one at the end closes the last. */
function joinMixed(tokens: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < tokens.length;) {
    const rest = tokens.slice(at);
    const word = rest.findIndex((token) => !ONE_HAN.test(token));
    const singles = word < 0 ? rest : rest.slice(0, word);
    const [token = '', next = ''] = rest;
    if (singles.length > 1) {
      names.push(...joinSingles(singles));
      at += singles.length;
    } else if (
      (singles.length === 1 || COMPOUND_SURNAMES.has(token)) &&
      isNameLike(token + next) &&
      next !== ''
    ) {
      names.push(token + next);
      at += 2;
    } else {
      names.push(singles.length === 1 ? (names.pop() ?? '') + token : token);
      at += 1;
    }
  }
  return names;
}

/** Splits a part on blanks only where that cannot cut a name in two: 张三 李四 is two, 王　芳 is one. */
export function splitOnBlanks(part: string): SpacedNames {
  if (part !== '' && !part.includes(' ')) return { names: [part], unclear: false };
  const tokens = part.split(' ').filter((token) => token !== '');
  if (tokens.length < 2) return { names: tokens, unclear: false };
  if (tokens.every((token) => ONE_HAN.test(token))) {
    const names = joinSingles(tokens);
    return { names, unclear: tokens.length > 3 };
  }
  if (tokens.every((token) => !ONE_HAN.test(token) && !COMPOUND_SURNAMES.has(token))) {
    return { names: tokens, unclear: false };
  }
  return { names: joinMixed(tokens), unclear: true };
}

/** Splits on 和, 与 and 及 between two names; 和平 and 李和平 stay whole. */
export function splitOnJoiners(text: string): readonly string[] {
  if (isNameLike(text)) return [text];
  for (const match of text.matchAll(/[和与及]/gu)) {
    const left = text.slice(0, match.index);
    const right = splitOnJoiners(text.slice(match.index + 1));
    if (isNameLike(left) && right.every(isNameLike)) return [left, ...right];
  }
  return [text];
}
