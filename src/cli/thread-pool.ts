import { availableParallelism } from 'node:os';
import type { PoolOptions } from '../actions/reading/reading-pool';
import { LIMITS } from '../formats/limits';
import { startNodeThread } from '../workers/node-thread';

/** More threads than this gain nothing: the sum is small and disks are slower. */
const MOST_THREADS = 8;

/** One reading thread a core, each running the built worker script. */
export const threadPool = (
  workerScript: string,
  threads = Math.min(availableParallelism(), MOST_THREADS),
): PoolOptions => ({
  threads,
  start: () => startNodeThread(workerScript, threads),
  patience: LIMITS.fileMilliseconds,
});
