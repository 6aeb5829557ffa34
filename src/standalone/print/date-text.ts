import { dateOfSerial } from '../../domain/sheet/cell-value';

const TOKEN = /"([^"]*)"|\\(.)|\[\$[^\]]*\]|\[(h+|m+|s+)\]|(y+|m+|d+|h+|s+|am\/pm|上午\/下午)|([^])/giu;
const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'] as const;
const MINUTES_A_DAY = 1440;

/** A serial day by a format of dates and times. `m` is a minute beside hours and seconds, else a month. */
export function dateText(serial: number, format: string): string {
  const tokens = [...format.matchAll(TOKEN)];
  const isHalfDays = tokens.some((token) => /am|上午/iu.test(token[4] ?? ''));
  const parts = partsOf(serial);
  return tokens
    .map((token, index) => {
      const [, quoted, escaped, elapsed, letters, other] = token;
      if (elapsed !== undefined) return elapsedText(serial, elapsed);
      if (letters === undefined) return quoted ?? escaped ?? other ?? '';
      const minutes = /^m+$/iu.test(letters) && isMinutes(tokens, index);
      return minutes
        ? padded(parts.minute, letters.length)
        : partText(parts, letters.toLowerCase(), isHalfDays);
    })
    .join('');
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(serial: number) {
  // Rounded to seconds first, so that 12:00 does not become 11:59.
  const seconds = Math.round(serial * MINUTES_A_DAY * 60);
  const day = Math.floor(seconds / (MINUTES_A_DAY * 60));
  const inDay = seconds - day * MINUTES_A_DAY * 60;
  return {
    ...dateOfSerial(day),
    weekday: (((day - 1) % 7) + 7) % 7,
    hour: Math.floor(inDay / 3600),
    minute: Math.floor(inDay / 60) % 60,
    second: inDay % 60,
  };
}

function partText(parts: Parts, letters: string, isHalfDays: boolean): string {
  const { length } = letters;
  switch (letters.charAt(0)) {
    case 'y':
      return length <= 2 ? padded(parts.year % 100, 2) : String(parts.year);
    case 'm':
      return padded(parts.month, length);
    case 'd':
      return length <= 2
        ? padded(parts.day, length)
        : `${length === 3 ? '周' : '星期'}${WEEKDAYS[parts.weekday] ?? ''}`;
    case 'h':
      return padded(isHalfDays ? parts.hour % 12 || 12 : parts.hour, length);
    case 's':
      return padded(parts.second, length);
    default:
      return parts.hour < 12 ? '上午' : '下午';
  }
}

const padded = (number: number, length: number): string => String(number).padStart(Math.min(2, length), '0');

/** Hours before it or seconds after it, with no other letters between. */
function isMinutes(tokens: readonly RegExpMatchArray[], index: number): boolean {
  const letters = (token: RegExpMatchArray): string => token[3] ?? token[4] ?? '';
  const before =
    tokens
      .slice(0, index)
      .map(letters)
      .filter((text) => text !== '')
      .at(-1) ?? '';
  const after =
    tokens
      .slice(index + 1)
      .map(letters)
      .find((text) => text !== '') ?? '';
  return /^h/iu.test(before) || /^s/iu.test(after);
}

function elapsedText(serial: number, letters: string): string {
  const seconds = Math.round(serial * MINUTES_A_DAY * 60);
  const unit = { h: 3600, m: 60, s: 1 }[letters[0]?.toLowerCase() ?? 's'] ?? 1;
  return String(Math.floor(seconds / unit)).padStart(letters.length, '0');
}
