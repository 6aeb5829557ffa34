import type { Probe } from '../outcome';
import { tried } from '../outcome';
import type { Trial } from '../trial';

/** The program itself, and what a call costs. */
export const APPLICATION_PROBES: readonly Probe<Trial>[] = [
  {
    name: 'application.facts',
    run: ({ app }) => ({ name: app.Name, version: app.Version, build: app.Build, ready: app.Ready }),
  },
  {
    name: 'application.globals',
    run: ({ app }) => {
      const page = globalThis as {
        readonly Application?: unknown;
        readonly wps?: unknown;
        readonly Et?: unknown;
      };
      return {
        application: typeof page.Application,
        wps: typeof page.wps,
        sameAgain: page.Application === app,
        enums: typeof page.Et,
      };
    },
  },
  {
    name: 'application.switches',
    run: ({ app }) =>
      (['ScreenUpdating', 'EnableEvents', 'DisplayAlerts'] as const).map((name) => {
        const before = app[name];
        const off = tried(() => {
          app[name] = false;
          return app[name];
        });
        app[name] = before;
        return { name, before, off, after: app[name] };
      }),
  },
  {
    name: 'application.callCost',
    run: ({ app, sheet }) => {
      const timed = (calls: number, call: () => unknown): number => {
        const start = performance.now();
        for (let index = 0; index < calls; index += 1) call();
        return Math.round(((performance.now() - start) / calls) * 1000) / 1000;
      };
      const cell = sheet.Range('A1');
      return {
        version: timed(200, () => app.Version),
        row: timed(200, () => cell.Row),
        value: timed(200, () => cell.Value2),
        range: timed(200, () => sheet.Range('A1')),
      };
    },
  },
];
