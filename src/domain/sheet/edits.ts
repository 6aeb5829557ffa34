import type { CellValue } from './cell-value';

/** One change to one cell, with what it replaces, so that it can be previewed, applied by any host, and put back. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  readonly before: CellValue | undefined;
  readonly after: CellValue | undefined;
}

/** The edits that put everything back, last change first. */
export const reversed = (edits: readonly CellEdit[]): readonly CellEdit[] =>
  edits.map((edit) => ({ ...edit, before: edit.after, after: edit.before })).reverse();
