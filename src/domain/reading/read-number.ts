import type { CellValue } from '../sheet/cell-value';
import { parseChineseNumeral } from './chinese-numeral';
import type { NumberReading } from './number';
import { compactText } from './plain-text';

const UNUSABLE: NumberReading = { state: 'unusable' };
const MISSING: NumberReading = { state: 'missing' };

/** Formula results carry binary dust; a count that far from whole is not dust. */
const TOLERANCE = 1e-9;

const MEASURE = /[件项个人名次场条期]+$/u;
const APPROXIMATE_BEFORE = /^(?:大约|约|将近|接近|近|超过|超|至少|不足)/u;
const APPROXIMATE_AFTER = /(?:余|多|来|\+|左右|上下|以上)$/u;

function wholeNumber(value: number, chineseNumeral: boolean): NumberReading {
  const rounded = Math.round(value);
  if (!Number.isFinite(value) || Math.abs(value - rounded) > TOLERANCE || rounded < 0) return UNUSABLE;
  return { state: 'number', value: rounded, chineseNumeral };
}

function readBare(text: string): NumberReading {
  if (text === '无') return { state: 'number', value: 0, chineseNumeral: false };
  const digits = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replace(/,/gu, '') : text;
  if (/^\d{1,12}(?:\.\d+)?$/u.test(digits)) return wholeNumber(Number(digits), false);
  const spelled = parseChineseNumeral(text);
  return spelled === undefined ? UNUSABLE : wholeNumber(spelled, true);
}

function readNumberText(text: string): NumberReading {
  const compact = compactText(text).replace(/[。;,]+$/u, '');
  if (/^[-–—―_/\\]*$/u.test(compact)) return MISSING;
  const counted = compact.replace(MEASURE, '');
  const exact = readBare(counted);
  if (exact.state !== 'unusable') return exact;
  const core = counted
    .replace(APPROXIMATE_BEFORE, '')
    .replace(APPROXIMATE_AFTER, '')
    .replace(MEASURE, '')
    .replace(APPROXIMATE_AFTER, '');
  if (core === counted || core === '无') return UNUSABLE;
  const reading = readBare(core);
  return reading.state === 'number' ? { state: 'inexact', value: reading.value } : UNUSABLE;
}

/** Reads a count typed in a cell (spec §2.9); dates, booleans and error values are never counts. */
export function readNumber(value: CellValue | undefined): NumberReading {
  if (value === undefined) return MISSING;
  if (typeof value === 'number') return wholeNumber(value, false);
  return typeof value === 'string' ? readNumberText(value) : UNUSABLE;
}
