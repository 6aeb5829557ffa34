import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { Host } from '../../../src/host/port';
import { startExcel, type RunningExcel } from '../../excel-host/start-excel';
import type { Workbook } from '../../excel-host/model/api/workbook';
import { Clerk as ModelClerk } from '../../excel-host/model/clerk';
import type { HostHarness, InitialSheet, OpenedWorkbook } from '../contract/harness';
import { addNotes } from './newer-client';
import { initialWorkbook } from './initial-workbook';
import { contractClerk } from './model-clerk';
import { modelDrawing, modelTints } from './model-drawing';
import { savedFingerprint } from './saved-fingerprint';

/** A host on the real office.js, and the Excel behind it. */
export interface ExcelUnderTest {
  readonly host: Host;
  readonly excel: RunningExcel<Workbook>;
  readonly clerk: ModelClerk;
}

/** `version` is the newest ExcelApi that Excel claims. */
export async function openExcel(
  sheets: readonly InitialSheet[],
  version: string,
  { date1904 = false, now = Date.now }: { readonly date1904?: boolean; readonly now?: () => number } = {},
): Promise<ExcelUnderTest> {
  const excel = await startExcel({
    workbook: (events) => initialWorkbook(sheets, { events, date1904 }),
    sets: { ExcelApi: version },
    // Above 1.13 the client's own table of what is in which set is older than the API's.
    clientGate: false,
    sameClient: true,
  });
  addNotes(excel);
  const { Excel, Office } = excel;
  return { host: createExcelHost({ Excel, Office }, { now }), excel, clerk: new ModelClerk(excel.workbook) };
}

/** The Excel adapter under the contract, on an Excel that claims a version of its API. */
export const excelHarness = (version: string, capabilities: HostHarness['capabilities']): HostHarness => ({
  capabilities,
  keepsFormulaValues: false,
  open: async ({ sheets }) => {
    // An hour goes by between any two actions: to this host, what another has left is old the second time.
    let hours = 0;
    const now = (): number => ++hours * 3_600_000;
    const { host, excel, clerk } = await openExcel(sheets, version, { now });
    const under = (oneHost: Host): OpenedWorkbook => ({
      host: oneHost,
      drawn: () => Promise.resolve(modelDrawing(excel.workbook)),
      tints: () => Promise.resolve(modelTints(excel.workbook)),
      fingerprint: () => Promise.resolve(savedFingerprint(excel.workbook)),
      clerk: contractClerk(clerk, version !== '1.9'),
      reopened: () => {
        const { Excel, Office } = excel;
        return Promise.resolve(under(createExcelHost({ Excel, Office }, { now })));
      },
      failAt: (k) => excel.host.failures.atRequest(k),
    });
    return { ...under(host), close: () => excel.close() };
  },
});
