import { plainUnitName } from '../../domain/school/unit-name';
import type { Period } from '../../domain/mechanism/quarters';
import type { FoundForm } from './find-forms';

/** Who fills in the open workbook and for when, as its forms say; to be offered, never taken for granted. */
export interface SuggestedIdentity extends Partial<Period> {
  readonly unit?: string;
}

/** The one unit that all forms name, and the latest period one of them names; what they do not say is left out. */
export function suggestedIdentity(forms: readonly Pick<FoundForm, 'unit' | 'period'>[]): SuggestedIdentity {
  const unit = commonUnit(forms.flatMap((form) => form.unit ?? []));
  return { ...(unit === undefined ? {} : { unit }), ...latestPeriod(forms.map(({ period }) => period)) };
}

/** Forms of several schools name nobody in particular. */
function commonUnit(units: readonly string[]): string | undefined {
  return new Set(units.map(plainUnitName)).size === 1 ? units[0] : undefined;
}

/** Years first; within the latest year the latest quarter, where one is named. A quarter without a year is of any. */
function latestPeriod(periods: readonly Partial<Period>[]): Partial<Period> {
  const years = periods.flatMap(({ year }) => year ?? []);
  const year = years.length > 0 ? Math.max(...years) : undefined;
  const quarters = periods.flatMap((period) =>
    period.year === undefined || period.year === year ? (period.quarter ?? []) : [],
  );
  return {
    ...(year === undefined ? {} : { year }),
    ...(quarters.length > 0 ? { quarter: Math.max(...quarters) } : {}),
  };
}
