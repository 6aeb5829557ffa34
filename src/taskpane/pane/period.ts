import type { Mechanism } from '../../domain/mechanism/definition';
import { periodOfReportDate, quarterSpan, type Period } from '../../domain/mechanism/quarters';
import { compareDates } from '../../domain/mechanism/quarters';
import type { CalendarDate } from '../../domain/sheet/cell-value';
import type { WorkbookMemory } from '../../domain/workbook/workbook-memory';

/** The period worked on: remembered, else the one being reported about this day, else the one the day is in. */
export function periodWorkedOn(
  memory: Pick<WorkbookMemory, 'year' | 'quarter'>,
  mechanism: Mechanism,
  today: CalendarDate,
): Period {
  const suggested = periodOfReportDate(mechanism, today) ?? periodOfDay(mechanism, today);
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
