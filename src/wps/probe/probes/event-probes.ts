import type { WpsEventName } from '../../../host/wps/api/application-api';
import type { WpsRange } from '../../../host/wps/api/cells-api';
import { VISIBLE } from '../../../host/wps/api/constants';
import type { WpsSheet } from '../../../host/wps/api/workbook-api';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

/** By which WPS finds a listener that is told by name. */
const GLOBAL_NAME = 'mechanism168Probe';

export const later = ({ patience }: Trial): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, patience.event));

/** Listens while something is done; tells how often the event came, whether at once, and what of. */
export async function heard(
  trial: Trial,
  name: WpsEventName,
  by: 'function' | 'name',
  act: () => void,
): Promise<object> {
  const came: (readonly unknown[])[] = [];
  const listener = (...brought: readonly unknown[]): void => void came.push(brought);
  const given = by === 'function' ? listener : GLOBAL_NAME;
  Reflect.set(globalThis, GLOBAL_NAME, listener);
  const { ApiEvent } = trial.app;
  // What earlier probes did is told by now.
  await later(trial);
  ApiEvent.AddApiEventListener(name, given);
  let listening = true;
  const stop = (): void => {
    if (listening) ApiEvent.RemoveApiEventListener(name, given);
    listening = false;
  };
  try {
    act();
    const atOnce = came.length;
    await later(trial);
    const times = came.length;
    const [first = []] = came;
    stop();
    act();
    await later(trial);
    return { atOnce, times, brings: first.map(kindOf), afterRemoving: came.length - times };
  } finally {
    stop();
    Reflect.deleteProperty(globalThis, GLOBAL_NAME);
  }
}

/** What an event brings, told without its content: all of it is of the trial sheets. */
function kindOf(brought: unknown): string {
  if (typeof brought !== 'object' || brought === null) return typeof brought;
  // Which of these members there are is what is asked; the others may be faults.
  const row = tried(() => (brought as WpsRange).Row);
  if (typeof row === 'number') return `cells from row ${row}`;
  return typeof tried(() => (brought as WpsSheet).Name) === 'string' ? 'sheet or workbook' : 'object';
}

/** Reads of what an event brought, after it: a reference may be dead by then. */
async function broughtLater(trial: Trial): Promise<object> {
  const { app, sheet } = trial;
  const brought: { sheet?: WpsSheet; range?: WpsRange } = {};
  const listener = (changed: WpsSheet, range: WpsRange): void => {
    brought.sheet = changed;
    brought.range = range;
  };
  app.ApiEvent.AddApiEventListener('SheetChange', listener);
  try {
    sheet.Range('V2:W3').Value2 = 1;
    await later(trial);
    return {
      rows: brought.range?.Rows.Count,
      column: brought.range?.Column,
      sameSheet: brought.sheet?.Index === sheet.Index,
    };
  } finally {
    app.ApiEvent.RemoveApiEventListener('SheetChange', listener);
  }
}

/** Which events come, how, and what keeps them away. */
export const EVENT_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'events.changeByFunction',
    run: (trial) =>
      heard(trial, 'SheetChange', 'function', () => (trial.sheet.Range('V1').Value2 = Math.random())),
  },
  {
    name: 'events.changeByName',
    run: (trial) =>
      heard(trial, 'SheetChange', 'name', () => (trial.sheet.Range('V1').Value2 = Math.random())),
  },
  { name: 'events.broughtLater', run: broughtLater },
  {
    name: 'events.switchedOff',
    run: (trial) =>
      heard(trial, 'SheetChange', 'function', () => {
        trial.app.EnableEvents = false;
        trial.sheet.Range('V1').Value2 = Math.random();
        trial.app.EnableEvents = true;
      }),
  },
  {
    name: 'events.formatOnly',
    run: (trial) => heard(trial, 'SheetChange', 'function', () => (trial.sheet.Range('V1').Font.Bold = true)),
  },
  {
    name: 'events.selection',
    run: (trial) =>
      heard(trial, 'SheetSelectionChange', 'function', () => {
        trial.sheet.Activate();
        trial.sheet.Range('V1').Select();
        trial.sheet.Range('V2').Select();
      }),
  },
  {
    name: 'events.activate',
    run: (trial) =>
      heard(trial, 'SheetActivate', 'function', () => {
        trial.second.Activate();
        trial.sheet.Activate();
      }),
  },
  {
    name: 'events.newAndDeletedSheet',
    run: async (trial) => {
      const { app, workbook } = trial;
      const add = (): void => {
        const { Worksheets } = workbook;
        const sheet = Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
        app.DisplayAlerts = false;
        sheet.Visible = VISIBLE.visible;
        sheet.Delete();
      };
      return {
        added: await heard(trial, 'WorkbookNewSheet', 'function', add),
        deleted: await heard(trial, 'SheetBeforeDelete', 'function', add),
      };
    },
  },
];
