/**
 * What a workbook is marked with on a very hidden sheet: rows of plain values, so that it survives every format. The
 * domain says what the rows mean (see `workbook-memory`); a host keeps them.
 */
export type MarkRows = readonly (readonly (string | number)[])[];

/** Name of the sheet that holds the mark; the report's own data stand on `_168`. */
export const MARK_SHEET = '_168_mark';

/**
 * Names of sheets that a host is still drawing, or has set aside, begin with this. No action leaves one behind; a program
 * that is closed in the middle of one does, and the workbook may be saved and sent in like that.
 */
export const WORKING_SHEET_PREFIX = '_168~';

/** A sheet in work, or left in the middle of it: not a sheet of the clerk's, whatever stands on it. */
export const isWorkingSheet = ({ name }: { readonly name: string }): boolean =>
  name.startsWith(WORKING_SHEET_PREFIX);
