/**
 * Seconds of work that something takes on the processor, not by the clock: a machine under test is busy. For limits that
 * tell what grows without bound from what does not; how quick a thing is, the bench says.
 */
export function cpuSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return secondsSince(before);
}

/** The same of something that takes a while; whatever else this process does meanwhile counts, too. */
export async function cpuSecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return secondsSince(before);
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
