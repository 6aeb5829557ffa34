import { Workbook } from '../model/api/workbook';
import { Clerk } from '../model/clerk';
import { inspectSheet, sheetNames, type SheetView } from '../model/inspect';
import { EventQueue } from '../transport/event-queue';
import { ExcelHost } from '../transport/excel-host';
import type { ExcelHostOptions } from '../transport/host-options';

/** Excel in a page, for tests to steer from outside. */
export interface PageExcel {
  readonly host: ExcelHost;
  readonly workbook: Workbook;
  readonly clerk: Clerk;
  sheetNames(): readonly string[];
  inspect(sheet: string): SheetView;
}

/** What the page knows of its Excel; a test sets the options before the host's script runs. */
export interface ExcelPage {
  __excelHostOptions?: ExcelHostOptions;
  __excelHost?: PageExcel;
}

/** Plays Excel with an empty workbook in this page; must run before office.js. */
export function installPageHost(page: ExcelPage & { readonly external?: object }): void {
  const events = new EventQueue();
  const workbook = new Workbook('Sheet1', { events });
  const host = new ExcelHost(workbook, page.__excelHostOptions ?? {}, events);
  host.install(page);
  page.__excelHost = {
    host,
    workbook,
    clerk: new Clerk(workbook),
    sheetNames: () => sheetNames(workbook),
    inspect: (sheet) => inspectSheet(workbook, sheet),
  };
}
