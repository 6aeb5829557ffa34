import { CellError, type CellContent, ERROR_TEXTS } from '../grid/cell';
import { type Calendar, readDate } from './serial-dates';

/** What a typed text becomes: a value, and the number format the cell takes on if it has none. */
export interface TypedValue {
  readonly value: CellContent;
  readonly numberFormat?: string;
}

const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const SCIENTIFIC = /^[+-]?(?:\d+\.?\d*|\.\d+)e[+-]?\d+$/i;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const CURRENCY = /^([+-]?)([$¥￥])\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d*)?$/;
const NEGATIVE = /^\((\d+(?:\.\d*)?)\)$/;
const MIXED_FRACTION = /^([+-]?)(\d+) (\d{1,5})\/(\d{1,5})$/;

const KEPT_DIGITS = 15;

/** Excel reads 15 digits and takes the others for zeros. */
function number(text: string): number {
  let digits = 0;
  const kept = text.replaceAll(',', '').replace(/e.*|\d/gi, (part) => {
    if (part.length > 1 || /e/i.test(part)) return part;
    if (digits > 0 || part !== '0') digits++;
    return digits > KEPT_DIGITS ? '0' : part;
  });
  return Number(kept);
}

/** East Asian Excel reads digits and signs of full width like the others, when the whole text is a number or date. */
const halfWidth = (text: string): string =>
  text.replace(/[！-～]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));

/** A text typed into a cell that is not formatted as text, and that begins neither with `=` nor with an apostrophe. */
export function readTyped(text: string, calendar: Calendar): TypedValue {
  const trimmed = halfWidth(text.trim());
  return (
    readNumber(trimmed) ??
    readMarkedNumber(trimmed) ??
    readTruthOrError(trimmed) ??
    readDateOrTime(trimmed, calendar) ?? { value: text }
  );
}

function readNumber(text: string): TypedValue | undefined {
  if (PLAIN_NUMBER.test(text)) return { value: number(text) };
  if (SCIENTIFIC.test(text)) {
    const value = number(text);
    return Number.isFinite(value) ? { value, numberFormat: '0.00E+00' } : undefined;
  }
  if (GROUPED.test(text)) {
    return { value: number(text), numberFormat: text.includes('.') ? '#,##0.00' : '#,##0' };
  }
  return undefined;
}

function readMarkedNumber(text: string): TypedValue | undefined {
  const percent = PERCENT.exec(text);
  if (percent) {
    const value = Number((number(percent[1]!) / 100).toPrecision(15));
    return { value, numberFormat: percent[1]!.includes('.') ? '0.00%' : '0%' };
  }
  const currency = CURRENCY.exec(text);
  if (currency) {
    const [, sign, mark, whole, decimals] = currency;
    const value = number(`${sign}${whole}${decimals ?? ''}`);
    const shown = mark === '$' ? '$' : '¥';
    return { value, numberFormat: `"${shown}"#,##0${decimals === undefined ? '' : '.00'}` };
  }
  const negative = NEGATIVE.exec(text);
  if (negative) return { value: -number(negative[1]!) };
  const fraction = MIXED_FRACTION.exec(text);
  if (fraction && Number(fraction[4]) !== 0) {
    const value = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return { value: fraction[1] === '-' ? -value : value, numberFormat: '# ?/?' };
  }
  return undefined;
}

function readTruthOrError(text: string): TypedValue | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toUpperCase() === 'TRUE' };
  const error = ERROR_TEXTS.find((known) => known === text.toUpperCase());
  return error && { value: new CellError(error) };
}

function readDateOrTime(text: string, calendar: Calendar): TypedValue | undefined {
  const date = readDate(text, calendar);
  return date && { value: date.serial, numberFormat: date.numberFormat };
}
