import { periodInText, periodWordsOf } from '../forms/period-text';
import type { Mechanism } from '../mechanism/definition';
import { compareDates, periodBefore, quarterSpan, type Period } from '../mechanism/quarters';
import type { CalendarDate } from '../sheet/cell-value';
import type { FileReading } from './submission';

/** What most of several say; undefined where nothing is said, or two are said equally often. */
function mostSaid(said: readonly Period[]): Period | undefined {
  const counts = new Map<string, { readonly period: Period; count: number }>();
  for (const period of said) {
    const key = `${period.year}|${period.quarter}`;
    const known = counts.get(key) ?? { period, count: 0 };
    known.count++;
    counts.set(key, known);
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.period : undefined;
}

/** The quarter that the names of files and folders say, most of them; a name that says only half says nothing. */
export function periodOfNames(names: readonly string[], mechanism: Mechanism): Period | undefined {
  const words = periodWordsOf(mechanism);
  return mostSaid(
    names.flatMap((name) => {
      // The nearest to the file goes first: 2012年/第三季度/一中.xlsx says it in two folders together.
      const parts = name.split('/').reverse();
      const said = parts.map((part) => periodInText(part.replace(/\.[^.]*$/u, ''), words));
      const quarter = said.find((one) => one.quarter !== undefined)?.quarter;
      const year = said.find((one) => one.year !== undefined)?.year;
      return year === undefined || quarter === undefined ? [] : [{ year, quarter }];
    }),
  );
}

/** The last quarter whose end has passed: what is being summed up on a day, as a rule (spec §2.2). */
export function lastEndedPeriod(mechanism: Mechanism, today: CalendarDate): Period {
  let period: Period = { year: today.year + 1, quarter: mechanism.quarters.length };
  while (compareDates(quarterSpan(mechanism, period).last, today) >= 0) {
    period = periodBefore(mechanism, period);
  }
  return period;
}

/** The quarter that most files claim, where it is another than the one asked for. */
export function otherPeriodClaimed(files: readonly FileReading[], asked: Period): Period | undefined {
  const claimed = files
    .flatMap(({ submissions }) => submissions)
    .flatMap(({ period: { year, quarter } }): readonly Period[] =>
      quarter === null ? [] : [{ year: year ?? asked.year, quarter }],
    );
  const most = mostSaid(claimed);
  return most && (most.year !== asked.year || most.quarter !== asked.quarter) ? most : undefined;
}
