import type { CellRange } from './address';

/** How a finding is shown on its cell: pale tints, told apart in print as well. Gravest first. */
export const HIGHLIGHT_KINDS = ['error', 'warning', 'info'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

/** Cells that are tinted while the clerk wants to see where the findings are. */
export interface Highlight {
  readonly sheet: string;
  readonly range: CellRange;
  readonly kind: HighlightKind;
}

/** `RRGGBB`; each is clearly lighter than the one before, so that a black and white print tells them apart. */
export const HIGHLIGHT_FILLS: Readonly<Record<HighlightKind, string>> = {
  error: 'F4B0A8',
  warning: 'FFE082',
  info: 'E3F0FC',
};

/**
 * The formula of the conditional format that tints cells, without its `=`. It always holds, and says whose it is and
 * what it means: the tints of a workbook that was saved, sent and opened again are found by it and taken away.
 */
export const highlightFormula = (kind: HighlightKind): string => `ISTEXT("mechanism168/${kind}")`;

const OWN_FORMULA = /^=?\s*ISTEXT\s*\(\s*"mechanism168\/(error|warning|info)"\s*\)\s*$/iu;

/** What a conditional format of ours means; undefined for a formula of anybody else's. With or without its `=`. */
export function highlightKindOf(formula: string): HighlightKind | undefined {
  const named = OWN_FORMULA.exec(formula)?.[1]?.toLowerCase();
  return HIGHLIGHT_KINDS.find((kind) => kind === named);
}
