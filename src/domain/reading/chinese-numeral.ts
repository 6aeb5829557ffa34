const DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
  壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9,
}; // prettier-ignore

const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Digits written one after the other, as in the year 二〇一二. */
function positional(text: string): number | undefined {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** The part below 万; undefined where units do not fall from left to right (十百, 二三十). */
function belowTenThousand(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let lastUnit = 10_000;
  let afterZero = false;
  for (const character of text) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      // Only 十 stands without a digit, and only at the head: 百十 is “about a hundred”.
      if (unit >= lastUnit || (digit === undefined && (unit > 10 || total > 0))) return undefined;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = undefined;
      afterZero = false;
      continue;
    }
    const next = DIGITS[character];
    if (next === undefined || digit !== undefined) return undefined;
    if (next === 0) afterZero = true;
    else digit = next;
  }
  // 一百二 is 120 to some and 102 to others: not a number we read.
  if (digit !== undefined && lastUnit > 10 && lastUnit < 10_000 && !afterZero) return undefined;
  return total + (digit ?? 0);
}

/** Value of a whole number in Chinese characters: 二十, 一百零五, 廿三, 两, 二〇一二; undefined if it is none. */
export function parseChineseNumeral(text: string): number | undefined {
  const spelled = text.replace(/廿/gu, '二十').replace(/卅/gu, '三十');
  if (spelled === '') return undefined;
  if (spelled.length > 1 && ![...spelled].some((character) => character in UNITS || character === '万')) {
    return positional(spelled);
  }
  const [high, low, ...rest] = spelled.split('万');
  if (rest.length > 0) return undefined;
  if (low === undefined) return belowTenThousand(spelled);
  const tenThousands = high === '' ? undefined : belowTenThousand(high ?? '');
  const units = low === '' ? 0 : belowTenThousand(low);
  if (units !== undefined && units > 0 && units < 1000 && DIGITS[low[0] ?? ''] !== 0) return undefined;
  return tenThousands === undefined || units === undefined ? undefined : tenThousands * 10_000 + units;
}

/** Value of digits or a Chinese numeral; undefined if the text is neither. */
export const parseWholeNumber = (text: string): number | undefined =>
  /^\d{1,9}$/u.test(text) ? Number(text) : parseChineseNumeral(text);
