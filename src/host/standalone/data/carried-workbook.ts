import type { CustomData, Nullable } from '@univerjs/core';

/** What the grid cannot hold of a workbook, kept in its `custom` field. */
export interface CarriedWorkbook {
  readonly activeSheetId?: string;
}

const KEY = 'document';

export const customOfWorkbook = (carried: CarriedWorkbook): Record<string, unknown> => ({ [KEY]: carried });

/** Only this module writes under its key, so that the shape is known. */
export const carriedOfWorkbook = (custom: Nullable<CustomData>): CarriedWorkbook =>
  (custom?.[KEY] as CarriedWorkbook | undefined) ?? {};
