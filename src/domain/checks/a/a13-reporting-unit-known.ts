import type { CellPlace } from '../../forms/recognised-table';
import { findingOf, type Rule } from '../rule';
import type { Finding } from '../finding';
import type { SchoolCheckContext } from '../school-check-context';

const hasText = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/**
 * A13, as far as one file can tell: 填报单位 is not blank. That another form names the school tells whose report it is,
 * but does not fill in the blank.
 */
export const reportingUnitKnown: Rule<SchoolCheckContext> = {
  id: 'A13',
  severity: 'error',
  observe: ({ school }) => {
    const { report } = school;
    if (!report || hasText(report.unit?.text)) return [];
    return [{ place: report.unit?.place ?? report.place, values: { raw: '' } }];
  },
};

/** A13, as the consolidation can tell: the name written is on no line of the roster. */
export const unknownUnitFinding = (unit: {
  readonly text: string;
  readonly place: CellPlace | null;
}): Finding => findingOf(reportingUnitKnown, { place: unit.place, values: { raw: unit.text.trim() } });
