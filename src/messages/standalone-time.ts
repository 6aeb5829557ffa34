import { filled, type Lang, type Wording } from './fill';

const TODAY: Wording = { zh: '{time}', en: '{time}' };
const EARLIER: Wording = { zh: '{month}月{day}日 {time}', en: '{month}/{day} {time}' };

/** 15:04 of the same day, else with its date; both in milliseconds since 1970, on the clock of this computer. */
export function momentText(moment: number, now: number, lang: Lang): string {
  const at = new Date(moment);
  const time = timeText(moment);
  const isToday = at.toDateString() === new Date(now).toDateString();
  return filled(isToday ? TODAY : EARLIER, { time, month: at.getMonth() + 1, day: at.getDate() }, lang);
}

/** 15:04, of milliseconds since 1970, on the clock of this computer. */
export function timeText(moment: number): string {
  const at = new Date(moment);
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** 2026/11/22, as spreadsheet programs print the day. */
export function dayText(moment: number): string {
  const at = new Date(moment);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].join('/');
}
