import { useState } from 'react';
import type { DiagnosticStep } from '../../actions/diagnostics/diagnostic-step';
import { DIAGNOSTIC_CALLS } from '../../actions/diagnostics/diagnostic-step';
import { runDiagnostics } from '../../actions/diagnostics/run-diagnostics';
import { DIAGNOSTICS_WORDS } from '../../messages/pane-diagnostics';
import { usePane } from '../pane/use-pane';
import { useWording } from '../pane/wording';

interface Diagnostics {
  readonly steps: readonly DiagnosticStep[];
  readonly state: 'idle' | 'running' | 'done';
  readonly start: () => Promise<void>;
}

/** Runs the diagnostics and shows each step as it ends. */
export function useDiagnostics(): Diagnostics {
  const { host, status } = usePane();
  const say = useWording();
  const [steps, setSteps] = useState<readonly DiagnosticStep[]>([]);
  const [state, setState] = useState<Diagnostics['state']>('idle');
  const start = async (): Promise<void> => {
    setSteps([]);
    setState('running');
    const text = say(DIAGNOSTICS_WORDS.running);
    const total = DIAGNOSTIC_CALLS.length;
    let done = 0;
    await status.attempt(async () => {
      status.progress({ text, done, total });
      const all = await runDiagnostics({
        host,
        now: () => performance.now(),
        onStep: (step) => {
          done += 1;
          setSteps((known) => [...known, step]);
          status.progress({ text, done, total });
        },
      });
      const ok = all.filter(({ result }) => result === 'ok').length;
      status.say((inLang) => inLang(DIAGNOSTICS_WORDS.done, { ok, total: all.length }));
    });
    setState('done');
  };
  return { steps, state, start };
}
