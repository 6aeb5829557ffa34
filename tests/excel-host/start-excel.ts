import { excelApiTable } from './client/api-table';
import {
  forgetOffice,
  leaveStanding,
  loadOffice,
  takeStanding,
  type LoadedOffice,
  type LoadOptions,
} from './load-office';
import { Workbook } from './model/api/workbook';
import type { EventSink } from './protocol/event-sink';
import type { HostObject } from './protocol/host-object';
import { EventQueue } from './transport/event-queue';
import { ExcelHost } from './transport/excel-host';
import type { ExcelHostOptions } from './transport/host-options';

export interface StartOptions<Own extends HostObject> extends ExcelHostOptions, LoadOptions {
  /** Makes the workbook that Excel has open; it announces its changes to `events`. */
  readonly workbook: (events: EventSink) => Own;
  /**
   * The client may be one that served a workbook before, where that was closed and left no trace in it: what of the
   * host it reads at start (`sets` and so on) was the same, all was answered, and nothing is listened to any more.
   */
  readonly sameClient?: boolean;
}

export interface RunningExcel<Opened extends HostObject> extends LoadedOffice {
  readonly host: ExcelHost;
  readonly workbook: Opened;
  /** Ends the client: waits for its last requests and fails if the host was asked for what it lacks, or broke. */
  readonly close: () => Promise<void>;
}

/**
 * Excel with a workbook open and the add-in's page loaded: the real office.js on our host, in this realm. The workbook
 * is an empty one of the in-memory model, unless a test brings its own.
 */
export function startExcel<Own extends HostObject>(options: StartOptions<Own>): Promise<RunningExcel<Own>>;
export function startExcel(options?: ExcelHostOptions & LoadOptions): Promise<RunningExcel<Workbook>>;
export async function startExcel({
  workbook: makeWorkbook = (events: EventSink): HostObject => new Workbook('Sheet1', { events }),
  clientGate,
  sameClient = false,
  ...options
}: Partial<StartOptions<HostObject>> = {}): Promise<RunningExcel<HostObject>> {
  const events = new EventQueue();
  const workbook = makeWorkbook(events);
  const host = new ExcelHost(workbook, { apiTable: excelApiTable(), ...options }, events);
  const startedWith = JSON.stringify({ clientGate, ...options });
  const office =
    (sameClient ? takeStanding(host, startedWith) : undefined) ??
    (await loadOffice(host, clientGate === undefined ? {} : { clientGate }));
  const close = async (): Promise<void> => {
    await host.settled();
    if (sameClient && host.leftNoTrace) leaveStanding({ office, host, startedWith });
    else forgetOffice();
    host.assertClean();
  };
  return { ...office, host, workbook, close };
}
