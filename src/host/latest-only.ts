/**
 * Does a task again when asked during one: the last wish is always served, those in between are not. A clerk who moves
 * along with the arrow keys asks faster than the program answers.
 */
export function latestOnly(task: () => Promise<void>): () => void {
  let isRunning = false;
  let isWanted = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await task();
      }
    } finally {
      isRunning = false;
    }
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}
