import type { Mechanism } from '../../domain/mechanism/definition';
import { lastEndedPeriod } from '../../domain/consolidation/period-proposal';
import { compareDates, periodOfReportDate, quarterSpan, type Period } from '../../domain/mechanism/quarters';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';

/**
 * The period worked on: remembered, else, for who sums up, the last that has ended, and for a school the one being
 * reported about this day, else the one the day is in.
 */
export function periodWorkedOn(
  memory: Pick<WorkbookMemory, 'role' | 'year' | 'quarter'>,
  mechanism: Mechanism,
  today: CalendarDate,
): Period {
  const suggested =
    memory.role === 'authority'
      ? lastEndedPeriod(mechanism, today)
      : (periodOfReportDate(mechanism, today) ?? periodOfDay(mechanism, today));
  return { year: memory.year ?? suggested.year, quarter: memory.quarter ?? suggested.quarter };
}

function periodOfDay(mechanism: Mechanism, day: CalendarDate): Period {
  for (const year of [day.year, day.year - 1]) {
    for (let quarter = mechanism.quarters.length; quarter >= 1; quarter--) {
      if (compareDates(quarterSpan(mechanism, { year, quarter }).first, day) <= 0) return { year, quarter };
    }
  }
  return { year: day.year, quarter: 1 };
}
