import { serialOfDate } from '../../domain/sheet/cell-value';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const SECONDS_PER_DAY = 86_400;
/** 1900-03-01; before it the 1900 system counts a day that never was. */
const FIRST_UNAMBIGUOUS_SERIAL = 61;

/** The 1900-system serial of `2012-03-31` or `2012-03-31T08:30:00`; undefined if it is no such date. */
export function serialOfIsoDate(text: string): number | undefined {
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = serialOfDate({ year, month, day });
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  const whole = serial < FIRST_UNAMBIGUOUS_SERIAL ? serial - 1 : serial;
  return whole < 1 ? undefined : whole + seconds / SECONDS_PER_DAY;
}
