import type { Mechanism } from '../mechanism/definition';
import { oncePer, remembered } from '../memory/remembered';

/** Year and quarter that a text names. */
export interface NamedPeriod {
  readonly year?: number;
  readonly quarter?: number;
}

/** Spellings of the periods, longest first, with the quarter each names. */
export type PeriodWords = readonly { readonly word: string; readonly quarter: number }[];

export const periodWordsOf = ({ quarters }: Pick<Mechanism, 'quarters'>): PeriodWords =>
  quarters
    .flatMap(({ label, aliases }, index) =>
      [label, ...aliases].map((name) => ({ word: compact(name), quarter: index + 1 })),
    )
    .filter(({ word }) => word !== '')
    .sort((a, b) => b.word.length - a.word.length);

const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE_YEAR = /[一二][〇零○oO0一二三四五六七八九]{3}(?=年)/g;

const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[\u2010-\u2015\u2212~]/g, '-')
    .replace(CHINESE_YEAR, (year) =>
      [...year].map((digit) => Math.max(0, CHINESE_DIGITS.indexOf(digit))).join(''),
    )
    .toUpperCase();

/** Years that a form can name; other four-digit numbers are not years. */
const YEAR_BEFORE_QUARTER = /(?:^|\D)((?:19|20)\d{2})[年度.\-/]*$/;
/** 2012年, 2012年度, but not the 2012年 of a date such as 2012年3月. */
const YEAR = /(?:^|\D)((?:19|20)\d{2})年(?!\d{0,2}月)/;

/** Reads 2012年第三季度, 三季度, Q3, 2012年度 in a title; dates name no period (spec §2.2). */
export const periodInText = (text: string, words: PeriodWords): NamedPeriod => readerOf(words)(text);

/** Names of sheets and forms come again in every workbook of a batch, and are short. */
const LONGEST_NAME = 12;

const readerOf = oncePer((words: PeriodWords) => remembered((text) => readPeriod(text, words), LONGEST_NAME));

function readPeriod(text: string, words: PeriodWords): NamedPeriod {
  const line = compact(text);
  const found = quarterIn(line, words);
  const year = (found && YEAR_BEFORE_QUARTER.exec(line.slice(0, found.start))?.[1]) ?? YEAR.exec(line)?.[1];
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(found === undefined ? {} : { quarter: found.quarter }),
  };
}

/** A sheet's name may be nothing but a year. */
export function periodInSheetName(name: string, words: PeriodWords): NamedPeriod {
  const bare = /^(?:19|20)\d{2}$/.exec(compact(name));
  return bare ? { year: Number(bare[0]) } : periodInText(name, words);
}

/** The one quarter a text names; undefined where it names none or several. */
function quarterIn(line: string, words: PeriodWords): { quarter: number; start: number } | undefined {
  let best: { quarter: number; start: number } | undefined;
  for (const { word, quarter } of words) {
    const start = line.indexOf(word);
    // 13季度 does not name the third quarter.
    if (start < 0 || (/^\d/.test(word) && /\d/.test(line.charAt(start - 1)))) continue;
    if (best && best.quarter !== quarter) return undefined;
    best ??= { quarter, start };
  }
  return best;
}
