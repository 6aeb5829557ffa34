import type { HostHarness } from '../contract/harness';

/** What the contract may ask of the embedded spreadsheet, known without it. */
export const GRID_TRAITS: Omit<HostHarness, 'open'> = {
  capabilities: { notes: true, merges: true },
  keepsFormulaValues: true,
};
