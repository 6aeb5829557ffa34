import { scanWorkbook, type ScanRequest, type WorkbookScan } from '../../domain/checking/workbook-scan';
import type { WorkbookSnapshot } from '../../domain/sheet/snapshot';

/** By snapshot, the scans that views ask for; two at most, where two views are about different quarters. */
const known = new WeakMap<WorkbookSnapshot, readonly WorkbookScan[]>();
const MOST_SCANS = 2;

/** The scan of a snapshot, made once for all views that ask the same. */
export function sharedScan(snapshot: WorkbookSnapshot, request: ScanRequest): WorkbookScan {
  const scans = known.get(snapshot) ?? [];
  const found = scans.find((scan) => sameRequest(scan.request, request));
  if (found) return found;
  const scan = scanWorkbook(snapshot, request);
  known.set(snapshot, [scan, ...scans].slice(0, MOST_SCANS));
  return scan;
}

const sameRequest = (a: ScanRequest, b: ScanRequest): boolean =>
  a.mechanism === b.mechanism &&
  a.period.year === b.period.year &&
  a.period.quarter === b.period.quarter &&
  a.choices === b.choices &&
  a.unit === b.unit;
