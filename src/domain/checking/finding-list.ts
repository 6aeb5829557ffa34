import type { KeptFinding } from '../workbook/school-choices';
import { listedFindings, type ListedFinding } from './finding-groups';
import { withKept } from './kept-findings';
import type { WorkbookScan } from './workbook-scan';

/** A finding that stays, and why. */
export interface ExplainedFinding {
  readonly listed: ListedFinding;
  readonly kept: KeptFinding;
}

export interface CheckedFindings {
  /** What is still to be mended or explained. */
  readonly open: readonly ListedFinding[];
  readonly explained: readonly ExplainedFinding[];
}

/** The findings of a workbook, those apart that its clerk keeps with a reason. */
export function checkedFindings(scan: WorkbookScan): CheckedFindings {
  const listed = listedFindings(
    scan.schools.map(({ school, findings }) => ({ unit: school.unit?.text, findings })),
  );
  const { kept } = withKept(
    listed.map(({ finding }) => finding),
    scan,
  );
  const reasons = new Map(kept.map((one) => [one.finding, one.kept]));
  return {
    open: listed.filter(({ finding }) => !reasons.has(finding)),
    explained: listed.flatMap((one) => {
      const reason = reasons.get(one.finding);
      return reason ? [{ listed: one, kept: reason }] : [];
    }),
  };
}
