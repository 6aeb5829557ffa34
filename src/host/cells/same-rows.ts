import type { MarkRows } from '../../domain/sheet/mark';

/** True of two marks with the same rows, or of none twice. */
export const sameRows = (a: MarkRows | undefined, b: MarkRows | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
