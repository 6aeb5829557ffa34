import { CellError, type CellContent } from '../grid/cell';
import { dateOfSerial } from './serial-dates';

/** What a cell shows, as `Range.text`: numbers in the formats this product and its clerks use. */
export function displayedText(
  value: CellContent | undefined,
  numberFormat: string,
  date1904 = false,
): string {
  if (value === undefined) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const sections = splitSections(numberFormat);
  if (typeof value === 'string') return shownText(value, sections);
  if (numberFormat === '@') return generalNumber(value);
  return shownNumber(value, sections, date1904);
}

/** `;` outside quotes; positive, negative, zero, text. */
const splitSections = (format: string): readonly string[] =>
  [...`${format};`.matchAll(/((?:"[^"]*"|\\.|[^;])*);/g)].map((match) => match[1]!).slice(0, 4);

function shownText(text: string, sections: readonly string[]): string {
  const section = sections[3] ?? sections.find((part) => part.includes('@'));
  return section ? spelledOut(section).replaceAll('@', text) : text;
}

/** Literals without their quotes; colours, conditions and fillers left out. */
const spelledOut = (section: string): string =>
  section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\*./g, '')
    .replace(/_./g, ' ')
    .replace(/"([^"]*)"|\\(.)/g, (_all, quoted: string | undefined, single: string | undefined) =>
      quoted === undefined ? (single ?? '') : quoted,
    );

function shownNumber(value: number, sections: readonly string[], date1904: boolean): string {
  const [positive = 'General', negative, zero] = sections;
  const section = value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
  const ownSign = value < 0 && negative !== undefined;
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/general/i.test(bare)) return generalNumber(value);
  if (/[ymdhs]/i.test(bare) && !/[0#?]/.test(bare)) return shownDate(dateOfSerial(value, date1904), section);
  return shownDigits(ownSign ? -value : value, section);
}

/** At most 11 characters wide, as in a cell of the usual width or wider. */
export function generalNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-9)) {
    const [digits, exponent] = value.toExponential(5).split('e') as [string, string];
    return `${Number(digits)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  return String(Number(value.toPrecision(10)));
}

const DIGITS = /[0#?][0#?,]*(?:\.[0#?]*)?/;

function shownDigits(value: number, section: string): string {
  const literal = section.replace(/"[^"]*"|\\./g, (quoted) => quoted.replace(/[0#?%,.]/g, placeholder));
  const pattern = DIGITS.exec(literal)?.[0];
  const percent = literal.includes('%') ? value * 100 : value;
  if (pattern === undefined) return spelledOut(section);
  const text = literal.replace(DIGITS, () => digitsText(Math.abs(percent), pattern));
  return (value < 0 ? '-' : '') + spelledOut(text).replace(PLACEHOLDERS, original);
}

/** Digits in quotes are no pattern: they stand aside in a private range while the pattern is filled. */
const PLACEHOLDERS = /[\uE000-\uE07F]/g;
const placeholder = (character: string): string => String.fromCharCode(0xe000 + character.charCodeAt(0));
const original = (held: string): string => String.fromCharCode(held.charCodeAt(0) - 0xe000);

function digitsText(size: number, pattern: string): string {
  const [whole = '', decimals] = pattern.split('.');
  const places = decimals?.length ?? 0;
  const least = (whole.match(/0/g) ?? []).length;
  const [integer = '0', fraction = ''] = size.toFixed(places).split('.');
  const digits = (least === 0 && integer === '0' ? '' : integer).padStart(least, '0');
  const grouped = whole.includes(',') ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits;
  const needed = (decimals?.match(/0/g) ?? []).length;
  const kept = fraction.replace(/0+$/, '').padEnd(needed, '0');
  return decimals === undefined
    ? grouped
    : kept === '' && needed === 0
      ? `${grouped}.`
      : `${grouped}.${kept}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function shownDate(date: Date, section: string): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  let afterHour = false;
  return section.replace(
    /"([^"]*)"|\\(.)|\[[^\]]*\]|yyyy|yy|m{1,4}|d{1,2}|h{1,2}|s{1,2}/gi,
    (part, quoted: string | undefined, single: string | undefined) => {
      if (quoted !== undefined) return quoted;
      if (single !== undefined) return single;
      const minutes = afterHour && /^m{1,2}$/i.test(part);
      afterHour = /^h/i.test(part);
      if (minutes) return part.length === 2 ? two(date.getUTCMinutes()) : String(date.getUTCMinutes());
      switch (part.toLowerCase()) {
        case 'yyyy':
          return String(date.getUTCFullYear());
        case 'yy':
          return two(date.getUTCFullYear() % 100);
        case 'mmm':
          return MONTHS[date.getUTCMonth()]!;
        case 'mm':
          return two(date.getUTCMonth() + 1);
        case 'm':
          return String(date.getUTCMonth() + 1);
        case 'dd':
          return two(date.getUTCDate());
        case 'd':
          return String(date.getUTCDate());
        case 'hh':
          return two(date.getUTCHours());
        case 'h':
          return String(date.getUTCHours());
        case 'ss':
          return two(date.getUTCSeconds());
        case 's':
          return String(date.getUTCSeconds());
        default:
          return '';
      }
    },
  );
}
