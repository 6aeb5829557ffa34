import type { WpsApplication } from '../../host/wps/api/application-api';
import type { WpsSheet, WpsWorkbook } from '../../host/wps/api/workbook-api';
import { Journal } from '../../host/wps/journal';
import { faultText } from './outcome';
import { asWider } from './wider-api';

/** Where things are tried: nothing of the clerk's. */
export interface Trial {
  readonly app: WpsApplication;
  readonly workbook: WpsWorkbook;
  /** Shown when the probes begin. */
  readonly sheet: WpsSheet;
  readonly second: WpsSheet;
  /** A workbook of its own, or, where none can be made, sheets in the one that is open. */
  readonly place: 'newWorkbook' | 'ownSheets';
  readonly patience: ProbePatience;
}

/** Milliseconds that are waited for what comes later, if it comes. */
export interface ProbePatience {
  readonly event: number;
  /** Until another page of the add-in has started. */
  readonly page: number;
}
export const PATIENCE: ProbePatience = { event: 350, page: 4_000 };

export interface OpenTrial extends Trial {
  /** Takes everything away again; answers what could not be. */
  remove(): readonly string[];
}

const NAMES = ['168探测1', '168探测2'] as const;
const SWITCHES = ['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'] as const;

/** Throws where neither a workbook can be made nor one is open. */
export function openTrial(app: WpsApplication, patience: ProbePatience): OpenTrial {
  const journal = new Journal();
  for (const name of SWITCHES) {
    const before = app[name];
    journal.note(() => {
      app[name] = before;
    });
  }
  try {
    const { workbook, place } = trialWorkbook(app, journal);
    app.DisplayAlerts = false;
    const [sheet, second] = NAMES.map((name) => addedSheet({ app, workbook, place }, name, journal));
    if (!sheet || !second) throw new Error('no sheet');
    sheet.Activate();
    return { app, workbook, sheet, second, place, patience, remove: () => journal.takeBack().map(faultText) };
  } catch (error) {
    journal.takeBack();
    throw error;
  }
}

function trialWorkbook(app: WpsApplication, journal: Journal): Pick<Trial, 'workbook' | 'place'> {
  const before = app.ActiveWorkbook;
  try {
    const workbook = asWider(app).Workbooks.Add();
    journal.note(() => before && asWider(app).activate(before));
    journal.note(() => {
      app.DisplayAlerts = false;
      workbook.Close(false);
    });
    return { workbook, place: 'newWorkbook' };
  } catch (error) {
    if (!before) throw error;
    const shown = before.ActiveSheet;
    journal.note(() => shown.Activate());
    return { workbook: before, place: 'ownSheets' };
  }
}

function addedSheet(
  { app, workbook, place }: Pick<Trial, 'app' | 'workbook' | 'place'>,
  name: string,
  journal: Journal,
): WpsSheet {
  const { Worksheets } = workbook;
  const sheet = Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
  // A workbook of its own goes as a whole.
  if (place === 'ownSheets') journal.note(() => deleted(app, sheet));
  sheet.Name = name;
  return sheet;
}

/** WPS would ask the clerk otherwise, whatever a probe has left switched on. */
function deleted(app: WpsApplication, sheet: WpsSheet): void {
  app.DisplayAlerts = false;
  sheet.Delete();
}
