import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type { ISheetNote } from '@univerjs/sheets-note';
import type { LinkPlaces } from './link-target';
import type { StylesInUse } from './styles-in-use';

/** What belongs to a sheet of the grid and is not kept in it. */
export interface SheetSurroundings {
  readonly styles: StylesInUse;
  readonly links: LinkPlaces;
  readonly validations: readonly ISheetDataValidationRule[];
  /** In order of priority. */
  readonly conditions: readonly IConditionFormattingRule[];
  readonly notes: readonly ISheetNote[];
}
