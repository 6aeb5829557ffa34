import type { CustomData, Nullable } from '@univerjs/core';
import type {
  DocumentCondition,
  DocumentPrint,
  DocumentSheet,
  DocumentValidation,
} from '../../../domain/document/workbook-document';
import type { GridSize } from './sheet-size';

/** A rule that the grid is not given, with its place among all rules of the sheet. */
export interface UnshownRule<Rule> {
  readonly at: number;
  readonly rule: Rule;
}

/** What of a sheet's rules lies beyond the sheet of the grid. */
export interface CarriedRules {
  /** The size to which rules were cut. */
  readonly size: GridSize;
  readonly validations: readonly UnshownRule<DocumentValidation>[];
  readonly conditions: readonly UnshownRule<DocumentCondition>[];
}

/** What the grid cannot hold of a sheet, kept in the sheet's `custom` field. */
export interface CarriedSheet {
  readonly veryHidden?: true;
  readonly isProtected?: true;
  readonly print?: DocumentPrint;
  readonly freeze?: NonNullable<DocumentSheet['freeze']>;
  readonly rules?: CarriedRules;
  /** Points. */
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
}

const KEY = 'document';

export const customOfSheet = (carried: CarriedSheet): Record<string, unknown> => ({ [KEY]: carried });

/** Only this module writes under its key, so that the shape is known. Empty for a sheet that was added in the grid. */
export const carriedOfSheet = (custom: Nullable<CustomData>): CarriedSheet =>
  (custom?.[KEY] as CarriedSheet | undefined) ?? {};
