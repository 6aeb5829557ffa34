import type { IndicatorKey } from '../mechanism/indicator-definition';

/** What a clerk typed in the pane and did not write yet, as it was typed; an empty text leaves the figure blank. */
export type ReportDraft = Readonly<Partial<Record<IndicatorKey, string>>>;

/** A whole number of up to seven digits as a clerk types it, full-width digits too; undefined where it is none. */
export function figureTyped(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,7}$/.test(plain) ? Number(plain) : undefined;
}
