/** Milliseconds in which an event must have come, and in which one that must not come would have. */
const PATIENCE = 2000;
const QUIET = 150;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether something comes to hold while one waits. */
export async function eventually(holds: () => boolean): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE && !holds(); waited += 5) await pause(5);
  return holds();
}

/** Waits until whatever was to be told has been. */
export const quietly = (): Promise<void> => pause(QUIET);
