import type { WpsEventName } from '../../../host/wps/api/application-api';
import type { WpsRange } from '../../../host/wps/api/cells-api';
import { VISIBLE } from '../../../host/wps/api/constants';
import type { WpsSheet } from '../../../host/wps/api/workbook-api';
import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Scratch } from '../scratch';

/** By which WPS finds a listener that is told by name. */
const GLOBAL_NAME = 'mechanism168Probe';

const later = ({ patience }: Scratch): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, patience.event));

/** Listens while something is done; tells how often the event came, whether at once, and what of. */
async function heard(
  scratch: Scratch,
  name: WpsEventName,
  by: 'function' | 'name',
  act: () => void,
): Promise<object> {
  const came: (readonly unknown[])[] = [];
  const listener = (...brought: readonly unknown[]): void => void came.push(brought);
  const given = by === 'function' ? listener : GLOBAL_NAME;
  Reflect.set(globalThis, GLOBAL_NAME, listener);
  const { ApiEvent } = scratch.app;
  // What earlier probes did is told by now.
  await later(scratch);
  ApiEvent.AddApiEventListener(name, given);
  let listening = true;
  const stop = (): void => {
    if (listening) ApiEvent.RemoveApiEventListener(name, given);
    listening = false;
  };
  try {
    act();
    const atOnce = came.length;
    await later(scratch);
    const times = came.length;
    const [first = []] = came;
    stop();
    act();
    await later(scratch);
    return { atOnce, times, brings: first.map(kindOf), afterRemoving: came.length - times };
  } finally {
    stop();
    Reflect.deleteProperty(globalThis, GLOBAL_NAME);
  }
}

/** What an event brings, told without its content: all of it is of the scratch sheets. */
function kindOf(brought: unknown): string {
  if (typeof brought !== 'object' || brought === null) return typeof brought;
  // Which of these members there are is what is asked; the others may be faults.
  const row = tried(() => (brought as WpsRange).Row);
  if (typeof row === 'number') return `cells from row ${row}`;
  return typeof tried(() => (brought as WpsSheet).Name) === 'string' ? 'sheet or workbook' : 'object';
}

/** Reads of what an event brought, after it: a reference may be dead by then. */
async function broughtLater(scratch: Scratch): Promise<object> {
  const { app, sheet } = scratch;
  const brought: { sheet?: WpsSheet; range?: WpsRange } = {};
  const listener = (changed: WpsSheet, range: WpsRange): void => {
    brought.sheet = changed;
    brought.range = range;
  };
  app.ApiEvent.AddApiEventListener('SheetChange', listener);
  try {
    sheet.Range('V2:W3').Value2 = 1;
    await later(scratch);
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
export const EVENT_PROBES: readonly Probe<Scratch>[] = [
  {
    name: 'events.changeByFunction',
    run: (scratch) =>
      heard(scratch, 'SheetChange', 'function', () => (scratch.sheet.Range('V1').Value2 = Math.random())),
  },
  {
    name: 'events.changeByName',
    run: (scratch) =>
      heard(scratch, 'SheetChange', 'name', () => (scratch.sheet.Range('V1').Value2 = Math.random())),
  },
  { name: 'events.broughtLater', run: broughtLater },
  {
    name: 'events.switchedOff',
    run: (scratch) =>
      heard(scratch, 'SheetChange', 'function', () => {
        scratch.app.EnableEvents = false;
        scratch.sheet.Range('V1').Value2 = Math.random();
        scratch.app.EnableEvents = true;
      }),
  },
  {
    name: 'events.formatOnly',
    run: (scratch) =>
      heard(scratch, 'SheetChange', 'function', () => (scratch.sheet.Range('V1').Font.Bold = true)),
  },
  {
    name: 'events.selection',
    run: (scratch) =>
      heard(scratch, 'SheetSelectionChange', 'function', () => {
        scratch.sheet.Activate();
        scratch.sheet.Range('V1').Select();
        scratch.sheet.Range('V2').Select();
      }),
  },
  {
    name: 'events.activate',
    run: (scratch) =>
      heard(scratch, 'SheetActivate', 'function', () => {
        scratch.second.Activate();
        scratch.sheet.Activate();
      }),
  },
  {
    name: 'events.newAndDeletedSheet',
    run: async (scratch) => {
      const { app, workbook } = scratch;
      const add = (): void => {
        const { Worksheets } = workbook;
        const sheet = Worksheets.Add(undefined, Worksheets.Item(Worksheets.Count));
        app.DisplayAlerts = false;
        sheet.Visible = VISIBLE.visible;
        sheet.Delete();
      };
      return {
        added: await heard(scratch, 'WorkbookNewSheet', 'function', add),
        deleted: await heard(scratch, 'SheetBeforeDelete', 'function', add),
      };
    },
  },
];
