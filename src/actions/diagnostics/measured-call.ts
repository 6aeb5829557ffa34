import type { DiagnosticCall, DiagnosticRun, DiagnosticStep, Observation } from './diagnostic-step';
import { faultCode } from './fault-code';

/** Runs one call, tells what came of it, and gives its value; undefined where it failed. */
export async function measuredCall<T>(
  run: DiagnosticRun,
  call: DiagnosticCall,
  work: () => Promise<T>,
  observe: (value: T) => Observation = () => ({}),
): Promise<T | undefined> {
  const begun = run.now();
  const milliseconds = (): number => Math.round(run.now() - begun);
  try {
    const value = await work();
    const taken = milliseconds();
    run.onStep(observedStep(call, taken, observe(value)));
    return value;
  } catch (error) {
    run.onStep({ call, result: 'failed', milliseconds: milliseconds(), code: faultCode(error) });
    return undefined;
  }
}

/** Tells of a call that could not be tried. */
export function skippedCall(run: DiagnosticRun, call: DiagnosticCall, detail: string): undefined {
  run.onStep({ call, result: 'skipped', milliseconds: 0, detail });
}

function observedStep(call: DiagnosticCall, milliseconds: number, seen: Observation): DiagnosticStep {
  const result = seen.asExpected === false ? 'different' : 'ok';
  return { call, result, milliseconds, ...(seen.detail !== undefined && { detail: seen.detail }) };
}
