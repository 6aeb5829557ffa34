/** Where this program failed, for whoever mends it: kind and place. The message may quote a cell and stays out. */
export function faultOf(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const place = /at .*?([^/\\\s(]+:\d+:\d+)/u.exec(cause.stack ?? '')?.[1] ?? '';
  return `${cause.name} ${place}`.trim();
}
