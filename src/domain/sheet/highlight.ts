import type { CellRange } from './address';

/** How a finding is shown on its cell: pale tints, told apart in print as well. */
export const HIGHLIGHT_KINDS = ['error', 'warning', 'info'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** Cells that are tinted while the clerk wants to see where the findings are. */
export interface Highlight {
  readonly sheet: string;
  readonly range: CellRange;
  readonly kind: HighlightKind;
}
