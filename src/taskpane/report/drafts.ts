import type { Period } from '../../domain/mechanism/quarters';
import type { ReportDraft } from '../../domain/own-report/report-draft';
import type { Host } from '../../host/port';

const NOTHING: ReportDraft = {};
const kept = new WeakMap<Host, Map<string, ReportDraft>>();

const keyOf = ({ year, quarter }: Period): string => `${year}/${quarter}`;

/** What was typed for a quarter and not written yet; stays while the workbook is open, also from view to view. */
export const draftOf = (host: Host, period: Period): ReportDraft =>
  kept.get(host)?.get(keyOf(period)) ?? NOTHING;

export function keepDraft(host: Host, period: Period, draft: ReportDraft): void {
  const ofHost = kept.get(host) ?? new Map<string, ReportDraft>();
  ofHost.set(keyOf(period), draft);
  kept.set(host, ofHost);
}
