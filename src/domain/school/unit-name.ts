import type { Vocabulary } from '../mechanism/definition';
import { oncePer, remembered } from '../memory/remembered';

/** A unit's name taken apart for matching: where it says it is, and what it is. */
export interface UnitNameParts {
  /** Province, city, county or district in front, not 市 alone; empty where the name gives none. */
  readonly locality: string;
  /** The rest in one spelling: 第1中学, 第一中学 and 一中 are all 一中. */
  readonly core: string;
}

const DIGITS = '零一二三四五六七八九';

/** 3 → 三, 10 → 十, 30 → 三十, 35 → 三十五; larger numbers stay as they are. */
function chineseNumber(digits: string): string {
  const value = Number(digits);
  if (value > 99) return digits;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]!}十`;
  return head + (ones === 0 && tens > 0 ? '' : DIGITS[ones]!);
}

/** One spelling for width, blanks and quotation marks; what the roster and the forms are first compared by. */
export const plainUnitName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/["'“”‘’《》_]/gu, '');

const longestFirst = oncePer((words: readonly string[]) => [...words].sort((a, b) => b.length - a.length));

function withoutPartyWords(name: string, vocabulary: Vocabulary): string {
  let rest = name;
  for (const prefix of vocabulary.unitPrefixes) if (rest.startsWith(prefix)) rest = rest.slice(prefix.length);
  const suffixes = longestFirst(vocabulary.unitSuffixes);
  for (let found = true; found;) {
    const suffix = suffixes.find((word) => rest.endsWith(word) && rest.length > word.length + 1);
    found = suffix !== undefined;
    if (suffix !== undefined) rest = rest.slice(0, -suffix.length);
  }
  return rest;
}

/** Locality in front: an optional province, then up to 市, then an optional county or district. */
const LOCALITY = /^((?:[^省市县区]{2,6}省)?(?:[^市县区]{0,6}市)?(?:[^市县区校学园]{1,6}[县区])?)(.+)$/u;

/** Takes a unit's name apart as spec §3 says (一中党委, 市第一中学, 第1中学 and 示例市第一中学（本部）have one core). */
export const unitNameParts = (name: string, vocabulary: Vocabulary): UnitNameParts =>
  partsReader(vocabulary)(name);

const partsReader = oncePer((vocabulary: Vocabulary) => remembered((name) => takeApart(name, vocabulary)));

function takeApart(name: string, vocabulary: Vocabulary): UnitNameParts {
  const plain = withoutPartyWords(plainUnitName(name).replace(/\([^)]*\)/gu, ''), vocabulary);
  const match = LOCALITY.exec(plain);
  // A bare 市 in front names no place; 示例市 and 示例县 are two places, so the last character stays.
  const locality = (match?.[1] ?? '').replace(/^[省市县区]$/u, '');
  const core = (match?.[2] ?? plain)
    .replace(/\d+/gu, chineseNumber)
    .replace(/第(?=[一二三四五六七八九十])/gu, '')
    .replace(/中学/gu, '中');
  return { locality, core };
}

/** Two localities can be of one unit unless both are named and neither ends with the other. */
export const localitiesAgree = (a: string, b: string): boolean =>
  a === '' || b === '' || a.endsWith(b) || b.endsWith(a);
