import { cellText, dateOfSerial, isCellDate } from '../sheet/cell-value';
import type { CalendarDate, CellValue } from '../sheet/cell-value';
import { dateOfNumber, dateOfText, dateText, lastDayOf } from './calendar-text';
import type { PartialDate } from './calendar-text';
import type { DeadlineReading } from './deadline';
import { namedSpan } from './deadline-span';
import type { DeadlineContext, DeadlineSpan } from './deadline-span';
import { isOneOf } from './plain-text';
import { oncePer, remembered } from '../memory/remembered';

/** What only says that the day counts: 截至3月31日, 3月底前, 3月份之前完成. */
const LEADING_WORDS = /^(?:计划|预计|拟|争取|截至|截止到?|于|在|到|至)+/u;
const TRAILING_WORDS = /(?:之前|以前|前|之内|以内|内|止|完成|结束)+$/u;

const dueOn = (date: PartialDate): DeadlineSpan | undefined => {
  const day = lastDayOf(date);
  return day && { due: day };
};

/** The calendar year of a month of the mechanism's year: 3月 takes its year from the sheet. */
const yearOfMonth = (month: number, { year, mechanism }: DeadlineContext): number =>
  month < mechanism.yearStartMonth ? year + 1 : year;

/** 3月, 3月底, 3月份, 3月31日, 3月上旬, with or without a year. */
function monthOrDay(text: string, context: DeadlineContext): DeadlineSpan | undefined {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:份|底|末|份底|(\d{1,2})[日号]|([上中下])旬)?$/u.exec(text);
  if (!match) return undefined;
  const month = Number(match[2]);
  const year = match[1] === undefined ? yearOfMonth(month, context) : Number(match[1]);
  if (match[3] !== undefined) return dueOn({ year, month, day: Number(match[3]) });
  if (match[4] === '上' || match[4] === '中') return dueOn({ year, month, day: match[4] === '上' ? 10 : 20 });
  return dueOn({ year, month });
}

function singleDay(text: string, context: DeadlineContext): DeadlineSpan | undefined {
  const date = dateOfText(text);
  return date ? dueOn(date) : monthOrDay(text, context);
}

/** The end of a range with the year and unit that it leaves to the start: 2012年3-5月, 2012.3-5. */
function withInheritedYear(start: string, end: string): string {
  const year = /^(\d{4})[年./-]/u.exec(start)?.[1];
  if (year === undefined || !/^\d{1,2}(?:月|$)/u.test(end)) return end;
  return `${year}年${end}${end.includes('月') ? '' : '月'}`;
}

/** A range opens on its first day, or on the first of its month where it names only months. */
const firstDayOf = (text: string, last: CalendarDate): CalendarDate =>
  /[日号]$|^\d{4}([./-])\d{1,2}\1\d{1,2}$/u.test(text) ? last : { ...last, day: 1 };

/** 2012年3-5月, 3月至5月, 3月1日-5月31日, 2012.3-2012.5. */
function dayRange(text: string, context: DeadlineContext): DeadlineSpan | undefined {
  for (const separator of text.matchAll(/[-–—~至到]+/gu)) {
    const before = text.slice(0, separator.index);
    const after = text.slice(separator.index + separator[0].length);
    const start = singleDay(/^(?:\d{4}年)?\d{1,2}$/u.test(before) ? `${before}月` : before, context);
    const end = singleDay(withInheritedYear(before, after), context);
    if (start?.due && end?.due) return { from: firstDayOf(before, start.due), due: end.due };
  }
  return undefined;
}

/** A day's serial, a month, packed digits, or a year and month typed as a decimal. */
function deadlineOfNumber(value: number, context: DeadlineContext): DeadlineSpan | undefined {
  if (Number.isInteger(value) && value >= 1 && value <= 12) {
    return dueOn({ year: yearOfMonth(value, context), month: value });
  }
  const date = dateOfNumber(value);
  if (date) return dueOn(date);
  const decimal = /^((?:19|20)\d{2})\.(\d{1,2})$/u.exec(String(value));
  if (!decimal) return undefined;
  const [year, month] = [Number(decimal[1]), Number(decimal[2])];
  const january = dueOn({ year, month });
  // 2012.10 typed as a number is stored as 2012.1, so January may be October.
  if (!january?.due || month !== 1) return january;
  return { due: january.due, candidates: [january.due, { year, month: 10, day: 31 }], flags: ['toConfirm'] };
}

function deadlineOfText(text: string, context: DeadlineContext): DeadlineSpan | undefined {
  const timeless = text.replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u, '');
  const stated = dateText(timeless)
    .replace(/[。;,、]+$/u, '')
    .replace(LEADING_WORDS, '');
  // 年内 is a word of the vocabulary and 3月内 is not, so both forms are tried.
  for (const core of [stated, stated.replace(TRAILING_WORDS, '')]) {
    const read = /^\d+$/u.test(core)
      ? deadlineOfNumber(Number(core), context)
      : (singleDay(core, context) ?? namedSpan(core, context) ?? dayRange(core, context));
    if (read) return read;
  }
  return undefined;
}

function deadlineOf(value: CellValue | undefined, context: DeadlineContext): DeadlineSpan | undefined {
  if (isCellDate(value)) return { due: dateOfSerial(value.serial) };
  if (typeof value === 'number') return deadlineOfNumber(value, context);
  return typeof value === 'string' ? deadlineOfText(value, context) : undefined;
}

/** Texts read before, by mechanism and by the year of the table they stand in. */
const readersByYear = oncePer(
  (_mechanism: DeadlineContext['mechanism']) =>
    new Map<number, (text: string) => DeadlineReading | undefined>(),
);

function textReader(context: DeadlineContext): (text: string) => DeadlineReading | undefined {
  const readers = readersByYear(context.mechanism);
  const known = readers.get(context.year);
  if (known) return known;
  const { year, mechanism } = context;
  const reader = remembered((text) => readingOf(text, { year, mechanism }));
  readers.set(year, reader);
  return reader;
}

/**
 * Reads 完成时限 as the day a task is due (spec §2.8); undefined for an empty cell. What is not understood has no day
 * and the flag `unrecognised`: it is never guessed.
 */
export function readDeadline(
  value: CellValue | undefined,
  context: DeadlineContext,
): DeadlineReading | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? textReader(context)(value) : readingOf(value, context);
}

function readingOf(value: CellValue, context: DeadlineContext): DeadlineReading | undefined {
  const raw = cellText(value);
  if (raw.trim() === '' || isOneOf(raw, context.mechanism.vocabulary.placeholders)) return undefined;
  const span = deadlineOf(value, context);
  return {
    raw,
    due: span?.due,
    from: span?.from,
    recurring: span?.recurring ?? false,
    candidates: span?.candidates ?? [],
    flags: span?.flags ?? (span ? [] : ['unrecognised']),
  };
}
