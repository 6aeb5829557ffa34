import { useCallback, useMemo, useState } from 'react';
import type { IndicatorKey } from '../../domain/mechanism/indicator-definition';
import type { OwnReport } from '../../domain/own-report/own-figure';
import { ownReport } from '../../domain/own-report/own-report';
import { reportPlan, type ReportPlan } from '../../domain/own-report/report-plan';
import type { ReportDraft } from '../../domain/own-report/report-draft';
import { useScan } from '../live/use-scan';
import { usePane } from '../pane/use-pane';
import { draftOf, keepDraft } from './drafts';

export interface OwnReportNow {
  readonly report: OwnReport;
  readonly plan: ReportPlan;
  /** Types a figure; undefined takes the clerk's own entry back. */
  readonly enter: (key: IndicatorKey, text: string | undefined) => void;
  /** Forgets what was typed, as it stands in the sheet now. */
  readonly clear: () => void;
}

/** The report of the pane's quarter as it would be written now; undefined until the workbook was read. */
export function useOwnReport(): OwnReportNow | undefined {
  const { host, memory, period, today } = usePane();
  const { scan } = useScan();
  const [, setTimes] = useState(0);
  const draft = draftOf(host, period);
  const change = useCallback(
    (next: (now: ReportDraft) => ReportDraft) => {
      keepDraft(host, period, next(draftOf(host, period)));
      setTimes((times) => times + 1);
    },
    [host, period],
  );
  const enter = useCallback(
    (key: IndicatorKey, text: string | undefined) =>
      change(({ [key]: _, ...others }) => (text === undefined ? others : { ...others, [key]: text })),
    [change],
  );
  const clear = useCallback(() => change(() => ({})), [change]);
  const { year, month, day } = today();
  const { unit } = memory;
  return useMemo(() => {
    if (!scan) return undefined;
    const head = { unit, date: { year, month, day } };
    const report = ownReport(scan, draft, head);
    return { report, plan: reportPlan(scan, report, head), enter, clear };
  }, [scan, draft, unit, year, month, day, enter, clear]);
}
