import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';
import { heard, later } from './event-probes';

/** Two listeners, and one is taken away without saying which. */
async function removedWithoutListener(trial: Trial): Promise<object> {
  const { ApiEvent } = trial.app;
  const heardBy = [0, 0];
  const listeners = heardBy.map((_, index) => (): void => {
    heardBy[index] = (heardBy[index] ?? 0) + 1;
  });
  const change = async (): Promise<readonly number[]> => {
    heardBy.fill(0);
    trial.sheet.Range('V5').Value2 = Math.random();
    await later(trial);
    return [...heardBy];
  };
  await later(trial);
  for (const listener of listeners) ApiEvent.AddApiEventListener('SheetChange', listener);
  try {
    const both = await change();
    ApiEvent.RemoveApiEventListener('SheetChange');
    return { both, afterRemoving: await change() };
  } finally {
    // Those that are gone already may be a fault.
    for (const listener of listeners) tried(() => ApiEvent.RemoveApiEventListener('SheetChange', listener));
  }
}

/** What else is told, and how listeners are taken away. */
export const LISTENER_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'events.merge',
    run: (trial) =>
      heard(trial, 'SheetChange', 'function', () => {
        const range = trial.sheet.Range('V10:W10');
        trial.app.DisplayAlerts = false;
        range.Merge();
        range.UnMerge();
      }),
  },
  {
    name: 'events.tint',
    run: (trial) =>
      heard(trial, 'SheetChange', 'function', () => {
        const { FormatConditions } = trial.sheet.Range('V12');
        FormatConditions.Add(2, undefined, '=ISTEXT("168/探测")').Interior.Color = 0x00ffff;
      }),
  },
  { name: 'events.removeWithoutListener', run: removedWithoutListener },
];
