import { excelApiTable } from './client/api-table';
import { forgetOffice, loadOffice, type LoadedOffice, type LoadOptions } from './load-office';
import type { EventSink } from './protocol/event-sink';
import type { HostObject } from './protocol/host-object';
import { EventQueue } from './transport/event-queue';
import { ExcelHost } from './transport/excel-host';
import type { ExcelHostOptions } from './transport/host-options';

export interface StartOptions<Workbook extends HostObject> extends ExcelHostOptions, LoadOptions {
  /** Makes the workbook that Excel has open; it announces its changes to `events`. */
  readonly workbook: (events: EventSink) => Workbook;
}

export interface RunningExcel<Workbook extends HostObject> extends LoadedOffice {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  /** Ends the client: waits for its last requests and fails if the host was asked for what it lacks, or broke. */
  readonly close: () => Promise<void>;
}

/** Excel with a workbook open and the add-in's page loaded: the real office.js on our host, in this realm. */
export async function startExcel<Workbook extends HostObject>({
  workbook: makeWorkbook,
  clientGate,
  ...options
}: StartOptions<Workbook>): Promise<RunningExcel<Workbook>> {
  const events = new EventQueue();
  const workbook = makeWorkbook(events);
  const host = new ExcelHost(workbook, { apiTable: excelApiTable(), ...options }, events);
  const office = await loadOffice(host, clientGate === undefined ? {} : { clientGate });
  const close = async (): Promise<void> => {
    await host.settled();
    forgetOffice();
    host.assertClean();
  };
  return { ...office, host, workbook, close };
}
