import { z } from 'zod';
import { INDICATOR_KEYS, type IndicatorKey } from '../mechanism/indicator-definition';

/** A record with all ten figures, in form order. */
export const tenOf = <T extends z.ZodType>(value: T) =>
  z.object(Object.fromEntries(INDICATOR_KEYS.map((key) => [key, value])) as Record<IndicatorKey, T>);

export const count = z.int().min(0);
export const scalar = z.union([z.string(), z.number(), z.null()]);
export const severity = z.enum(['error', 'warning', 'info']);

/** The ten figures of something, each made from its key, in form order. */
export const byIndicator = <T>(value: (key: IndicatorKey) => T): Record<IndicatorKey, T> =>
  Object.fromEntries(INDICATOR_KEYS.map((key) => [key, value(key)])) as Record<IndicatorKey, T>;
