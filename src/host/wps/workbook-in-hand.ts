import type { StandingSheet } from '../standing-workbook';
import type { WpsApplication } from './api/application-api';
import type { WpsSheet, WpsWorkbook } from './api/workbook-api';

/** A sheet as it stands now, with the object by which WPS is asked about it. */
export interface SheetInHand extends StandingSheet {
  readonly sheet: WpsSheet;
}

/** The workbook that an action is about, looked up anew for each action. */
export interface WorkbookInHand {
  readonly app: WpsApplication;
  readonly workbook: WpsWorkbook;
  /** All sheets in their order as they are at the call, working ones too. */
  sheets(): readonly SheetInHand[];
}
