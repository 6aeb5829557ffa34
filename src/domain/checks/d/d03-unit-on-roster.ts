import type { CellPlace } from '../../forms/recognised-table';
import { unknownUnitFinding } from '../a/a13-reporting-unit-known';
import type { Finding } from '../finding';
import { findingOf, type RuleHeader } from '../rule';

/** D03: a unit that nobody expects is shown and not summed. */
export const unitOnRoster: RuleHeader = { id: 'D03', severity: 'warning' };

/** What the summary says (D03) and what the school has to put right (A13); `unit` is null where none is written. */
export const unknownUnitFindings = (unit: string | null, place: CellPlace | null): readonly Finding[] => [
  unknownUnitFinding({ text: unit ?? '', place }),
  findingOf(unitOnRoster, { place, values: { unit } }),
];
