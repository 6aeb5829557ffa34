/** Resolves when the listeners have heard of all that has happened until now. */
export async function eventsTold(): Promise<void> {
  // One task to tell of an event, one for each listener, and one to be behind them.
  for (let task = 0; task < 3; task++) await new Promise((resolve) => setTimeout(resolve, 0));
}
