import { filled, type Lang, type Wording } from './fill';

const TODAY: Wording = { zh: '{time}', en: '{time}' };
const EARLIER: Wording = { zh: '{month}月{day}日 {time}', en: '{month}/{day} {time}' };

/** 15:04 of the same day, else with its date; both in milliseconds since 1970, on the clock of this computer. */
export function momentText(moment: number, now: number, lang: Lang): string {
  const at = new Date(moment);
  const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  const isToday = at.toDateString() === new Date(now).toDateString();
  return filled(isToday ? TODAY : EARLIER, { time, month: at.getMonth() + 1, day: at.getDate() }, lang);
}
