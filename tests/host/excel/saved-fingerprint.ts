import type { Workbook } from '../../excel-host/model/api/workbook';
import { workbookFingerprint } from '../../excel-host/model/workbook-fingerprint';

/** The model's fingerprint without ids, and without what is shown or selected. */
export function savedFingerprint(workbook: Workbook): string {
  const {
    active: _,
    sheets,
    ...rest
  } = JSON.parse(workbookFingerprint(workbook)) as {
    readonly active: string;
    readonly sheets: readonly Readonly<Record<string, unknown>>[];
  };
  const saved = sheets.map(({ id: _id, active: _active, selection: _selection, ...sheet }) => sheet);
  return JSON.stringify({ ...rest, sheets: saved });
}
