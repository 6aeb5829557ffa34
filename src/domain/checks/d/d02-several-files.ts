import type { Finding } from '../finding';
import { listValue } from '../finding-values';
import { findingOf, type RuleHeader } from '../rule';

/** D02: one file a unit; where there are more the clerk chooses, never the program. */
export const severalFiles: RuleHeader = { id: 'D02', severity: 'error' };

export const severalFilesFinding = (unit: string, files: readonly string[]): Finding =>
  findingOf(severalFiles, { place: null, values: { unit, count: files.length, files: listValue(files) } });
