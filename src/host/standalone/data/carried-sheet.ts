import type { CustomData, Nullable } from '@univerjs/core';
import type { DocumentPrint } from '../../../domain/document/workbook-document';

/** What the grid cannot hold of a sheet, kept in the sheet's `custom` field. */
export interface CarriedSheet {
  readonly veryHidden?: true;
  readonly isProtected?: true;
  readonly print?: DocumentPrint;
  /** Points. */
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
}

const KEY = 'document';

export const customOfSheet = (carried: CarriedSheet): Record<string, unknown> => ({ [KEY]: carried });

/** Only this module writes under its key, so that the shape is known. Empty for a sheet that was added in the grid. */
export const carriedOfSheet = (custom: Nullable<CustomData>): CarriedSheet =>
  (custom?.[KEY] as CarriedSheet | undefined) ?? {};
