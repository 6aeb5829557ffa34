/** What came of one thing that was tried. Plain data, and never anything of the clerk's own workbooks or folders. */
export interface ProbeOutcome {
  readonly name: string;
  readonly outcome: 'answered' | 'fault';
  /** What WPS answered, as plain data; absent of a fault. */
  readonly value?: unknown;
  /** What it threw, without paths. */
  readonly error?: string;
  readonly ms: number;
}

/** One thing to try. What it throws is an outcome like any other. */
export interface Probe<Given> {
  readonly name: string;
  readonly run: (given: Given) => unknown;
}

/** Tries one thing and waits for it, `patience` milliseconds at most. Never rejects. */
export async function outcomeOf<Given>(
  { name, run }: Probe<Given>,
  given: Given,
  patience = 15_000,
): Promise<ProbeOutcome> {
  const start = performance.now();
  const spent = (): number => Math.round((performance.now() - start) * 10) / 10;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), patience);
  });
  try {
    const value = plain(await Promise.race([Promise.resolve(run(given)), late]));
    return { name, outcome: 'answered', value, ms: spent() };
  } catch (error) {
    return { name, outcome: 'fault', error: faultText(error), ms: spent() };
  } finally {
    clearTimeout(timer);
  }
}

/** A value of WPS as JSON can hold it, with what JSON would lose said in words. */
export function plain(value: unknown): unknown {
  if (value === undefined) return '‹undefined›';
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string')
    return withoutPaths(value.length > 200 ? `‹${value.length} characters›` : value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : `‹${value}›`;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, plain(held)]));
  }
  return `‹${typeof value}›`;
}

export function faultText(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return withoutPaths(text).slice(0, 200);
}

/** Paths carry names of people. */
const withoutPaths = (text: string): string =>
  text
    .replace(/file:\/\/\S*/giu, '‹path›')
    .replace(/\b[A-Za-z]:[\\/][^"'<>|\n]*/gu, '‹path›')
    .replace(/\\\\[^"'<>|\n]+/gu, '‹path›')
    .replace(/\/(?:home|Users|root|tmp|opt|data|media|mnt)\/[^"'<>\n]*/gu, '‹path›');

/** What a call answers or throws, where both are of interest beside others of the same probe. */
export function tried(call: () => unknown): unknown {
  try {
    return plain(call());
  } catch (error) {
    return { fault: faultText(error) };
  }
}
