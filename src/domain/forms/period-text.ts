import type { Mechanism } from '../mechanism/definition';

/** Year and quarter that a text names. */
export interface NamedPeriod {
  readonly year?: number;
  readonly quarter?: number;
}

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
export function periodInText(text: string, mechanism: Pick<Mechanism, 'quarters'>): NamedPeriod {
  const line = compact(text);
  const found = quarterIn(line, mechanism);
  const year = (found && YEAR_BEFORE_QUARTER.exec(line.slice(0, found.start))?.[1]) ?? YEAR.exec(line)?.[1];
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(found === undefined ? {} : { quarter: found.quarter }),
  };
}

/** A sheet's name may be nothing but a year. */
export function periodInSheetName(name: string, mechanism: Pick<Mechanism, 'quarters'>): NamedPeriod {
  const bare = /^(?:19|20)\d{2}$/.exec(compact(name));
  return bare ? { year: Number(bare[0]) } : periodInText(name, mechanism);
}

/** The one quarter a text names; undefined where it names none or several. */
function quarterIn(
  line: string,
  { quarters }: Pick<Mechanism, 'quarters'>,
): { quarter: number; start: number } | undefined {
  let best: { quarter: number; start: number; length: number } | undefined;
  const named = new Set<number>();
  quarters.forEach(({ label, aliases }, index) => {
    for (const name of [label, ...aliases]) {
      const word = compact(name);
      const start = word === '' ? -1 : line.indexOf(word);
      // 13季度 does not name the third quarter.
      if (start < 0 || (/^\d/.test(word) && /\d/.test(line.charAt(start - 1)))) continue;
      named.add(index + 1);
      if (!best || word.length > best.length) best = { quarter: index + 1, start, length: word.length };
    }
  });
  return named.size === 1 ? best : undefined;
}
