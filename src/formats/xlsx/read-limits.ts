import type { LIMITS } from '../limits';

/** The bounds that reading keeps, `LIMITS` unless a test narrows them. */
export type ReadLimits = { readonly [Limit in keyof typeof LIMITS]: number };
